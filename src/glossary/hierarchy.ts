/** The relations of all terms, told from both sides. */
import type { TermData } from "../schemas/term.ts";

export type Relations = { broader: Set<string>; narrower: Set<string>; related: Set<string> };

/**
 * Whoever names a broader or a related term is named back. A pair of which one is above the other, even by way of a
 * third, is not related besides: a thesaurus tells the two relations apart (SKOS, S27).
 */
export function relationsOf(terms: ReadonlyMap<string, TermData>): Map<string, Relations> {
  const relations = new Map<string, Relations>(
    [...terms.keys()].map((id) => [id, { broader: new Set(), narrower: new Set(), related: new Set() }]),
  );
  for (const [id, term] of terms) {
    for (const above of term.broader) {
      relations.get(id)?.broader.add(above);
      relations.get(above)?.narrower.add(id);
    }
  }
  const above = new Map([...terms.keys()].map((id) => [id, ancestors(terms, id)]));
  for (const [id, term] of terms) {
    for (const other of term.related) {
      if (other === id || above.get(id)?.has(other) === true || above.get(other)?.has(id) === true) continue;
      relations.get(id)?.related.add(other);
      relations.get(other)?.related.add(id);
    }
  }
  return relations;
}

function ancestors(terms: ReadonlyMap<string, TermData>, id: string): Set<string> {
  const found = new Set<string>();
  const next = [...(terms.get(id)?.broader ?? [])];
  for (let above = next.pop(); above !== undefined; above = next.pop()) {
    if (found.has(above)) continue;
    found.add(above);
    next.push(...(terms.get(above)?.broader ?? []));
  }
  return found;
}
