/** Hits as elements. Everything that comes from a query or an index becomes a text node. */
import type { Lang } from "../schemas/common.ts";
import { MARK_PARAMETER } from "./address.ts";
import { wordsToMark } from "./excerpt.ts";
import type { Entry, Match } from "./lookup.ts";
import type { TermCard } from "./names.ts";
import type { PageHit } from "./page-index.ts";
import { words as searchWords } from "./words.ts";

const otherThan = (lang: Lang): Lang => (lang === "ja" ? "en" : "ja");

/** The address of a term's page for readers of `lang`. */
export function termAddress(entry: Entry, lang: Lang, base: string): string {
  return `${base}${lang}/glossary/${entry.id}/`;
}

export function termHit({ entry, name }: Match, lang: Lang, base: string): HTMLElement {
  const other = otherThan(lang);
  const link = linkTo(marking(termAddress(entry, lang, base), [name, entry.label[lang]]), entry.label[lang]);
  const title = create("p", "hit-title", link);
  if (entry.label[other] !== entry.label[lang]) {
    const second = create("span", "other-name", entry.label[other]);
    second.lang = other;
    title.append(" ", second);
  }
  if (isOtherName(name, entry)) title.append(" ", create("span", "matched-name", `(${name})`));
  return create("li", "hit term-hit", title);
}

/** Whether a reader would wonder why a term is there. Readings explain themselves. */
function isOtherName(name: string, { label }: Entry): boolean {
  return name !== "" && name !== label.ja && name !== label.en && !/^[\p{Script=Hiragana}ー・ ]+$/u.test(name);
}

/** The definition in both languages, and the page in depth; goes below the first hit. */
export function termCard(card: TermCard, entry: Entry, lang: Lang, base: string): HTMLElement[] {
  const definitions = [lang, otherThan(lang)].map((each) => {
    const text = create("p", "definition", card.definition[each]);
    text.lang = each;
    return text;
  });
  if (card.system === undefined) return definitions;
  const link = linkTo(
    marking(`${base}${lang}/systems/${card.system.id}/`, [entry.label[lang]]),
    card.system.name[lang],
  );
  return [...definitions, create("p", "in-depth", searchWords[lang].inDepth, link)];
}

/** One link a hit: to the section that matches best, or to the page. */
export function pageHit(hit: PageHit, words: readonly string[], lang: Lang): HTMLElement {
  const link = linkTo(marking(hit.url, wordsToMark(words)), hit.title);
  if (hit.section !== undefined) link.append(create("span", "hit-section", ` › ${hit.section}`));
  const pieces = hit.excerpt.map(({ text, marked }) => (marked ? create("mark", "", text) : text));
  const item = create("li", "hit page-hit", create("p", "hit-title", link), create("p", "excerpt", ...pieces));
  item.lang = lang;
  return item;
}

/** The page marks the first of these words when it opens, or the others where that stands nowhere. */
function marking(url: string, words: readonly string[]): string {
  const [path = "", hash] = url.split("#");
  const parameters = new URLSearchParams([...new Set(words)].map((word) => [MARK_PARAMETER, word]));
  return `${path}?${parameters.toString()}${hash === undefined ? "" : `#${hash}`}`;
}

/** On a host that does not look into folders, what the address of a page ends in; see site.ts. */
const pageFile = import.meta.env.PAGE_FILE ?? "";

export function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = pageFile === "" ? href : href.replace(/\/(?=$|[?#])/, `/${pageFile}`);
  link.textContent = text;
  return link;
}

export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  element.append(...children);
  return element;
}
