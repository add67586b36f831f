import { expect, test } from "vitest";
import { byLanguage } from "../../../src/i18n/japanese-words.ts";

const marked = (text: string) =>
  byLanguage(text, "en")
    .map(({ text, lang }) => (lang === undefined ? text : `<${text}>`))
    .join("");

test("Japanese words in an English text are told apart from it.", () => {
  expect(marked("It counts certificates (枚) and procedures (件).")).toBe(
    "It counts certificates (<枚>) and procedures (<件>).",
  );
  expect(marked("The plan writes 基本4情報等 and 都道府県サーバ・附票都道府県サーバ.")).toBe(
    "The plan writes <基本4情報等> and <都道府県サーバ・附票都道府県サーバ>.",
  );
});

test("Latin letters that belong to a Japanese word go with it, those beside it stay.", () => {
  expect(marked("LGWAN services (LGWANアプリケーション) of J-LIS基盤変革2030, J-LIS")).toBe(
    "LGWAN services (<LGWANアプリケーション>) of <J-LIS基盤変革2030>, J-LIS",
  );
});

test("A text without Japanese, and a Japanese one, stay whole.", () => {
  expect(byLanguage("Plain.", "en")).toEqual([{ text: "Plain.", lang: undefined }]);
  expect(byLanguage("OCSPは照会の方式である。", "ja")).toEqual([{ text: "OCSPは照会の方式である。", lang: undefined }]);
});
