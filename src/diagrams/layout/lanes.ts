/** The lanes of a map: which brackets run side by side, and on which track of their lane. */
import type { Link } from "./cells.ts";
import type { Ends } from "./ports.ts";
import { tracksOf } from "./tracks.ts";

export type Lane = { tracks: Map<Link, number>; count: number };

/** Brackets share a lane with those that run between the same columns. */
export function laneOf({ kind, a, b }: Link): string {
  if (kind !== "between") return `${kind} ${a.row.side}`;
  return `between ${[a.row.side, b.row.side].sort().join(" ")}`;
}

export function lanesOf(links: readonly Link[], ends: (link: Link) => Ends): Map<string, Lane> {
  const names = new Set(links.filter(({ kind }) => kind !== "across").map(laneOf));
  return new Map(
    [...names].map((name) => {
      const chosen = links.filter((link) => link.kind !== "across" && laneOf(link) === name);
      const given = tracksOf(
        chosen.map((link) => {
          const { a, b } = ends(link);
          return { top: Math.min(a, b), bottom: Math.max(a, b) };
        }),
      );
      const tracks = new Map(chosen.map((link, index) => [link, given[index] ?? 0]));
      return [name, { tracks, count: Math.max(...given) + 1 }];
    }),
  );
}
