/** Narrows the glossary or the figures down as one types. Without script the filter stays hidden and the whole list is there. */
import type { FilterNames } from "../search/filter-names.ts";
import { fold } from "../search/fold.ts";

const filter = document.querySelector<HTMLElement>("#filter");
const text = document.querySelector<HTMLInputElement>("#filter-text");
const kind = document.querySelector<HTMLSelectElement>("#filter-kind");
const count = document.querySelector<HTMLOutputElement>("#filter-count");
const letters = document.querySelector<HTMLElement>(".letters");

if (filter && text && kind && count) {
  const entries = [...document.querySelectorAll<HTMLElement>(".entry")];
  const groups = [...document.querySelectorAll<HTMLElement>("[data-group]")];
  let names: Promise<FilterNames> | undefined;

  /** Where the names cannot be had, what the entry says of itself has to do; the next time asks again. */
  const load = () =>
    (names ??= fetch(filter.dataset.names ?? "")
      .then((response) => (response.ok ? (response.json() as Promise<FilterNames>) : Promise.reject(new Error())))
      .catch(() => {
        names = undefined;
        return {};
      }));
  const namesOf = (entry: HTMLElement, known: FilterNames) => {
    const end = entry.querySelector("a")?.pathname.split("/").filter(Boolean).slice(-2).join("/") ?? "";
    return known[end] ?? fold(entry.textContent);
  };
  const narrow = async () => {
    const wanted = fold(text.value);
    filter.setAttribute("aria-busy", "true");
    const known = wanted === "" ? {} : await load();
    // Meanwhile the reader may have typed on.
    if (wanted !== fold(text.value)) return;
    for (const entry of entries) {
      const named = wanted === "" || namesOf(entry, known).includes(wanted);
      entry.hidden = !named || (kind.value !== "" && entry.dataset.kind !== kind.value);
    }
    for (const group of groups) {
      group.hidden = group.querySelector(".entry:not([hidden])") === null;
      // What was asked for by name is not left folded away.
      if (group instanceof HTMLDetailsElement) group.open = wanted !== "";
    }
    // Letters lead to groups; while some are hidden they would lead nowhere.
    if (letters) letters.hidden = wanted !== "" || kind.value !== "";
    count.value = `${entries.filter((entry) => !entry.hidden).length} / ${entries.length}`;
    filter.setAttribute("aria-busy", "false");
  };

  filter.hidden = false;
  filter.addEventListener("input", () => void narrow());
  text.addEventListener("focus", () => void load());
  // A search that was sent before its script had loaded ends here.
  const asked = new URLSearchParams(location.search).get("q");
  if (asked !== null) {
    text.value = asked;
    void narrow();
  }
}
