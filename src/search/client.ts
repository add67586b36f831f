/** The search page: terms at once from the small list, then pages from the index, the other language on demand. */
import { ui } from "../i18n/ui.ts";
import type { Lang } from "../schemas/common.ts";
import { group, pageHit, replaceHits, termAddress, termHit } from "./hits.ts";
import { lookUp } from "./lookup.ts";
import type { NameEntry } from "./names.ts";
import { openIndex, type PageHit } from "./pagefind.ts";

const input = document.querySelector<HTMLInputElement>("#search-input");
const results = document.querySelector<HTMLElement>("#search-results");
const status = document.querySelector<HTMLElement>("#search-status");
const lang: Lang = document.documentElement.lang === "ja" ? "ja" : "en";
const other: Lang = lang === "ja" ? "en" : "ja";
const base = document.documentElement.dataset.base ?? "/";
const t = ui[lang];

if (input && results && status) start(input, results, status);

function start(input: HTMLInputElement, results: HTMLElement, status: HTMLElement): void {
  let names: Promise<NameEntry[]> | undefined;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Runs one search; a later one makes it stop showing anything. */
  async function run(query: string, allLanguages: boolean): Promise<void> {
    const mine = ++latest;
    const current = () => mine === latest;
    if (query.trim() === "") {
      replaceHits(results, []);
      status.textContent = "";
      results.removeAttribute("aria-busy");
      return;
    }
    results.setAttribute("aria-busy", "true");
    names ??= fetch(`${base}search/names.json`).then((response) => response.json() as Promise<NameEntry[]>);
    const terms = lookUp(query, await names.catch(() => []));
    if (!current()) return;
    const termGroup =
      terms.length > 0
        ? [
            group(
              t.searchTerms,
              terms.map((term) => termHit(term, lang, base)),
            ),
          ]
        : [];
    replaceHits(results, termGroup);
    try {
      // A term that stands in the group above need not stand here again.
      const shown = new Set(terms.map((term) => termAddress(term, lang, base)));
      const found = await (await openIndex(lang, base)).search(query);
      const own = found.filter((hit) => !shown.has(hit.url));
      const wantsOther = allLanguages || (terms.length === 0 && own.length === 0);
      const foreign = wantsOther ? await (await openIndex(other, base)).search(query) : [];
      if (!current()) return;
      replaceHits(results, [...termGroup, ...pageGroups(own, foreign), ...(wantsOther ? [] : [moreButton(query)])]);
      const count = terms.length + own.length + foreign.length;
      status.textContent =
        count === 0 ? t.searchNothing(query.trim()) : t.searchCount(terms.length, own.length + foreign.length);
    } catch {
      if (current()) status.textContent = t.searchFailed;
    } finally {
      if (current()) results.setAttribute("aria-busy", "false");
    }
  }

  function pageGroups(own: PageHit[], foreign: PageHit[]): HTMLElement[] {
    return [
      ...(own.length > 0
        ? [
            group(
              t.searchPages,
              own.map((hit) => pageHit(hit, lang)),
            ),
          ]
        : []),
      ...(foreign.length > 0
        ? [
            group(
              t.searchOther,
              foreign.map((hit) => pageHit(hit, other)),
            ),
          ]
        : []),
    ];
  }

  function moreButton(query: string): HTMLElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "more";
    button.textContent = t.searchShowOther;
    button.addEventListener("click", () => void run(query, true));
    return button;
  }

  function searchSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const address = new URL(location.href);
      if (input.value.trim() === "") address.searchParams.delete("q");
      else address.searchParams.set("q", input.value);
      history.replaceState(null, "", address);
      void run(input.value, false);
    }, 150);
  }

  // While an input method composes, the letters are not yet what the reader means.
  input.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) searchSoon();
  });
  input.addEventListener("compositionend", searchSoon);
  input.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    searchSoon();
  });
  const asked = new URL(location.href).searchParams.get("q");
  if (asked !== null) {
    input.value = asked;
    void run(asked, false);
  }
  input.focus({ preventScroll: true });
}
