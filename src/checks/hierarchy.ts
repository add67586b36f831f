/** No term is broader than itself, not even by way of others. */
import type { Fault } from "../atlas/fault.ts";
import { type Check, placeOfValue } from "./check.ts";

export const checkHierarchy: Check = (atlas) => {
  const faults: Fault[] = [];
  const done = new Set<string>();

  function climb(id: string, way: readonly string[]): void {
    if (done.has(id)) return;
    for (const [index, above] of (atlas.terms.get(id)?.broader ?? []).entries()) {
      const trail = [...way, id];
      const start = trail.indexOf(above);
      if (start === -1) climb(above, trail);
      else
        faults.push({
          ...placeOfValue(atlas, `glossary/${id}`, ["broader", index]),
          what: `"${above}" is broader than itself: ${[...trail.slice(start), above].join(" → ")}`,
          why: "a reader who goes from term to broader term would never arrive, and the export as SKOS would contradict itself",
          fix: `remove "${above}" here, or the wrong step on the way`,
        });
    }
    done.add(id);
  }

  for (const id of atlas.terms.keys()) climb(id, []);
  return faults;
};
