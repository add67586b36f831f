import { once } from "../atlas/once.ts";
import type { TermData } from "../schemas/term.ts";

type Terms = ReadonlyMap<string, TermData>;

/** Ids of the terms that name `id` as broader, in the order of the glossary. */
export function narrowerThan(terms: Terms, id: string): readonly string[] {
  return pointersOf(terms).broader.get(id) ?? [];
}

/** Ids of the terms that name `id` as related, in the order of the glossary. */
export function naming(terms: Terms, id: string): readonly string[] {
  return pointersOf(terms).related.get(id) ?? [];
}

/** The relations of all terms, read from their other end. */
const pointersOf = once((terms: Terms) => {
  const pointers = { broader: new Map<string, string[]>(), related: new Map<string, string[]>() };
  for (const [id, term] of terms) {
    for (const field of ["broader", "related"] as const) {
      for (const other of new Set(term[field])) {
        const known = pointers[field].get(other);
        if (known === undefined) pointers[field].set(other, [id]);
        else known.push(id);
      }
    }
  }
  return pointers;
});
