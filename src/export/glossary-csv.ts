/** `/data/glossary.csv`: a line a term, both languages side by side. The columns are a promise. */
import type { Atlas } from "../atlas/load.ts";
import { plainBilingual } from "../glossary/definition.ts";
import { pagePath, publicAddress } from "../site.ts";
import { csv } from "./csv.ts";
import { type Name, namesOf } from "./names.ts";

/** Stands between several names or ids in one field. */
const SEPARATOR = " | ";

export const GLOSSARY_COLUMNS = [
  "id",
  "label_ja",
  "label_en",
  "reading",
  "abbreviation",
  "expansion",
  "kind",
  "definition_ja",
  "definition_en",
  "note_ja",
  "note_en",
  "other_names_ja",
  "other_names_en",
  "former_names_ja",
  "former_names_en",
  "searched_as",
  "english",
  "broader",
  "related",
  "sources",
  "url_ja",
  "url_en",
] as const;

export function glossaryCsv(atlas: Atlas): string {
  const rows = [...atlas.terms].map(([id, term]) => {
    const names = namesOf(term).filter(({ text }) => text !== term.abbr && text !== term.expansion);
    const list = (standing: Name["standing"], ...langs: Name["lang"][]) =>
      names.filter((name) => name.standing === standing && langs.includes(name.lang)).map(({ text }) => text);
    const definition = plainBilingual(term.definition);
    const note = term.note && plainBilingual(term.note);
    const row: Record<(typeof GLOSSARY_COLUMNS)[number], string | readonly string[] | undefined> = {
      id,
      label_ja: term.label.ja,
      label_en: term.label.en,
      reading: term.reading,
      abbreviation: term.abbr,
      expansion: term.expansion,
      kind: term.kind,
      definition_ja: definition.ja,
      definition_en: definition.en,
      note_ja: note?.ja,
      note_en: note?.en,
      other_names_ja: list("admitted", "ja", "ja-Latn"),
      other_names_en: list("admitted", "en"),
      former_names_ja: list("superseded", "ja", "ja-Latn"),
      former_names_en: list("superseded", "en"),
      searched_as: list("search", "ja", "en", "ja-Latn"),
      english: term.english,
      broader: term.broader,
      related: term.related,
      sources: term.sources,
      url_ja: publicAddress(pagePath("ja", "glossary", id)),
      url_en: publicAddress(pagePath("en", "glossary", id)),
    };
    return GLOSSARY_COLUMNS.map((column) => {
      const value = row[column];
      return typeof value === "object" ? value.join(SEPARATOR) : value;
    });
  });
  return csv([GLOSSARY_COLUMNS, ...rows]);
}
