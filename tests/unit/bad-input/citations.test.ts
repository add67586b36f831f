import { expect, test } from "vitest";
import { add, EN, FIGURE, BUSINESSES, SYSTEM, swap, TERM } from "../../helpers/project.ts";
import { onlyFault } from "./only-fault.ts";

test("A citation of an unknown document is told with the nearest document.", () => {
  expect(onlyFault({ [EN]: add("It is old.[^reprot#1]") })).toEqual({
    at: `${EN}:13:11`,
    what: 'unknown source document "reprot"',
    fix: "did you mean report?",
  });
});

test("With no document near, all of them are named.", () => {
  expect(onlyFault({ [EN]: add("It is old.[^brochure-2025#1]") }).fix).toBe("the documents are report");
});

test("A citation of an unknown section is told with the nearest section.", () => {
  expect(onlyFault({ [EN]: add("It is old.[^report#2-1-statsu]") })).toEqual({
    at: `${EN}:13:11`,
    what: 'unknown section "2-1-statsu" of report',
    fix: expect.stringContaining("2-1-status") as string,
  });
});

test.each([
  ["a term", TERM, "sources: [report#2]", "sources: [report#2-1-statsu]", `${TERM}:6:11`],
  ["a figure", FIGURE, "source: report#2", "source: report#2-1-statsu", `${FIGURE}:7:37`],
  ["a flow", SYSTEM, "true, source: report#1", "true, source: report#2-1-statsu", `${SYSTEM}:11:90`],
  ["a business", BUSINESSES, "source: report#1", "source: report#2-1-statsu", `${BUSINESSES}:1:91`],
])("An unknown section in the data of %s is told at its place.", (_, file, from, to, at) => {
  expect(onlyFault({ [file]: swap(from, to) })).toEqual({
    at,
    what: 'unknown section "2-1-statsu" of report',
    fix: expect.stringContaining("2-1-status") as string,
  });
});
