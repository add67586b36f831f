/** Hits as elements. Everything that comes from an index becomes a text node. */
import type { Lang } from "../schemas/common.ts";
import { piecesOf } from "./excerpt.ts";
import type { NameEntry } from "./names.ts";
import type { PageHit } from "./pagefind.ts";

export function replaceHits(results: HTMLElement, groups: HTMLElement[]): void {
  results.replaceChildren(...groups);
}

export function group(title: string, hits: HTMLElement[]): HTMLElement {
  const list = create("ul", "", ...hits);
  return create("section", "hit-group", create("h2", "", title), list);
}

/** The address of a term's page for readers of `lang`. */
export function termAddress(entry: NameEntry, lang: Lang, base: string): string {
  return base + entry.path.slice(1).replace("{lang}", lang);
}

export function termHit(entry: NameEntry, lang: Lang, base: string): HTMLElement {
  const other: Lang = lang === "ja" ? "en" : "ja";
  const link = linkTo(termAddress(entry, lang, base), entry.label[lang]);
  const name = create("span", "other-name", entry.label[other] === entry.label[lang] ? "" : entry.label[other]);
  name.lang = other;
  return create(
    "li",
    "hit term-hit",
    create("p", "hit-title", link, " ", name),
    create("p", "", entry.definition[lang]),
  );
}

export function pageHit(hit: PageHit, lang: Lang): HTMLElement {
  const pieces = piecesOf(hit.excerpt).map(({ text, marked }) => (marked ? create("mark", "", text) : text));
  const section = hit.section === undefined ? [] : [" › ", linkTo(hit.section.url, hit.section.title)];
  const item = create(
    "li",
    "hit",
    create("p", "hit-title", linkTo(hit.url, hit.title), ...section),
    create("p", "", ...pieces),
  );
  item.lang = lang;
  return item;
}

function linkTo(href: string, text: string): HTMLElement {
  const link = document.createElement("a");
  link.href = href;
  link.textContent = text;
  return link;
}

function create(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  element.append(...children);
  return element;
}
