/** Places the boxes and lines of a map. Pure: the same input gives the same picture. */
import type { Lang } from "../../schemas/common.ts";
import type { FlowMap, MapLine } from "../flow-map.ts";
import type { GraphNode } from "../graph.ts";
import { arrange } from "./arrange.ts";
import { type Cell, cellsOf, facing, type Link } from "./cells.ts";
import { columnsOf } from "./columns.ts";
import { lanesOf } from "./lanes.ts";
import { portsOf } from "./ports.ts";
import { BADGE, type Shape } from "./shapes.ts";
import { measureCells, splitRows, stackRows } from "./stack.ts";

export type Point = { x: number; y: number };
export type Rectangle = Point & { width: number; height: number };
export type MapBox = Rectangle & { node: GraphNode; lines: string[] };
export type MapFrame = Rectangle & {
  id: string;
  title: string[];
  /** Its systems, then the parties beside it. */
  boxes: MapBox[];
};
export type DrawnLine = {
  line: MapLine;
  points: Point[];
  /** The piece that is a curve leads from this point to the next; all others are straight. */
  curve: number | undefined;
  badge: Rectangle | undefined;
};
export type MapLayout = {
  width: number;
  height: number;
  /** What holds the frames. */
  agency: Rectangle;
  frames: MapFrame[];
  lines: DrawnLine[];
};

/** Between a number and what is next to it. */
const MARGIN = 5;

export function layoutMap(map: FlowMap, shape: Shape, lang: Lang): MapLayout {
  const { rows, links } = cellsOf(map, shape, lang);
  measureCells(rows, links, shape);
  splitRows(rows, shape);
  for (const row of rows) arrange(row, rows, links);
  const bottom = stackRows(rows, links, shape);
  const ports = portsOf(links, shape.numbered);
  const ends = (link: Link) => ports.get(link) ?? { a: 0, b: 0 };
  const columns = columnsOf(rows, links, lanesOf(links, ends), shape);
  const [agencyLeft, agencyRight] = columns.agency;

  const boxOf = (cell: Cell): MapBox => ({
    ...{ node: cell.node, lines: cell.lines },
    ...{ x: columns.x[cell.row.side][cell.column], y: cell.y, width: shape[cell.column], height: cell.height },
  });
  /** -1 where a line leaves its cell to the left, 1 to the right. */
  const direction = (cell: Cell, link: Link) =>
    (cell.row.side === "right") === (facing(cell, link) === "outer") ? 1 : -1;
  function edge(cell: Cell, link: Link): number {
    const { x, width } = boxOf(cell);
    return direction(cell, link) === 1 ? x + width : x;
  }
  /** A number a little away from a box or border. */
  const badgeAt = (x: number, out: 1 | -1, y: number): Rectangle | undefined =>
    shape.numbered
      ? { x: x + out * (BADGE.width / 2 + MARGIN) - BADGE.width / 2, y: y - BADGE.height / 2, ...BADGE }
      : undefined;

  /** From a party in a curve to the edge of what holds the frames, and straight on to the system. */
  function across(link: Link): DrawnLine {
    const { a, b } = ends(link);
    const [system, y] = link.a.column === "system" ? [link.a, a] : [link.b, b];
    const out = direction(system, link);
    const border = out === 1 ? agencyRight : agencyLeft;
    const turn = { x: border + out * (shape.numbered ? BADGE.width + 2 * MARGIN : 0), y };
    return {
      line: link.line,
      points: [{ x: edge(link.a, link), y: a }, turn, { x: edge(link.b, link), y: b }],
      curve: system === link.a ? 1 : 0,
      badge: badgeAt(border, out, y),
    };
  }

  /** Out of a box, along its lane, and into the other box. */
  function bracket(link: Link): DrawnLine {
    const x = columns.lane(link);
    const { a, b } = ends(link);
    const start = edge(link.a, link);
    return {
      line: link.line,
      points: [
        { x: start, y: a },
        { x, y: a },
        { x, y: b },
        { x: edge(link.b, link), y: b },
      ],
      curve: undefined,
      badge: badgeAt(start, direction(link.a, link), a),
    };
  }

  return {
    width: columns.width,
    height: bottom,
    agency: { x: agencyLeft, y: 1, width: agencyRight - agencyLeft, height: bottom - 2 },
    frames: rows.map(({ id, title, side, systems, parties, frame: { top, bottom } }): MapFrame => {
      const [left, right] = columns.frames[side];
      const boxes = [...systems, ...parties].map(boxOf);
      return { id, title, boxes, x: left, y: top, width: right - left, height: bottom - top };
    }),
    lines: links.map((link) => (link.kind === "across" ? across(link) : bracket(link))),
  };
}
