import { expect, test } from "vitest";
import { add, EN, JA } from "../../helpers/project.ts";
import { allFaults, onlyFault } from "./only-fault.ts";

test("A value in a paragraph that does not cite its source is told with the missing citation.", () => {
  expect(onlyFault({ [EN]: add('There are <Value of="cards" year={2024} />.[^report#1]') })).toEqual({
    at: `${EN}:13:1`,
    what: "the value of cards for 2024 comes from report#2, which the paragraph does not cite",
    fix: "add [^report#2]",
  });
});

test.each([
  ["paragraph", "Nothing supports this."],
  ["list", "- nothing\n- supports this"],
  ["table", "| A |\n| --- |\n| b |"],
])("A %s without a citation is told.", (kind, text) => {
  const fault = onlyFault({ [EN]: add(`<Background>\n\nA register is a list.\n\n</Background>\n\n${text}`) });
  expect(fault.at).toBe(`${EN}:19:1`);
  expect(fault.what).toBe(`the ${kind} cites no source`);
});

test("A paragraph above a heading does not excuse a list below it.", () => {
  const text = "It is old.[^report#1]\n\n### More [#more]\n\n- nothing";
  const faults = allFaults({
    [EN]: add(text),
    [JA]: add("古い[^report#1]。\n\n### 補足 [#more]\n\n- 無い[^report#1]"),
  });
  expect(faults.map(({ at, what }) => `${at} ${what}`)).toEqual([`${EN}:17:1 the list cites no source`]);
});

test("A quotation without a citation is told.", () => {
  expect(onlyFault({ [EN]: add("> Nobody said this.") })).toMatchObject({ what: "the blockquote cites no source" });
});

test.each(['<Value of="cards" year={2024} />', '### <Value of="cards" year={2024} /> cards [#cards]'])(
  "A value without a paragraph around it is told: %s",
  (text) => {
    const faults = allFaults({ [EN]: add(text) });
    expect(faults.map(({ what }) => what)).toContain("a <Value> outside a paragraph");
  },
);

test("A note on the sources without any citation is told.", () => {
  expect(onlyFault({ [EN]: add("<SourceNote>\n\nThey differ.\n\n</SourceNote>") }).at).toBe(`${EN}:15:1`);
});

test.each([
  ["a paragraph of general background", "<Background>\n\nA register is a list.\n\n</Background>"],
  ["the remark that ends a note on the sources", "<SourceNote>\n\nA.[^report#1]\n\nB.\n\n</SourceNote>"],
  ["a list whose opening words cite", "There are two.[^report#1]\n\n- one\n- two"],
  ["the opening words of a list that cites", "There are two.\n\n- one[^report#1]\n- two"],
])("No citation is missing in %s.", (_, text) => {
  expect(allFaults({ [EN]: add(text) })).toEqual([]);
});
