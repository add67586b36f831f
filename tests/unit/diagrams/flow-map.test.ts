import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { flowGroups } from "../../../src/diagrams/flow-groups.ts";
import { businessMap, type FlowMap, systemMap, wholeMap } from "../../../src/diagrams/flow-map.ts";
import { allFlows } from "../../../src/diagrams/graph.ts";
import { classOf, kindsOf } from "../../../src/diagrams/kinds.ts";
import { BUSINESSES, NODES, type Overlay, project, SYSTEM } from "../../helpers/project.ts";

const OVERLAY: Overlay = {
  [BUSINESSES]: `- { id: registry, name: { ja: 台帳, en: Registry }, summary: { ja: 台帳。, en: Registry. }, source: report#1 }
- id: cards
  name: { ja: カード, en: Cards }
  summary: { ja: カード。, en: Cards. }
  source: report#1
  flows:
    - { from: press, to: residents, what: { ja: カード, en: Cards }, stated: true, source: report#1 }
    - { from: residents, to: press, what: { ja: 申請, en: Requests }, stated: true, source: report#1 }
    - { from: press, to: residents, what: { ja: 案内, en: Advice }, stated: false, source: report#1 }
    - { from: residents, to: internet, what: { ja: 申請, en: Requests }, stated: true, source: report#1 }
- { id: quiet, name: { ja: 静, en: Quiet }, summary: { ja: 静か。, en: Quiet. }, source: report#1 }
`,
  [NODES]: `- { id: residents, name: { ja: 住民, en: Residents }, kind: person }
- { id: internet, name: { ja: 網, en: Internet }, kind: network }
- { id: press, name: { ja: 印刷, en: Press }, kind: system, business: cards }
`,
  [SYSTEM]: (text) =>
    text.replace(
      "sources:",
      `  - { from: juki-net, to: press, what: { ja: 氏名, en: Names }, stated: true, source: report#1 }
  - { from: residents, to: internet, what: { ja: 問合せ, en: Questions }, stated: true, source: report#1 }
  - { from: juki-net/server, to: juki-net/server, what: { ja: 写し, en: Copies }, stated: true, source: report#1 }
sources:`,
    ),
};
const atlasOf = () => loadAtlas(project(OVERLAY)).atlas;
const linesOf = ({ lines }: FlowMap) =>
  lines.map(
    ({ a, b, forward, back, stated, beside }) =>
      `${a} ${back ? "<" : ""}${stated ? "-" : "."}${forward ? ">" : ""} ${b} (${beside})`,
  );

test("The map of everything has a line for each pair of boxes, another for our reading, and parts stand as their system.", () => {
  expect(linesOf(wholeMap(atlasOf()))).toEqual([
    "juki-net <- residents (registry)",
    "juki-net -> press (registry)",
    "internet <- residents (registry)",
    "juki-net -> juki-net (registry)",
    "press <-> residents (cards)",
    "press .> residents (cards)",
    "internet <- residents (cards)",
  ]);
});

test("It groups the systems by business and sets apart what is outside; a business without flows is not in it.", () => {
  const { groups, outside } = wholeMap(atlasOf());
  expect(groups.map(({ id, boxes }) => [id, boxes.map((box) => box.id)])).toEqual([
    ["registry", ["juki-net"]],
    ["cards", ["press"]],
  ]);
  expect(outside.map(({ id }) => id)).toEqual(["residents", "internet"]);
});

test("The map of a business has a line for each flow that it states or that reaches its systems, and no other.", () => {
  const map = businessMap(atlasOf(), "cards");
  expect(linesOf(map)).toEqual([
    "juki-net -> press (registry)",
    "press -> residents (cards)",
    "residents -> press (cards)",
    "press .> residents (cards)",
    "residents -> internet (cards)",
  ]);
  expect(businessMap(atlasOf(), "quiet").flows).toEqual([]);
});

test("The map of a system has its parts in a frame, and itself as a whole where a flow names no part.", () => {
  const [group] = systemMap(atlasOf(), "juki-net").groups;
  expect(group?.name?.en).toBe("Juki-net");
  expect(group?.boxes.map(({ name }) => name.en)).toEqual(["Server", "As a whole"]);
});

test("A system whose flows name no part is a box of its own name without a frame.", () => {
  const atlas = loadAtlas(process.cwd()).atlas;
  const [group] = systemMap(atlas, "lgwan").groups;
  expect(group?.name).toBeUndefined();
  expect(group?.boxes.map(({ name }) => name.en)).toEqual(["LGWAN"]);
});

test("Boxes are told apart by what they are, and the legend has only the kinds of the map.", () => {
  const map = wholeMap(atlasOf());
  const nodes = [...map.groups.flatMap(({ boxes }) => boxes), ...map.outside];
  expect(nodes.map((node) => [node.id, classOf(node)])).toEqual([
    ["juki-net", "page"],
    ["press", "system"],
    ["residents", "person"],
    ["internet", "network"],
  ]);
  expect(kindsOf(map)).toEqual(["page", "system", "person", "network"]);
  expect(kindsOf(systemMap(atlasOf(), "juki-net"))).toContain("part");
});

test("The list has every flow once, under the system that it concerns; flows of others come last.", () => {
  const atlas = atlasOf();
  const groups = flowGroups(atlas, wholeMap(atlas).flows);
  expect(
    groups.map(({ name, systems }) => [
      name.en,
      systems.map(({ name, flows }) => [name?.en, flows.map(({ what }) => what.en)]),
    ]),
  ).toEqual([
    [
      "Registry",
      [
        ["Juki-net", ["Notices", "Names", "Copies"]],
        [undefined, ["Questions"]],
      ],
    ],
    [
      "Cards",
      [
        ["Press", ["Cards", "Requests", "Advice"]],
        [undefined, ["Requests"]],
      ],
    ],
  ]);
});

const { atlas } = loadAtlas(process.cwd());

test("The map of everything and its list hold every flow of the content once.", () => {
  const map = wholeMap(atlas);
  const all = new Set(allFlows(atlas));
  expect(map.flows).toHaveLength(all.size);
  expect(new Set(map.flows.map(({ flow }) => flow))).toEqual(all);
  expect(map.lines.flatMap(({ numbers }) => numbers)).toHaveLength(all.size);
  const listed = flowGroups(atlas, map.flows).flatMap(({ systems }) => systems.flatMap(({ flows }) => flows));
  expect(listed).toHaveLength(all.size);
  expect(new Set(listed)).toEqual(all);
});

test("Every system with a page and every great partner outside J-LIS is a node of the map of everything.", () => {
  const { groups, outside } = wholeMap(atlas);
  const systems = groups.flatMap(({ boxes }) => boxes.map(({ id }) => id));
  expect(systems).toEqual(expect.arrayContaining([...atlas.systems.keys()]));
  expect(outside.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      ...["residents", "municipalities", "prefectures", "state-bodies", "store-operators", "private-verifiers"],
      ...["government-cloud", "gss-gnet", "mynaportal", "information-provision-network"],
    ]),
  );
});

test("Every business with a flow has a map.", () => {
  const silent = atlas.businesses.filter(({ id }) => businessMap(atlas, id).flows.length === 0);
  const speaking = wholeMap(atlas).groups.map(({ id }) => id);
  expect(silent.filter(({ id }) => speaking.includes(id))).toEqual([]);
});
