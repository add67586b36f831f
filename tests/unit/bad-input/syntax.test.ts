import { expect, test } from "vitest";
import { add, EN } from "../../helpers/project.ts";
import { allFaults, onlyFault } from "./only-fault.ts";

test.each([
  ["a tag that nothing closes", "It is <Background> old.[^report#1]", 1],
  ["a brace that is meant as a character", "It is { old.[^report#1]", 24],
])("%s is told at its place.", (_, text, column) => {
  expect(allFaults({ [EN]: add(text) })).toContainEqual({
    at: `${EN}:13:${column}`,
    what: expect.stringMatching(/^not valid MDX: /) as string,
    fix: expect.stringContaining("write &lt; and &#123;") as string,
  });
});

test("A page that cannot be read is not called missing as well.", () => {
  expect(onlyFault({ [EN]: add("It is { old.[^report#1]") }).what).toMatch(/^not valid MDX: /);
});
