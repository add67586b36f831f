/** Places the boxes and lines of a diagram. Pure: the same input gives the same picture. */
import ELK from "elkjs/lib/elk.bundled.js";
import type { ElkExtendedEdge, ElkNode } from "elkjs/lib/elk-api.js";
import type { Lang } from "../schemas/common.ts";
import type { Flow, GraphNode, Neighbourhood } from "./graph.ts";
import { textWidth, wrap } from "./measure.ts";

export type Box = { node: GraphNode; x: number; y: number; width: number; height: number; lines: string[] };
export type Line = {
  points: { x: number; y: number }[];
  /** Numbers of the flows that run along it, from 1, in the order of the table. */
  numbers: number[];
  badge: { x: number; y: number };
  stated: boolean;
};
export type Layout = { width: number; height: number; boxes: Box[]; lines: Line[] };

export const FONT = 13;
export const LINE = 17;
const BOX = 135;
export const PADDING = 9;
const BADGE = 18;

const OPTIONS = {
  "elk.algorithm": "layered",
  "elk.direction": "DOWN",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.randomSeed": "1",
  // Two boxes in a row at most keep the picture narrow enough for a phone.
  "elk.layered.layering.strategy": "COFFMAN_GRAHAM",
  "elk.layered.layering.coffmanGraham.layerBound": "2",
  "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.spacing.nodeNode": "18",
  "elk.layered.spacing.nodeNodeBetweenLayers": "26",
  "elk.layered.spacing.edgeNodeBetweenLayers": "12",
  "elk.spacing.edgeNode": "12",
  "elk.spacing.edgeEdge": "12",
  "elk.padding": "[top=4,left=4,bottom=4,right=4]",
};

/** Lays out a neighbourhood in one language. */
export async function layout({ nodes, flows }: Neighbourhood, lang: Lang): Promise<Layout> {
  const groups = groupFlows(flows);
  const lines = new Map(nodes.map((node) => [node.id, wrap(node.name[lang], (BOX - 2 * PADDING) / FONT, lang)]));
  const graph: ElkNode = {
    id: "root",
    layoutOptions: OPTIONS,
    children: nodes.map((node) => ({
      id: node.id,
      width: BOX,
      height: (lines.get(node.id)?.length ?? 1) * LINE + 2 * PADDING,
    })),
    edges: groups.map((group, index) => ({
      id: String(index),
      sources: [group.from],
      targets: [group.to],
      labels: [
        {
          id: `label-${index}`,
          text: badgeText(group.numbers),
          width: badgeWidth(group.numbers),
          height: BADGE,
          layoutOptions: { "elk.edgeLabels.inline": "true" },
        },
      ],
    })),
  };
  const placed = await new ELK().layout(graph);
  const boxes = nodes.map((node, index): Box => {
    const { x = 0, y = 0, width = 0, height = 0 } = placed.children?.[index] ?? {};
    return { node, x, y, width, height, lines: lines.get(node.id) ?? [] };
  });
  return {
    width: Math.ceil(placed.width ?? 0),
    height: Math.ceil(placed.height ?? 0),
    boxes,
    lines: groups.map((group, index) => lineOf(placed.edges?.[index], group)),
  };
}

type Group = { from: string; to: string; numbers: number[]; stated: boolean };

/** Flows between the same two boxes in the same direction share a line, unless one of them is our reading only. */
function groupFlows(flows: readonly Flow[]): Group[] {
  const groups = new Map<string, Group>();
  for (const [index, { from, to, stated }] of flows.entries()) {
    const key = `${from} ${to} ${stated}`;
    const group = groups.get(key) ?? { from, to, numbers: [], stated };
    group.numbers.push(index + 1);
    groups.set(key, group);
  }
  return [...groups.values()];
}

export function badgeText(numbers: readonly number[]): string {
  return numbers.join("・");
}

export function badgeWidth(numbers: readonly number[]): number {
  return Math.max(BADGE, Math.ceil(textWidth(badgeText(numbers)) * 11 + 10));
}

function lineOf(edge: ElkExtendedEdge | undefined, group: Group): Line {
  const section = edge?.sections?.[0];
  const label = edge?.labels?.[0];
  const points = section === undefined ? [] : [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
  return {
    points: points.map(({ x, y }) => ({ x: round(x), y: round(y) })),
    numbers: group.numbers,
    stated: group.stated,
    badge: { x: round((label?.x ?? 0) + (label?.width ?? 0) / 2), y: round((label?.y ?? 0) + BADGE / 2) },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
