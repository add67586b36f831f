/** The kinds of boxes that a map tells apart, and which of them the legend of a map has to explain. */
import type { FlowMap } from "./flow-map.ts";
import type { GraphNode } from "./graph.ts";

export const KINDS = ["part", "page", "system", "outside", "person", "network"] as const;
/** `page` is a system of J-LIS with a page, `system` one without, `outside` a body or system outside J-LIS. */
export type Kind = (typeof KINDS)[number];

export function classOf({ kind, business, page }: GraphNode): Kind {
  if (kind === "part") return "part";
  if (business !== undefined) return page === undefined ? "system" : "page";
  return kind === "person" || kind === "network" ? kind : "outside";
}

export function kindsOf({ groups, outside }: FlowMap): Kind[] {
  const present = new Set([...groups.flatMap(({ boxes }) => boxes), ...outside].map(classOf));
  return KINDS.filter((kind) => present.has(kind));
}
