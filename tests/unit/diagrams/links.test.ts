import { expect, test } from "vitest";
import type { GraphNode } from "../../../src/diagrams/graph.ts";
import { boxLink, frameLink, type MapPage } from "../../../src/diagrams/links.ts";

const node = (more: Partial<GraphNode>): GraphNode => ({
  ...{ id: "x", name: { ja: "何か", en: "X" }, kind: "system", business: undefined, page: undefined, term: undefined },
  ...more,
});
const jukiNet: MapPage = { kind: "systems", id: "juki-net" };
const registry: MapPage = { kind: "businesses", id: "registry" };

test.each([
  ["a system with a page", node({ page: "jpki", business: "jpki" }), "/en/systems/jpki/"],
  ["a node with a term", node({ term: "ocsp", business: "jpki" }), "/en/glossary/ocsp/"],
  ["a system of J-LIS with neither", node({ business: "training" }), "/en/businesses/training/"],
  ["a party with neither", node({ kind: "person" }), undefined],
  ["a part without a term", node({ kind: "part", business: "registry" }), undefined],
])("The box of %s.", (_, node, link) => {
  expect(boxLink(node, "en")).toBe(link);
});

test("Nothing leads to the page on which the map stands.", () => {
  expect(boxLink(node({ kind: "self", page: "juki-net", business: "registry" }), "ja", jukiNet)).toBeUndefined();
  expect(boxLink(node({ business: "registry" }), "ja", registry)).toBeUndefined();
  expect(frameLink("registry", "ja", registry)).toBeUndefined();
  expect(frameLink("registry", "ja")).toBe("/ja/businesses/registry/");
  expect(boxLink(node({ page: "juki-net" }), "ja", registry)).toBe("/ja/systems/juki-net/");
});
