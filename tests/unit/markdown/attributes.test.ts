import { expect, test } from "vitest";
import { isElement } from "../../../src/atlas/page-file.ts";
import { attributesOf } from "../../../src/markdown/attributes.ts";
import { takeHeadingId } from "../../../src/markdown/heading-id.ts";
import { parseMdx } from "../../../src/markdown/parse.ts";

test("Attributes are read as text, number, list and flag; other expressions as they stand.", () => {
  const [element] = parseMdx('<Value of="x" year={2024} list={["a", "b"]} sum={1 + 1} short {...more} />').children;
  if (element === undefined || !isElement(element)) throw new Error("no element");
  expect(attributesOf(element)).toEqual({ of: "x", year: 2024, list: ["a", "b"], sum: "1 + 1", short: true });
});

test.each([
  ["## しくみ [#how-it-works]", "how-it-works", "しくみ"],
  ["## Plain", undefined, "Plain"],
  ["## Not [#at] the end", undefined, "Not [#at] the end"],
  ["## `code`", undefined, "code"],
])("Of the heading %s the id %s is taken.", (text, id, rest) => {
  const [heading] = parseMdx(text).children;
  if (heading?.type !== "heading") throw new Error("no heading");
  expect(takeHeadingId(heading)).toBe(id);
  expect(heading.children[0]).toMatchObject({ value: rest });
});
