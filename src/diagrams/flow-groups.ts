/** The list that equals the map of everything: every flow once, by business and by the system of J-LIS that it concerns. */
import type { Atlas } from "../atlas/load.ts";
import type { Bilingual } from "../schemas/common.ts";
import type { PlacedFlow } from "./flow-map.ts";
import { type Flow, type GraphNode, nodeOf, systemOf } from "./graph.ts";

export type FlowGroup = {
  name: Bilingual;
  /** Flows between two parties outside J-LIS come last and have no name. */
  systems: { name: Bilingual | undefined; flows: Flow[] }[];
};

export function flowGroups(atlas: Atlas, flows: readonly PlacedFlow[]): FlowGroup[] {
  const groups = atlas.businesses.map(({ id, name }) => ({ id, name, systems: new Map<string, Flow[]>() }));
  for (const { flow, business } of flows) {
    const node = concerned(atlas, flow);
    const group = groups.find(({ id }) => id === (node?.business ?? business));
    const key = node?.id ?? "";
    group?.systems.set(key, [...(group.systems.get(key) ?? []), flow]);
  }
  return groups
    .filter(({ systems }) => systems.size > 0)
    .map(({ name, systems }) => ({
      name,
      systems: [...systems]
        .sort(([a], [b]) => Number(a === "") - Number(b === ""))
        .map(([id, flows]) => ({ name: id === "" ? undefined : nodeOf(atlas, id).name, flows })),
    }));
}

/** The system of J-LIS from which something flows, or else the one to which it does. */
function concerned(atlas: Atlas, flow: Flow): GraphNode | undefined {
  return [flow.from, flow.to].map((end) => nodeOf(atlas, systemOf(end))).find(({ business }) => business !== undefined);
}
