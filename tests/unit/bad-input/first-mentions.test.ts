import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { markFirstMentions } from "../../../src/checks/first-mentions.ts";
import { checkContent } from "../../../src/checks/index.ts";
import { add, EN, JA, type Overlay, project, readProject } from "../../helpers/project.ts";
import { allFaults, onlyFault } from "./only-fault.ts";

/** Mends a project and returns what became of one of its files. */
function mended(file: string, overlay: Overlay): { written: number; text: string; faults: number } {
  const root = project(overlay);
  const written = markFirstMentions(loadAtlas(root).atlas, root);
  return { written, text: readProject(root, file), faults: checkContent(root).faults.length };
}

test("The first mention of a term without a mark is told once, at its place.", () => {
  expect(onlyFault({ [EN]: add("It asks OCSP. Then OCSP answers.[^report#1]") })).toEqual({
    at: `${EN}:13:9`,
    what: 'first mention of "OCSP" is not marked',
    fix: "write OCSP[^ocsp], or run npm run check -- --fix",
  });
});

test("A mark at the second mention does not stand for the first.", () => {
  expect(onlyFault({ [EN]: add("It asks OCSP. Then OCSP[^ocsp] answers.[^report#1]") }).at).toBe(`${EN}:13:9`);
});

test("The missing mark is written behind the first mention and nothing else is touched.", () => {
  const before = readProject(project(), EN);
  expect(mended(EN, { [EN]: add("It asks OCSP. Then OCSP answers.[^report#1]") })).toEqual({
    written: 1,
    text: `${before}\nIt asks OCSP[^ocsp]. Then OCSP answers.[^report#1]\n`,
    faults: 0,
  });
});

test("Two missing marks in one file are both written where they belong.", () => {
  const swapped = `---\ntitle: 住基ネット\n---\n\n<Summary>\n\n網です。[^report#1]\n\n</Summary>\n\n## 目的 [#purpose]\n\n住基ネットはOCSPを使う[^report#1]。\n`;
  const { text, faults } = mended(JA, { [JA]: swapped });
  expect(text).toContain("住基ネット[^juki-net]はOCSP[^ocsp]を使う");
  expect(faults).toBe(0);
});

test.each([
  ["an entity", "A &lt; b asks OCSP now.[^report#1]", "A &lt; b asks OCSP[^ocsp] now.[^report#1]"],
  ["an escape", "A \\[b\\] asks OCSP now.[^report#1]", "A \\[b\\] asks OCSP[^ocsp] now.[^report#1]"],
  ["an indented line", "- It asks\n  an OCSP server.[^report#1]", "- It asks\n  an OCSP[^ocsp] server.[^report#1]"],
])("A mark behind %s is written at the right letter.", (_, before, after) => {
  const { text, faults } = mended(EN, { [EN]: add(before) });
  expect(text).toContain(after);
  expect(faults).toBe(0);
});

test("A file without a missing mark is not written.", () => {
  expect(mended(EN, {})).toEqual({ written: 0, text: readProject(project(), EN), faults: 0 });
});

test.each([
  ["a term that is marked by hand only", "A card is needed.[^report#1]"],
  ["a link", "See [OCSP](term:ocsp).[^report#1]"],
  ["code", "Type `OCSP` there.[^report#1]"],
  ["a block of code", "```\nOCSP\n```"],
  ["a table", "| Name |\n| --- |\n| OCSP[^report#1] |"],
  ["a quotation", "> OCSP is used.[^report#1]"],
  ["the summary", "<Summary>\n\nOCSP is used.[^report#1]\n\n</Summary>"],
  ["a part of a longer word", "The OCSPX is used.[^report#1]"],
])("No mark is missing in %s.", (_, text) => {
  expect(allFaults({ [EN]: add(text) })).toEqual([]);
});

test("No mark is missing in a heading.", () => {
  expect(allFaults({ [EN]: add("### OCSP [#status]"), [JA]: add("### OCSP [#status]") })).toEqual([]);
});
