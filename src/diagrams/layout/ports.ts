/** Where each line touches its boxes: spread over the edge, in the order in which the lines cross least. */
import { type Cell, facing, type Link } from "./cells.ts";

export type Ends = { a: number; b: number };
type End = { link: Link; end: "a" | "b"; group: number; rank: number };
type Edge = "outer" | "inner";

/**
 * Level pieces on the left of the map run on heights that end in 0, those on the right on heights that end in 5: so no
 * two lines that come to meet in the middle can run on one another.
 */
const GRID = 10;
const PHASE = { left: 0, right: GRID / 2 };

/** Whether a line carries its number beside this cell: beside the system that it reaches, or where a bracket begins. */
function hasNumber(cell: Cell, { kind, a }: Link): boolean {
  return kind === "across" ? cell.column === "system" : cell === a;
}

/** The lines at both edges of every cell. */
export function edgesOf(links: readonly Link[]): Map<Cell, Record<Edge, Link[]>> {
  const edges = new Map<Cell, Record<Edge, Link[]>>();
  for (const link of links) {
    for (const cell of [link.a, link.b]) {
      const edge = edges.get(cell) ?? { outer: [], inner: [] };
      edge[facing(cell, link)].push(link);
      edges.set(cell, edge);
    }
  }
  return edges;
}

/** From one line to the next at an edge of a cell. */
function spacingAt(cell: Cell, links: readonly Link[], numbered: boolean): number {
  return numbered && links.some((link) => hasNumber(cell, link)) ? 2 * GRID : GRID;
}

/** The height that the lines at an edge need. */
export function edgeHeight(cell: Cell, links: readonly Link[], numbered: boolean): number {
  return links.length * spacingAt(cell, links, numbered) + GRID - 2;
}

/** The heights at which each link leaves its two cells. */
export function portsOf(links: readonly Link[], numbered: boolean): Map<Link, Ends> {
  const places = new Map(links.map((link) => [link, { a: 0, b: 0 }]));
  for (const [cell, edges] of edgesOf(links)) {
    for (const edge of [edges.outer, edges.inner]) {
      const spacing = spacingAt(cell, edge, numbered);
      const ends = [...new Set(edge)]
        .flatMap((link) => endsAt(cell, link, links.indexOf(link)))
        .sort((one, other) => one.group - other.group || one.rank - other.rank);
      const middle = cell.y + cell.height / 2 - ((ends.length - 1) * spacing) / 2;
      const phase = PHASE[cell.row.side];
      const first = Math.round((middle - phase) / GRID) * GRID + phase;
      for (const [index, { link, end }] of ends.entries()) {
        const place = places.get(link);
        if (place !== undefined) place[end] = first + index * spacing;
      }
    }
  }
  return places;
}

/** The ends that a line has at a cell: both, if it returns to where it began. */
function endsAt(cell: Cell, link: Link, index: number): End[] {
  const { a, b } = link;
  return [
    ...(a === cell ? [{ link, end: "a" as const, ...rankOf(link, a, b, index) }] : []),
    ...(b === cell ? [{ link, end: "b" as const, ...rankOf(link, b, a, index) }] : []),
  ];
}

/** Brackets upwards at the top, the nearest first; then lines across; brackets downwards at the foot, the nearest last. */
function rankOf(link: Link, cell: Cell, other: Cell, index: number): Pick<End, "group" | "rank"> {
  const middle = other.y + other.height / 2;
  // Lines between the same two boxes keep one order, so that they run side by side.
  if (link.kind === "across") return { group: 1, rank: middle + index / 1000 };
  const distance = middle - (cell.y + cell.height / 2);
  const upwards = distance < 0;
  return { group: upwards ? 0 : 2, rank: -distance + (upwards ? index : -index) / 1000 };
}
