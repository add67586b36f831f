/** The boxes of a map and what joins them, before anything has a place: one row for each frame, its parties beside it. */
import type { Lang } from "../../schemas/common.ts";
import type { FlowMap, MapLine } from "../flow-map.ts";
import type { GraphNode } from "../graph.ts";
import { wrap } from "../../drawing/measure.ts";
import type { Shape } from "./shapes.ts";

export type Cell = {
  node: GraphNode;
  row: Row;
  /** In the frame of its row, or beside it. */
  column: "system" | "party";
  lines: string[];
  height: number;
  /** Upper edge. */
  y: number;
};

export type Row = {
  id: string;
  title: string[];
  /** The side of the map on which it stands, and its parties beyond it. */
  side: "left" | "right";
  systems: Cell[];
  parties: Cell[];
  /** From the upper edge of its highest cell or frame to the lower edge of its lowest. */
  top: number;
  bottom: number;
  /** The edges of its frame, which holds its systems and no more. */
  frame: { top: number; bottom: number };
};

/**
 * A line between two cells. One `across` joins a party to a system; the others join two cells of one frame (`within`),
 * of two (`between`), or two parties (`outside`).
 */
export type Link = { line: MapLine; a: Cell; b: Cell; kind: "across" | "within" | "between" | "outside" };

/** Whether a line leaves its cell towards the outer edge of the map or towards its middle. */
export function facing(cell: Cell, { kind }: Link): "outer" | "inner" {
  const outer = cell.column === "system" ? kind === "across" : kind === "outside";
  return outer ? "outer" : "inner";
}

/** Rows with their cells, and the links between them, in the order of the map. */
export function cellsOf(map: FlowMap, shape: Shape, lang: Lang): { rows: Row[]; links: Link[] } {
  const outside = new Map(map.outside.map((node) => [node.id, node]));
  const systems = new Map<string, Cell>();

  function cellOf(node: GraphNode, row: Row, column: Cell["column"]): Cell {
    const width = shape[column] - 2 * shape.padding;
    return { node, row, column, lines: wrap(node.name[lang], width / shape.font, lang), height: 0, y: 0 };
  }
  const rows = map.groups.map(({ id, name, boxes }): Row => {
    const title = name === undefined ? [] : wrap(name[lang], shape.system / shape.font, lang);
    const edges = { top: 0, bottom: 0 };
    const row: Row = { id, title, side: "right", systems: [], parties: [], ...edges, frame: edges };
    row.systems = boxes.map((node) => cellOf(node, row, "system"));
    for (const cell of row.systems) systems.set(cell.node.id, cell);
    return row;
  });

  /** A party stands once beside each frame that it has to do with. */
  function party(id: string, row: Row | undefined): Cell {
    const node = outside.get(id);
    if (node === undefined || row === undefined) throw new Error(`the map has no place for "${id}"`);
    const known = row.parties.find((cell) => cell.node.id === id);
    if (known !== undefined) return known;
    const cell = cellOf(node, row, "party");
    row.parties.push(cell);
    return cell;
  }

  const links = map.lines.map((line): Link => {
    const [a, b] = [systems.get(line.a), systems.get(line.b)];
    if (a !== undefined && b !== undefined) return { line, a, b, kind: a.row === b.row ? "within" : "between" };
    if (a !== undefined) return { line, a, b: party(line.b, a.row), kind: "across" };
    if (b !== undefined) return { line, a: party(line.a, b.row), b, kind: "across" };
    const row = rows.find(({ id }) => id === line.beside);
    return { line, a: party(line.a, row), b: party(line.b, row), kind: "outside" };
  });
  return { rows, links };
}
