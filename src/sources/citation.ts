import type { Atlas } from "../atlas/load.ts";
import { ui } from "../i18n/ui.ts";
import type { Lang } from "../schemas/common.ts";

/** What a citation such as `fy2024-report#3-4-2` says in a language. Throws on one that leads nowhere. */
export function citationOf(atlas: Atlas, citation: string, lang: Lang) {
  const [document = "", section = ""] = citation.split("#");
  const source = atlas.sources.get(document);
  const entry = source?.sections.find(({ id }) => id === section);
  if (source === undefined || entry === undefined) throw new Error(`no section ${citation}`);
  return {
    document,
    section,
    short: source.short[lang],
    number: numberOf(section).trim(),
    heading: `${numberOf(section)}${entry[lang]}`,
    page: entry.page === undefined ? undefined : ui[lang].page(entry.page),
  };
}

/** The document's own numbering, where the section has one: `3-4-2` → `3-4-2 `, `statements-income` → nothing. */
export function numberOf(section: string): string {
  const number = /(?:^|-)(\d[\d-]*)$/.exec(section)?.[1];
  return number === undefined ? "" : `${number} `;
}
