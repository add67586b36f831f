import { expect, test } from "vitest";
import { add, addLines, EN, FIGURE, NODES, SOURCE, swap, SYSTEM, TERM } from "../../helpers/project.ts";
import { allFaults, onlyFault } from "./only-fault.ts";

test("An unknown key is told with the nearest key.", () => {
  expect(onlyFault({ [TERM]: addLines("expantion: Online Certificate Status Protocol") })).toEqual({
    at: `${TERM}:8:1`,
    what: 'unknown key "expantion" in the file',
    fix: "did you mean expansion?",
  });
});

test("An unknown key within a list is told with the keys of that list.", () => {
  expect(onlyFault({ [FIGURE]: swap("value: 100,", "value: 100, aproximate: true,") })).toEqual({
    at: `${FIGURE}:7:37`,
    what: 'unknown key "aproximate" in points.0',
    fix: "did you mean approximate?",
  });
});

test("A missing reading is told with what it is needed for.", () => {
  expect(onlyFault({ [TERM]: swap("reading: おーしーえすぴー\n", "") })).toEqual({
    at: `${TERM}:1:1`,
    what: "missing reading (reading)",
    fix: 'add "reading:"',
  });
});

test.each([
  ["reading: おーしーえすぴー", "reading: 方式", 2, 1, "reading: must be hiragana"],
  ["kind: protocol", "kind: protocoll", 3, 1, "kind: Invalid option"],
  ["sources: [report#2]", "sources: [report]", 6, 11, "sources.0: must be a citation such as"],
  ["ja: OCSP", 'ja: "OC\\nSP"', 1, 10, "label.ja: must be one line"],
])("Instead of %s, %s is told at line %i, column %i.", (from, to, line, column, what) => {
  const fault = onlyFault({ [TERM]: swap(from, to) });
  expect(fault.at).toBe(`${TERM}:${line}:${column}`);
  expect(fault.what.startsWith(what), fault.what).toBe(true);
});

test("Broken syntax is told at its place.", () => {
  const fault = onlyFault({ [TERM]: swap("kind: protocol", "kind: protocol: x") });
  expect(fault.at).toBe(`${TERM}:3:7`);
  expect(fault.what).toMatch(/^not valid YAML: /);
});

test("A key that stands twice is told.", () => {
  const fault = onlyFault({ [TERM]: addLines("english: ours") });
  expect(fault.at).toBe(`${TERM}:8:1`);
  expect(fault.what).toBe("not valid YAML: Map keys must be unique");
});

test("A missing file is told.", () => {
  const fault = onlyFault({ [NODES]: null, [SYSTEM]: swap("from: residents", "from: juki-net") });
  expect(fault.at).toBe(`${NODES}:1:1`);
  expect(fault.what).toBe("the file is missing");
});

test("A page without a title is told.", () => {
  const fault = onlyFault({ [EN]: swap("title: Juki-net\n", "") });
  expect(fault.at).toBe(`${EN}:1:1`);
  expect(fault.what).toMatch(/^front matter: /);
});

test("A term with a fault is told once and not at every mark and reference.", () => {
  const overlay = { [TERM]: swap("reading: おーしーえすぴー\n", ""), [EN]: add("It asks OCSP[^ocsp].[^report#1]") };
  expect(onlyFault(overlay).at).toBe(`${TERM}:1:1`);
});

test("A file whose name is no id is told.", () => {
  const overlay = {
    "content/glossary/Bad_Name.yaml": () =>
      "label: { ja: 網, en: net }\nreading: あみ\nkind: concept\ndefinition: { ja: 網。, en: A net. }\nsources: [report#1]\nenglish: ours\n",
  };
  expect(onlyFault(overlay)).toMatchObject({ at: "content/glossary/Bad_Name.yaml:1:1", what: '"Bad_Name" is no id' });
});

test("A file beside the folders of the systems is left alone.", () => {
  expect(allFaults({ "content/systems/README.md": () => "# Systems\n" })).toEqual([]);
});

test.each(['"2024-13"', '"2024-02-30"'])("The date %s, which is on no calendar, is told.", (date) => {
  expect(onlyFault({ [SOURCE]: swap('"2025-03-31"', date) }).what).toMatch(/^asOf: must be/);
});
