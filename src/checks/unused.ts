/** Terms that no page marks. They are reported, not refused: an entry may serve search alone. */
import type { Atlas } from "../atlas/load.ts";
import { allPages } from "./check.ts";

/** Ids of the terms without a mark on any page and without a system that names them, sorted. */
export function unusedTerms(atlas: Atlas): string[] {
  const marked = new Set(allPages(atlas).flatMap((page) => page.termMarks.map(({ id }) => id)));
  for (const system of atlas.systems.values()) {
    for (const id of [system.term, ...system.legalBasis, ...system.parts.map((part) => part.term)]) {
      if (id !== undefined) marked.add(id);
    }
  }
  return [...atlas.terms.keys()].filter((id) => !marked.has(id)).sort();
}
