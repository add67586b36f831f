/** Heights and upper edges: frames below one another, systems in them, parties beside them. */
import type { Cell, Link, Row } from "./cells.ts";
import { edgeHeight, edgesOf } from "./ports.ts";
import type { Shape } from "./shapes.ts";

/** The height of every cell: for its text, and for the lines that end at it. */
export function measureCells(rows: readonly Row[], links: readonly Link[], shape: Shape) {
  const edges = edgesOf(links);
  for (const cell of rows.flatMap(({ systems, parties }) => [...systems, ...parties])) {
    const { inner, outer } = edges.get(cell) ?? { inner: [], outer: [] };
    const text = cell.lines.length * shape.line + 2 * shape.padding;
    const lines = [inner, outer].map((edge) => edgeHeight(cell, edge, shape.numbered));
    cell.height = Math.max(text, ...lines);
  }
}

/** The first rows on the left, the others on the right, so that the higher side is as low as can be. */
export function splitRows(rows: readonly Row[], shape: Shape) {
  if (shape.columns === 1) return;
  const heights = rows.map((row) => rowHeight(row, shape));
  const sum = (some: number[]) => some.reduce((total, height) => total + height, 0);
  const higher = heights.map((_, first) => Math.max(sum(heights.slice(0, first)), sum(heights.slice(first))));
  const firstRight = higher.indexOf(Math.min(...higher));
  for (const [index, row] of rows.entries()) row.side = index < firstRight ? "left" : "right";
}

/** Places the rows of both sides from the top. Returns where the last one ends. */
export function stackRows(rows: readonly Row[], links: readonly Link[], shape: Shape): number {
  const across = Map.groupBy(
    links.filter(({ kind }) => kind === "across"),
    ({ a }) => a.row,
  );
  /** Above the first frame stands the name of what holds them. */
  const start = shape.line + 2 * shape.padding;
  const ends = (["left", "right"] as const).map((side) => {
    let y = start;
    for (const row of rows.filter((row) => row.side === side)) {
      const own = across.get(row) ?? [];
      row.top = y;
      row.bottom = y + rowHeight(row, shape);
      const head = headHeight(row, shape);
      spread(row.systems, row.top + head, row.bottom - shape.inset, shape.gap);
      // Each column follows the other, until the lines between them are as level as they can be.
      for (let round = 0; round < 4; round++) {
        settle(row.parties, own, row.top, row.bottom, shape.gap);
        settle(row.systems, own, row.top + head, row.bottom - shape.inset, shape.gap);
      }
      settle(row.parties, own, row.top, row.bottom, shape.gap);
      row.frame = frameOf(row, head, shape.inset);
      y = row.bottom + 2 * shape.gap;
    }
    return y - shape.gap;
  });
  return Math.max(...ends);
}

function headHeight(row: Row, shape: Shape): number {
  return row.title.length * shape.line + shape.padding + 4;
}

function rowHeight(row: Row, shape: Shape): number {
  const systems = headHeight(row, shape) + heightOf(row.systems, shape.gap) + shape.inset;
  return Math.max(systems, heightOf(row.parties, shape.gap));
}

function heightOf(cells: readonly Cell[], gap: number): number {
  return cells.reduce((sum, { height }) => sum + height + gap, -gap);
}

/** Parties may stand higher and lower than the frame: an empty frame around a box would look as if something were missing. */
function frameOf({ systems, top, bottom }: Row, head: number, inset: number): Row["frame"] {
  const [first, last] = [systems.at(0), systems.at(-1)];
  if (first === undefined || last === undefined) return { top, bottom };
  return { top: first.y - head, bottom: last.y + last.height + inset };
}

/** Systems share the height that is left over. */
function spread(cells: readonly Cell[], top: number, bottom: number, gap: number) {
  const spare = (bottom - top - heightOf(cells, gap)) / (cells.length + 1);
  let y = top + spare;
  for (const cell of cells) {
    cell.y = Math.round(y);
    y += cell.height + gap + spare;
  }
}

/** Each cell as near as its neighbours let it to the middle of the cells that it is joined to across the gutter. */
function settle(cells: readonly Cell[], links: readonly Link[], top: number, bottom: number, gap: number) {
  let next = top;
  for (const cell of cells) {
    const partners = links.flatMap(({ a, b }) => (a === cell ? [b] : b === cell ? [a] : []));
    const middles = partners.length === 0 ? [cell] : partners;
    const middle = middles.reduce((sum, { y, height }) => sum + (y + height / 2) / middles.length, 0);
    cell.y = Math.round(Math.max(next, middle - cell.height / 2));
    next = cell.y + cell.height + gap;
  }
  let limit = bottom;
  for (const cell of [...cells].reverse()) {
    cell.y = Math.min(cell.y, Math.floor(limit - cell.height));
    limit = cell.y - gap;
  }
}
