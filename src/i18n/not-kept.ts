/** Apart from the words of the pages, as those of the search are: it travels with the script that says it. */
import type { Bilingual } from "../schemas/common.ts";

export const notKept: Bilingual = {
  ja: "このブラウザには設定を保存できない。選んだ内容は、このページを開いている間だけ有効である。",
  en: "This browser cannot keep the setting. It holds while this page is open.",
};
