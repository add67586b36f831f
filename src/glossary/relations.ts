import type { TermData } from "../schemas/term.ts";

/** Ids of the terms that name `id` as broader, in the order of the glossary. */
export function narrowerThan(terms: ReadonlyMap<string, TermData>, id: string): string[] {
  return [...terms].filter(([, term]) => term.broader.includes(id)).map(([key]) => key);
}
