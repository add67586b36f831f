/** Where terms and sources are used: by page, language and heading. */
import { LANGS, type Lang } from "../schemas/common.ts";
import type { EventData } from "../schemas/event.ts";
import { yamlCitations } from "./citations.ts";
import { perAtlas } from "./current.ts";
import type { Atlas } from "./load.ts";

export type Use = { system: string; lang: Lang; section: string | undefined; heading: string | undefined };

/** The marks of every term by its id. */
export function termUses(atlas: Atlas): Map<string, Use[]> {
  return collect(atlas, (page) => page.termMarks.map((mark) => ({ key: mark.id, section: mark.under })));
}

/** Where every section is cited, by `document#section`: in running text, and in the key facts and flows of a system. */
export function sourceUses(atlas: Atlas): Map<string, Use[]> {
  const uses = collect(atlas, (page) =>
    page.sourceMarks.map((mark) => ({ key: `${mark.document}#${mark.section}`, section: mark.under })),
  );
  for (const { key, citation } of yamlCitations(atlas)) {
    const [folder, system = ""] = key.split("/");
    if (folder !== "systems") continue;
    for (const lang of LANGS) addUse(uses, citation, { system, lang, section: "key-facts", heading: undefined });
  }
  return uses;
}

/** Ids of the terms whose entries cite each section. */
export function sourceTerms(atlas: Atlas): Map<string, string[]> {
  const terms = new Map<string, string[]>();
  for (const [id, term] of atlas.terms) {
    for (const citation of term.sources) terms.set(citation, [...(terms.get(citation) ?? []), id]);
  }
  return terms;
}

/** The dated events that rest on each section. */
export function sourceEvents(atlas: Atlas): Map<string, EventData[]> {
  const events = new Map<string, EventData[]>();
  for (const event of atlas.timeline) {
    for (const citation of event.sources) events.set(citation, [...(events.get(citation) ?? []), event]);
  }
  return events;
}

type Found = { key: string; section: { id: string | undefined; title: string } | undefined };
type Page = NonNullable<ReturnType<Atlas["pages"]["get"]>>[Lang];

function collect(atlas: Atlas, find: (page: NonNullable<Page>) => Found[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const twins of atlas.pages.values()) {
    for (const lang of LANGS) {
      const page = twins[lang];
      if (page === undefined) continue;
      for (const { key, section } of find(page)) {
        addUse(uses, key, { system: page.system, lang, section: section?.id, heading: section?.title });
      }
    }
  }
  return uses;
}

/** Several marks under one heading are one place for the reader. */
function addUse(uses: Map<string, Use[]>, key: string, use: Use): void {
  const list = uses.get(key) ?? [];
  if (list.some(({ system, lang, section }) => system === use.system && lang === use.lang && section === use.section))
    return;
  list.push(use);
  uses.set(key, list);
}

export const currentTermUses = perAtlas(termUses);
export const currentSourceUses = perAtlas(sourceUses);
export const currentSourceTerms = perAtlas(sourceTerms);
export const currentSourceEvents = perAtlas(sourceEvents);
