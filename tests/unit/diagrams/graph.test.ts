import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { allFlows, connectedSystems, endName, neighbourhood, nodeOf, systemOf } from "../../../src/diagrams/graph.ts";
import { addLines, type Overlay, project, SYSTEM } from "../../helpers/project.ts";

const CARD = "content/systems/card/system.yaml";
const FLOWS = `flows:
  - { from: juki-net/server, to: card, what: { ja: 氏名, en: Names }, stated: true, source: report#1 }
  - { from: card/press, to: residents, what: { ja: カード, en: Cards }, stated: false, source: report#1 }
  - { from: residents, to: juki-net, what: { ja: 届出, en: Notices }, stated: true, source: report#1 }
`;

/** A second system, which takes names from a part of the first. */
const CARD_SYSTEM = `name: { ja: カード, en: Card system }
short: { ja: カード, en: Cards }
reading: かーど
business: registry
kind: system
order: 2
parts:
  - { id: press, name: { ja: 印刷, en: Press }, term: ocsp, what: { ja: 刷る。, en: Prints. }, source: report#1 }
sources: [report#1]
`;
const atlasOf = (overlay: Overlay = {}) => loadAtlas(project({ [CARD]: CARD_SYSTEM + FLOWS, ...overlay })).atlas;
const ends = (id: string) => neighbourhood(atlasOf(), id).flows.map(({ from, to }) => `${from} → ${to}`);

test("A system shows its own parts and the other ends of its flows.", () => {
  const { nodes } = neighbourhood(atlasOf(), "juki-net");
  expect(nodes.map(({ id, kind }) => [id, kind])).toEqual([
    ["residents", "person"],
    ["juki-net/server", "part"],
    ["card", "system"],
    ["juki-net", "self"],
  ]);
});

test("A part of another system stands as that system.", () => {
  expect(ends("card")).toContain("juki-net → card");
});

test("A flow that another system states is shown too, after its own.", () => {
  expect(ends("juki-net")).toEqual(["residents → juki-net/server", "juki-net/server → card", "residents → juki-net"]);
});

test("A flow that a system states about others is shown on its page only.", () => {
  expect(ends("card")).toContain("residents → juki-net");
});

test("Systems are connected by their flows in either direction.", () => {
  expect(connectedSystems(atlasOf(), "juki-net")).toEqual(["card"]);
  expect(connectedSystems(atlasOf(), "card")).toEqual(["juki-net"]);
});

test("Systems are connected by being named as related, once, and only where they have a page.", () => {
  const overlay = { [CARD]: CARD_SYSTEM, [SYSTEM]: addLines("related: [card, card, gone]") };
  expect(connectedSystems(atlasOf(overlay), "juki-net")).toEqual(["card"]);
});

test("All flows are in the order of the systems.", () => {
  expect(allFlows(atlasOf()).map(({ what }) => what.en)).toEqual(["Names", "Cards", "Notices", "Notices"]);
});

test("A node knows its page, or else the term that explains it.", () => {
  const atlas = atlasOf();
  expect(nodeOf(atlas, "card")).toMatchObject({ kind: "system", page: "card", name: { ja: "カード", en: "Cards" } });
  expect(nodeOf(atlas, "card", "card").kind).toBe("self");
  expect(nodeOf(atlas, "card/press")).toMatchObject({ kind: "part", page: undefined, term: "ocsp" });
});

test("A list names a part with its system, but not on the page of that system.", () => {
  const atlas = atlasOf();
  expect(endName(atlas, "card/press", "en")).toBe("Cards (Press)");
  expect(endName(atlas, "card/press", "ja")).toBe("カード（印刷）");
  expect(endName(atlas, "card/press", "en", "card")).toBe("Press");
  expect(endName(atlas, "residents", "en")).toBe("Residents");
});

test("A node of a business belongs to J-LIS, one without stands outside.", () => {
  const atlas = atlasOf();
  expect(nodeOf(atlas, "card/press").business).toBe("registry");
  expect(nodeOf(atlas, "residents").business).toBeUndefined();
});

test("An end that is nowhere described cannot be drawn.", () => {
  expect(() => nodeOf(atlasOf(), "nothing")).toThrow('no node "nothing"');
});

test("The system of a part is what stands before the slash.", () => {
  expect([systemOf("juki-net/server"), systemOf("juki-net")]).toEqual(["juki-net", "juki-net"]);
});
