/** Says beside a setting that the browser keeps nothing, because storage is blocked or full. Loaded only then. */
const TEXT = {
  ja: "このブラウザーには設定を保存できない。選んだ内容は、このページを開いている間だけ有効である。",
  en: "This browser cannot keep the setting. It holds while this page is open.",
};

export function sayNotKept(setting: Element): void {
  const { lang } = document.documentElement;
  if (document.querySelector("#not-kept") !== null) return;
  const message = document.createElement("p");
  message.id = "not-kept";
  message.setAttribute("role", "status");
  setting.closest("p")?.after(message);
  // A live region tells what changes in it, so it stands there before it speaks.
  requestAnimationFrame(() => (message.textContent = lang === "ja" ? TEXT.ja : TEXT.en));
}
