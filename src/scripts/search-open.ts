/** Brings the search when a reader turns to its field, by pointer, Tab, "/" or Ctrl/⌘-K; nothing of it loads before. */
import type { HeaderSearch } from "../search/header-search.ts";
import panelStyle from "../search/panel.css?url";
import { isSlashOff } from "./slash-switch.ts";
import { bringStyle } from "./style.ts";

export function offerSearch(): void {
  const search = document.querySelector<HTMLElement>(".site-search");
  const input = document.querySelector<HTMLInputElement>("[data-search-field]");
  let opened: Promise<HeaderSearch> | undefined;
  let composing = false;

  // Without script a search field leads to the glossary, whose index lists every term.
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-search]"))
    form.action = form.dataset.search ?? "";

  function load(): Promise<HeaderSearch> | undefined {
    if (search === null || input?.form == null) return undefined;
    const form = input.form;
    opened ??= Promise.all([import("../search/header-search.ts"), bringStyle(panelStyle)]).then(
      ([{ HeaderSearch }]) => new HeaderSearch(search, input, form, () => composing),
    );
    opened.catch(() => (opened = undefined));
    return opened;
  }

  function openFrom(before: HTMLElement | undefined): void {
    void load()?.then(
      (header) => header.open(before),
      () => undefined,
    );
  }

  input?.addEventListener("compositionstart", () => (composing = true));
  input?.addEventListener("compositionend", () => (composing = false));

  // A hit that is followed leaves the address of the search page behind, which is another document than this one.
  const path = location.pathname;
  addEventListener("popstate", () => {
    if (location.pathname !== path) location.reload();
  });

  if (search !== null) {
    input?.addEventListener("focus", () => void load()?.catch(() => undefined));
    input?.addEventListener("click", () => openFrom(undefined));
  }

  document.addEventListener("keydown", (event) => {
    if (input === null || event.isComposing || event.altKey) return;
    const command = (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!(event.key === "/" && !command && !isTyping(event.target)) && !(event.key.toLowerCase() === "k" && command))
      return;
    if (event.key === "/" && isSlashOff()) return;
    event.preventDefault();
    const before = document.activeElement;
    input.focus({ preventScroll: search !== null });
    input.select();
    openFrom(before instanceof HTMLElement && before !== input ? before : undefined);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
