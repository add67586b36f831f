/** All names that lead to a term or a system, gathered at build time. */
import { toRomaji } from "wanakana";
import type { Atlas } from "../atlas/load.ts";
import { plainBilingual } from "../glossary/definition.ts";
import type { Alias, Bilingual } from "../schemas/common.ts";
import type { TermData } from "../schemas/term.ts";
import { rootRelative } from "../site.ts";
import { fold, foldRomaji } from "./fold.ts";
import type { SearchNames } from "./metadata.ts";

/** One entry of the small list that is looked up before the index has loaded. */
export type NameEntry = {
  label: Bilingual;
  definition: Bilingual;
  /** Root-relative, without the base; `{lang}` stands for the reader's language. */
  path: string;
  /** Folded names, each once. */
  keys: string[];
};

export function termNames(term: TermData): SearchNames {
  return {
    labels: [term.label.ja, term.label.en, term.abbr],
    others: [term.reading, toRomaji(term.reading), term.expansion, ...texts(term.aliases)],
  };
}

/** A system answers to its own names and to those of the term for the same thing. */
export function systemNames(atlas: Atlas, id: string): SearchNames {
  const system = atlas.systems.get(id);
  if (system === undefined) throw new Error(`no system "${id}"`);
  const term = system.term === undefined ? undefined : atlas.terms.get(system.term);
  const own = term === undefined ? { labels: [], others: [] } : termNames(term);
  return {
    labels: [system.name.ja, system.name.en, system.short.ja, system.short.en, ...own.labels],
    others: [system.reading, toRomaji(system.reading), ...texts(system.aliases), ...own.others],
  };
}

/** The names of all terms, in the order of the glossary. */
export function nameEntries(atlas: Atlas): NameEntry[] {
  return [...atlas.terms].map(([id, term]) => {
    const { labels, others } = termNames(term);
    const names = [...labels, ...others].filter((name) => name !== undefined);
    const romaji = [term.reading, ...readings(term.aliases)].map((reading) => foldRomaji(toRomaji(reading)));
    return {
      label: term.label,
      definition: plainBilingual(term.definition),
      path: rootRelative("ja", "glossary", id).replace("/ja/", "/{lang}/"),
      keys: [...new Set([...names.map(fold), ...romaji])],
    };
  });
}

function texts(aliases: readonly Alias[]): string[] {
  return aliases.map((alias) => alias.text);
}

/** Aliases in kana are readings themselves. */
function readings(aliases: readonly Alias[]): string[] {
  return texts(aliases).filter((text) => /^[\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u.test(text));
}
