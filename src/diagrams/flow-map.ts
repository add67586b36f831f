/** What a map shows: boxes in frames, the parties around them, and one line for all that flows between two boxes. */
import type { Atlas } from "../atlas/load.ts";
import { once } from "../atlas/once.ts";
import type { Bilingual } from "../schemas/common.ts";
import { systemsOf } from "../systems/order.ts";
import { type Flow, type GraphNode, neighbourhood, nodeOf, systemOf } from "./graph.ts";

/** What flows between two boxes; what a source states and what is our reading are never one line. */
export type MapLine = {
  a: string;
  b: string;
  stated: boolean;
  /** Whether something flows from a to b, and from b to a. */
  forward: boolean;
  back: boolean;
  /** Numbers of the flows, from 1, in the order of the list. */
  numbers: number[];
  /** The group beside which it is drawn if both ends stand outside. */
  beside: string;
};

/** A frame: a business with its systems, or a system with its parts. One without a name is not drawn. */
export type MapGroup = { id: string; name: Bilingual | undefined; boxes: GraphNode[] };

/** A flow with the business that states it. */
export type PlacedFlow = { flow: Flow; business: string };

export type FlowMap = {
  groups: MapGroup[];
  /** What stands around the frames. */
  outside: GraphNode[];
  lines: MapLine[];
  flows: readonly PlacedFlow[];
};

/** The map of everything: systems in the frames of their businesses; both directions of a pair share a line. */
export function wholeMap(atlas: Atlas): FlowMap {
  return mapOfBusinesses(atlas, placedFlows(atlas), "bundled");
}

/** The map of a business: the flows that it states, and those that others exchange with its systems. */
export function businessMap(atlas: Atlas, id: string): FlowMap {
  return mapOfBusinesses(atlas, flowsTouching(atlas).get(id) ?? [], "single");
}

/** By business, the flows that it states and those that begin or end at what it runs. */
const flowsTouching = once((atlas: Atlas): ReadonlyMap<string, PlacedFlow[]> => {
  const touching = new Map<string, PlacedFlow[]>();
  for (const placed of placedFlows(atlas)) {
    const ends = [placed.flow.from, placed.flow.to].map((end) => nodeOf(atlas, systemOf(end)).business);
    for (const id of new Set([placed.business, ...ends])) {
      if (id !== undefined) touching.set(id, [...(touching.get(id) ?? []), placed]);
    }
  }
  return touching;
});

/** In the frame of a system the box for flows that name none of its parts. */
const WHOLE = { ja: "全体", en: "As a whole" };

/** The map of a system: its parts in a frame, and around it all that they exchange something with. */
export function systemMap(atlas: Atlas, id: string): FlowMap {
  const around = neighbourhood(atlas, id);
  const name = nodeOf(atlas, id).name;
  const parts = around.nodes.filter(({ kind }) => kind === "part");
  const self = around.nodes.filter(({ kind }) => kind === "self");
  const inside: MapGroup =
    parts.length === 0
      ? { id, name: undefined, boxes: self }
      : { id, name, boxes: [...parts, ...self.map((node) => ({ ...node, name: WHOLE, kind: "part" as const }))] };
  const flows = around.flows.map((flow) => ({ flow, business: id }));
  const outside = around.nodes.filter(({ kind }) => kind !== "part" && kind !== "self");
  return {
    groups: [inside],
    outside,
    lines: linesOf(flows, "single", outside),
    flows,
  };
}

/** All flows in the order of the businesses that state them, in each those of its systems first. */
function placedFlows(atlas: Atlas): PlacedFlow[] {
  return atlas.businesses.flatMap(({ id, flows }) =>
    [...systemsOf(atlas, id).flatMap(({ data }) => data.flows), ...flows].map((flow) => ({ flow, business: id })),
  );
}

function mapOfBusinesses(atlas: Atlas, placed: readonly PlacedFlow[], bundling: "bundled" | "single"): FlowMap {
  const collapsed = placed.map(({ flow, business }) => ({
    flow: { ...flow, from: systemOf(flow.from), to: systemOf(flow.to) },
    business,
  }));
  const ends = new Set(collapsed.flatMap(({ flow }) => [flow.from, flow.to]));
  const nodes = [...ends].map((end) => nodeOf(atlas, end));
  const outside = nodes.filter(({ business }) => business === undefined);
  const groups = atlas.businesses
    .map(({ id, name }) => ({ id, name, boxes: nodes.filter(({ business }) => business === id) }))
    .filter(({ id, boxes }) => boxes.length > 0 || placed.some(({ business }) => business === id));
  return { groups, outside, lines: linesOf(collapsed, bundling, outside), flows: placed };
}

/** The flows of a pair are `bundled`, with a head for each direction, or every flow is a `single` line. */
function linesOf(
  flows: readonly PlacedFlow[],
  bundling: "bundled" | "single",
  outside: readonly GraphNode[],
): MapLine[] {
  const around = new Set(outside.map(({ id }) => id));
  const lines = new Map<string, MapLine>();
  for (const [index, { flow, business }] of flows.entries()) {
    const { from, to, stated } = flow;
    const turned = bundling === "bundled" && from > to;
    const [a, b] = turned ? [to, from] : [from, to];
    // Two parties outside are drawn beside each business that speaks of them.
    const beside = around.has(a) && around.has(b) ? business : "";
    const key = bundling === "single" ? String(index) : `${a} ${b} ${stated} ${beside}`;
    const line = lines.get(key) ?? { a, b, stated, forward: false, back: false, numbers: [], beside: business };
    if (turned) line.back = true;
    else line.forward = true;
    line.numbers.push(index + 1);
    lines.set(key, line);
  }
  return [...lines.values()];
}
