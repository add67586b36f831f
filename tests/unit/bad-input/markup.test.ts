import { expect, test } from "vitest";
import { add, EN, JA } from "../../helpers/project.ts";
import { allFaults, onlyFault } from "./only-fault.ts";

test.each([
  ["an expression", "It has {1 + 1} parts.[^report#1]", "13:8", "code in a page"],
  ["an export", "export const parts = 2;\n\nIt is old.[^report#1]", "13:1", "code in a page"],
  ["a footnote written out", "It is old.[^report#1]\n\n[^old]: Very.", "15:1", "a footnote written out"],
  ["a picture", "It looks like ![this](this.png).[^report#1]", "13:15", "a picture"],
  ["a mark before a bracket", "It asks OCSP[^ocsp](online).[^report#1]", "13:13", "the mark [^ocsp] reads as a link"],
  ["a link to nowhere", "It is [here]().[^report#1]", "13:7", '"" is no link that the site knows'],
])("A page with %s is told.", (_, text, place, what) => {
  const faults = allFaults({ [EN]: add(text) });
  expect(faults).toContainEqual(expect.objectContaining({ at: `${EN}:${place}`, what }));
});

test("A remark for other writers is no code.", () => {
  expect(allFaults({ [EN]: add("{/* Ask again next year. */}\n\nIt is old.[^report#1]") })).toEqual([]);
});

test("Front matter that is no YAML is told at its place.", () => {
  const fault = onlyFault({ [JA]: (text) => text.replace(/title: .*/, 'title: "網') });
  expect(fault.what).toMatch(/^front matter: not valid YAML/);
  expect(fault.at).toMatch(new RegExp(`^${JA}:[23]:`));
});
