import { expect, test } from "vitest";
import { add, addLines, BUSINESSES, EN, JA, NODES, SOURCE, SYSTEM, swap } from "../../helpers/project.ts";
import { allFaults, onlyFault } from "./only-fault.ts";

const PART = "  - { id: server, name: { ja: 予備, en: Spare }, what: { ja: 待つ。, en: Waits. }, source: report#1 }\n";

test.each([
  ["section of a source", SOURCE, addLines('  - { id: "2", ja: 再, en: Again }'), "14:7", "2"],
  ["part of a system", SYSTEM, swap("flows:\n", `${PART}flows:\n`), "10:7", "server"],
  ["node", NODES, addLines("- { id: residents, name: { ja: 人, en: People }, kind: person }"), "2:5", "residents"],
  ["business", BUSINESSES, (text: string) => text + text, "2:5", "registry"],
])("A %s that stands twice is told at the second one.", (_, file, change, place, id) => {
  expect(onlyFault({ [file]: change })).toEqual({
    at: `${file}:${place}`,
    what: `duplicate id "${id}"`,
    fix: "rename or merge one of the two",
  });
});

test("A node with the id of a system is told.", () => {
  const fault = onlyFault({ [NODES]: addLines("- { id: juki-net, name: { ja: 網, en: Net }, kind: network }") });
  expect(fault.at).toBe(`${NODES}:2:5`);
  expect(fault.what).toBe('duplicate id "juki-net": a system has it too');
});

test("A section id that stands twice on a page is told at the second heading.", () => {
  const faults = allFaults({ [JA]: add("### 甲 [#purpose]"), [EN]: add("### A [#purpose]") });
  expect(faults.map(({ at, what }) => `${at} ${what}`)).toEqual([
    `${EN}:13:1 the section id "purpose" stands twice on the page`,
    `${JA}:13:1 the section id "purpose" stands twice on the page`,
  ]);
});
