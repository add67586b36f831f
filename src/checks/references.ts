/** Every id that a YAML file names must exist. */
import { suggest, type Fault } from "../atlas/fault.ts";
import type { Atlas } from "../atlas/load.ts";
import type { Path } from "../atlas/yaml-file.ts";
import type { SystemData } from "../schemas/system.ts";
import { type Check, placeOfValue } from "./check.ts";

export const checkReferences: Check = (atlas) => {
  const faults: Fault[] = [];
  const businesses = new Set(atlas.businesses.map(({ id }) => id));

  function need(
    kind: string,
    known: { has(id: string): boolean; keys(): Iterable<string> },
    id: string,
    key: string,
    path: Path,
  ) {
    // A file with faults of its own is told once, not at every reference.
    if (
      known.has(id) ||
      (kind === "business" && atlas.unread.has("businesses")) ||
      atlas.unread.has(`glossary/${id}`) ||
      atlas.unread.has(`figures/${id}`) ||
      atlas.unread.has(`systems/${id.split("/")[0] ?? id}`)
    )
      return;
    faults.push({
      ...placeOfValue(atlas, key, path),
      what: `unknown ${kind} "${id}"`,
      why: "readers would be led to nothing",
      fix: suggest(id, known.keys(), `add the ${kind} or remove the reference`),
    });
  }

  for (const [id, term] of atlas.terms) {
    const key = `glossary/${id}`;
    term.broader.forEach((other, i) => need("term", atlas.terms, other, key, ["broader", i]));
    term.related.forEach((other, i) => need("term", atlas.terms, other, key, ["related", i]));
    if (term.system !== undefined) need("system", atlas.systems, term.system, key, ["system"]);
  }
  for (const [id, figure] of atlas.figures) {
    need("business", businesses, figure.business, `figures/${id}`, ["business"]);
    if (figure.system !== undefined) need("system", atlas.systems, figure.system, `figures/${id}`, ["system"]);
  }
  for (const [id, chart] of atlas.charts) {
    const key = `charts/${id}`;
    need("business", businesses, chart.business, key, ["business"]);
    if (chart.system !== undefined) need("system", atlas.systems, chart.system, key, ["system"]);
    if (chart.total !== undefined) need("figure", atlas.figures, chart.total, key, ["total"]);
    chart.series.forEach(({ figure }, i) => need("figure", atlas.figures, figure, key, ["series", i, "figure"]));
  }
  for (const [index, event] of atlas.timeline.entries()) {
    need("business", businesses, event.business, "timeline", [index, "business"]);
    event.systems.forEach((id, i) => need("system", atlas.systems, id, "timeline", [index, "systems", i]));
  }
  for (const [index, node] of atlas.nodeList.entries()) {
    if (node.term !== undefined) need("term", atlas.terms, node.term, "nodes", [index, "term"]);
    if (node.business !== undefined) need("business", businesses, node.business, "nodes", [index, "business"]);
  }
  const endpoints = endpointsOf(atlas);
  function needEnds(flow: SystemData["flows"][number], key: string, path: Path) {
    if (atlas.unread.has("nodes")) return;
    need("end of a flow", endpoints, flow.from, key, [...path, "from"]);
    need("end of a flow", endpoints, flow.to, key, [...path, "to"]);
    if (flow.network !== undefined) need("network", endpoints, flow.network, key, [...path, "network"]);
  }
  for (const [index, { flows }] of atlas.businesses.entries()) {
    flows.forEach((flow, i) => needEnds(flow, "businesses", [index, "flows", i]));
  }
  for (const [id, system] of atlas.systems) {
    const key = `systems/${id}`;
    need("business", businesses, system.business, key, ["business"]);
    if (system.term !== undefined) need("term", atlas.terms, system.term, key, ["term"]);
    system.legalBasis.forEach((law, i) => need("term", atlas.terms, law, key, ["legalBasis", i]));
    system.related.forEach((other, i) => need("system", atlas.systems, other, key, ["related", i]));
    system.facts.forEach(({ figure: series, year }, i) => {
      if (series === undefined || year === undefined) return;
      need("figure", atlas.figures, series, key, ["facts", i, "figure"]);
      const years = atlas.figures.get(series)?.points.map((point) => point.fiscalYear);
      if (years === undefined || years.includes(year)) return;
      faults.push({
        ...placeOfValue(atlas, key, ["facts", i, "year"]),
        what: `the figure "${series}" has no value for ${year}`,
        why: "the key fact would stay empty",
        fix: `it has ${years.join(", ")}`,
      });
    });
    system.parts.forEach((part, i) => {
      if (part.term !== undefined) need("term", atlas.terms, part.term, key, ["parts", i, "term"]);
    });
    system.flows.forEach((flow, i) => needEnds(flow, key, ["flows", i]));
  }
  return faults;
};

/** All that a flow may begin or end at: systems, their parts, and the nodes without a page. */
function endpointsOf(atlas: Atlas): Set<string> {
  const parts = [...atlas.systems].flatMap(([id, system]) => system.parts.map((part) => `${id}/${part.id}`));
  return new Set([...atlas.systems.keys(), ...parts, ...atlas.nodes.keys()]);
}
