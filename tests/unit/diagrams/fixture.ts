/** A map from a few words: `a > b` is a flow that a source states, `a ? b` one of our reading. */
import type { FlowMap, MapLine } from "../../../src/diagrams/flow-map.ts";
import type { Flow, GraphNode } from "../../../src/diagrams/graph.ts";

/** `a` and `a2` are systems of business a; what begins with p stands outside J-LIS. Party names grow long. */
export function fixture(...flows: string[]): FlowMap {
  const parsed = flows.map((text) => {
    const [from = "", sign, to = ""] = text.split(" ");
    const flow: Flow = { from, to, stated: sign === ">", what: { ja: "何か", en: "Something" }, source: "report#1" };
    return flow;
  });
  const ids = [...new Set(parsed.flatMap(({ from, to }) => [from, to]))];
  const outside = ids.filter((id) => id.startsWith("p"));
  const businesses = [...new Set([...ids.filter((id) => !outside.includes(id)).map((id) => id.charAt(0))])];
  return {
    groups: businesses.map((id) => ({
      id,
      name: { ja: "情報提供と助言の事業", en: "Information, advice and a good deal more" },
      boxes: ids.filter((other) => other.startsWith(id)).map((other) => node(other, id)),
    })),
    outside: outside.map((id) => node(id, undefined)),
    lines: parsed.map(({ from, to, stated }, index): MapLine => ({
      ...{ a: from, b: to, stated, forward: true, back: false, numbers: [index + 1] },
      beside: businesses[0] ?? "",
    })),
    flows: parsed.map((flow) => ({ flow, business: businesses[0] ?? "" })),
  };
}

function node(id: string, business: string | undefined): GraphNode {
  const times = 1 + (Number(id.slice(1)) % 3 || 0);
  const name = {
    ja: "情報提供ネットワークシステム".repeat(times),
    en: `Ministry of Communications ${id} `.repeat(times),
  };
  return { id, name, kind: "organisation", business, page: undefined, term: undefined };
}
