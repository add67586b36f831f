/** Narrows the glossary or the figures down as one types. Without script the filter stays hidden and the whole list is there. */
import { fold } from "../search/fold.ts";

const filter = document.querySelector<HTMLElement>("#filter");
const text = document.querySelector<HTMLInputElement>("#filter-text");
const kind = document.querySelector<HTMLSelectElement>("#filter-kind");
const count = document.querySelector<HTMLOutputElement>("#filter-count");
const entries = [...document.querySelectorAll<HTMLElement>(".entry")];
const groups = [...document.querySelectorAll<HTMLElement>("[data-group]")];

if (filter && text && kind && count) {
  filter.hidden = false;
  // A search that was sent before its script had loaded ends here.
  const asked = new URLSearchParams(location.search).get("q");
  const narrow = () => {
    const wanted = fold(text.value);
    for (const entry of entries) {
      const named = (entry.dataset.names ?? "").includes(wanted);
      entry.hidden = !named || (kind.value !== "" && entry.dataset.kind !== kind.value);
    }
    for (const group of groups) {
      group.hidden = group.querySelector(".entry:not([hidden])") === null;
      // What was asked for by name is not left folded away.
      if (group instanceof HTMLDetailsElement) group.open = wanted !== "";
    }
    count.value = `${entries.filter((entry) => !entry.hidden).length} / ${entries.length}`;
  };
  filter.addEventListener("input", narrow);
  if (asked !== null) {
    text.value = asked;
    narrow();
  }
}
