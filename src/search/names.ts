/** All names that lead to a term or a system, gathered at build time. */
import { toRomaji } from "wanakana";
import { termUses } from "../atlas/usage.ts";
import type { Atlas } from "../atlas/load.ts";
import { plainBilingual } from "../glossary/definition.ts";
import type { Alias, Bilingual } from "../schemas/common.ts";
import type { TermData } from "../schemas/term.ts";
import { fold, foldEnglish, isLatin } from "./fold.ts";
import type { SearchNames } from "./metadata.ts";

/** One row of the small list that is looked up before the index has loaded. */
export type NameRow = [
  id: string,
  ja: string,
  en: string,
  /** Reading of the label, abbreviation and what it stands for. */
  own: string[],
  /** Aliases and their readings. */
  others: string[],
];

/** What the first hit shows beyond its names; a file of its own for every term. */
export type TermCard = {
  definition: Bilingual;
  /** The page that treats the term in depth. */
  system?: { id: string; name: Bilingual };
};

export function termNames(term: TermData): SearchNames {
  const readings = readingsOf(term);
  return {
    labels: [term.label.ja, term.label.en, term.abbr],
    others: [
      ...readings,
      ...readings.map((reading) => toRomaji(reading)),
      term.expansion,
      ...term.aliases.map(({ text }) => text),
    ],
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
    others: [
      system.reading,
      toRomaji(system.reading),
      ...system.aliases.map(({ text }) => text),
      ...readingsOfAliases(system.aliases),
      ...own.others,
    ],
  };
}

/** The names of all terms. Those that the pages speak of most come first: a query that fits several means them. */
export function nameRows(atlas: Atlas): NameRow[] {
  const uses = termUses(atlas);
  return [...atlas.terms]
    .sort(([a], [b]) => (uses.get(b)?.length ?? 0) - (uses.get(a)?.length ?? 0) || (a < b ? -1 : 1))
    .map(([id, term]) => {
      const { ja, en } = term.label;
      const own = distinct([ja, en], [term.reading, term.abbr, term.expansion]);
      const aliases = [...term.aliases.map(({ text }) => text), ...readingsOfAliases(term.aliases)];
      return [id, ja, en, own, distinct([ja, en, ...own], aliases)];
    });
}

/** @throws Error when no term has this id */
export function termCard(atlas: Atlas, id: string): TermCard {
  const term = atlas.terms.get(id);
  if (term === undefined) throw new Error(`no term "${id}"`);
  const system = term.system === undefined ? undefined : atlas.systems.get(term.system);
  return {
    definition: plainBilingual(term.definition),
    ...(term.system !== undefined && system !== undefined && { system: { id: term.system, name: system.name } }),
  };
}

/** Those names that search would not take for one of the others. */
function distinct(known: readonly string[], names: readonly (string | undefined)[]): string[] {
  const keyOf = (name: string) => (isLatin(name) ? foldEnglish(name) : fold(name));
  const keys = new Set(known.map(keyOf));
  return names.filter((name) => name !== undefined).filter((name) => !keys.has(keyOf(name)) && keys.add(keyOf(name)));
}

function readingsOf(term: TermData): string[] {
  return [term.reading, ...readingsOfAliases(term.aliases)];
}

/** Aliases in kana are readings themselves. */
function readingsOfAliases(aliases: readonly Alias[]): string[] {
  return aliases.flatMap(({ text, reading }) => {
    if (reading !== undefined) return [reading];
    return /^[\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u.test(text) ? [text] : [];
  });
}
