/** One graph of all flows. Every diagram, every map and every list of connected systems is a view of it. */
import type { Atlas } from "../atlas/load.ts";
import { once } from "../atlas/once.ts";
import type { Bilingual, Lang } from "../schemas/common.ts";
import type { SystemData } from "../schemas/system.ts";

export type Flow = SystemData["flows"][number];

export type GraphNode = {
  id: string;
  name: Bilingual;
  kind: "self" | "part" | "system" | "person" | "organisation" | "network";
  /** The business of J-LIS it belongs to; what stands outside J-LIS has none. */
  business: string | undefined;
  /** The system whose page explains the node. */
  page: string | undefined;
  /** The glossary term that explains it, where it has no page. */
  term: string | undefined;
};

export type Neighbourhood = { nodes: GraphNode[]; flows: Flow[] };

/** All flows, in the order of the systems and businesses that state them. */
export function allFlows(atlas: Atlas): Flow[] {
  return [...atlas.systems.values(), ...atlas.businesses].flatMap(({ flows }) => flows);
}

/** The flows that begin or end at each system or at one of its parts. */
const flowsAt = once((atlas: Atlas): ReadonlyMap<string, Flow[]> => {
  const index = new Map<string, Flow[]>();
  for (const flow of allFlows(atlas)) {
    for (const system of new Set([systemOf(flow.from), systemOf(flow.to)])) {
      const flows = index.get(system) ?? [];
      flows.push(flow);
      index.set(system, flows);
    }
  }
  return index;
});

/**
 * The flows that a system's file names, and those by which other systems exchange something with it.
 * Parts of other systems stand as the system itself.
 */
export function neighbourhood(atlas: Atlas, id: string): Neighbourhood {
  const own = atlas.systems.get(id)?.flows ?? [];
  const foreign = (flowsAt(atlas).get(id) ?? []).filter((flow) => !own.includes(flow));
  const seen = (end: string) => (systemOf(end) === id ? end : systemOf(end));
  const flows = [...own, ...foreign].map((flow) => ({ ...flow, from: seen(flow.from), to: seen(flow.to) }));
  const ends = new Set(flows.flatMap((flow) => [flow.from, flow.to]));
  return { nodes: [...ends].map((end) => nodeOf(atlas, end, id)), flows };
}

/** Ids of the systems with a page that a system exchanges something with or names as related. */
export function connectedSystems(atlas: Atlas, id: string): string[] {
  const { nodes } = neighbourhood(atlas, id);
  const related = atlas.systems.get(id)?.related ?? [];
  const ids = [...nodes.flatMap((node) => node.page ?? []), ...related];
  return [...new Set(ids)].filter((other) => other !== id && atlas.systems.has(other));
}

/** `juki-net/national-server` → `juki-net` */
export function systemOf(end: string): string {
  return end.split("/")[0] ?? end;
}

/** The node of an end of a flow, as seen on the page of `self`. */
export function nodeOf(atlas: Atlas, end: string, self?: string): GraphNode {
  const [systemId = "", partId] = end.split("/");
  const system = atlas.systems.get(systemId);
  const part = system?.parts.find(({ id }) => id === partId);
  const shared = { id: end, business: system?.business };
  if (part !== undefined) return { ...shared, name: part.name, kind: "part", page: undefined, term: part.term };
  if (system !== undefined) {
    const kind = systemId === self ? "self" : "system";
    return { ...shared, name: system.short, kind, page: systemId, term: undefined };
  }
  const node = atlas.nodes.get(end);
  if (node === undefined) throw new Error(`no node "${end}"`);
  const { name, kind, business, term } = node;
  return { id: end, name, kind, business, page: undefined, term };
}

/** The name of an end in a list: a part with its system, unless the list is that system's own. */
export function endName(atlas: Atlas, end: string, lang: Lang, self?: string): string {
  const name = nodeOf(atlas, end).name[lang];
  const system = systemOf(end);
  if (system === end || system === self) return name;
  const surname = nodeOf(atlas, system).name[lang];
  return lang === "ja" ? `${surname}（${name}）` : `${surname} (${name})`;
}
