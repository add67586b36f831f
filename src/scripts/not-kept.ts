/** Says beside a setting that the browser keeps nothing, because storage is blocked or full. Loaded only then. */
import { notKept } from "../i18n/not-kept.ts";

export function sayNotKept(setting: Element): void {
  const { lang } = document.documentElement;
  if (document.querySelector("#not-kept") !== null) return;
  const message = document.createElement("p");
  message.id = "not-kept";
  message.setAttribute("role", "status");
  setting.closest("p")?.after(message);
  // A live region tells what changes in it, so it stands there before it speaks.
  requestAnimationFrame(() => (message.textContent = lang === "ja" ? notKept.ja : notKept.en));
}
