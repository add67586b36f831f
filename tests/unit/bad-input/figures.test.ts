import { expect, test } from "vitest";
import { addLines, FIGURE } from "../../helpers/project.ts";
import { allFaults, onlyFault } from "./only-fault.ts";

/** The series of the smallest project, whose source is of 31 March 2025, with a further value. */
const value = (text: string) => ({ [FIGURE]: addLines(`  - { ${text}, value: 1, source: report#2 }`) });

test.each([
  ["a year", "fiscalYear: 2025", "8:7", "the value of FY2025"],
  ["a day", 'fiscalYear: 2025, asOf: "2025-04-01"', "8:25", "the value of 2025-04-01"],
])("The result of %s that its source cannot know is told.", (_, text, place, what) => {
  expect(onlyFault(value(text))).toEqual({
    at: `${FIGURE}:${place}`,
    what: `${what} is told as a result, but its source is of 2025-03-31`,
    fix: "add `planned: true`, correct the year, give the date of the value as `asOf`, or cite a later document",
  });
});

test("A second value of a fiscal year is told.", () => {
  expect(onlyFault(value("fiscalYear: 2024"))).toEqual({
    at: `${FIGURE}:8:7`,
    what: "a second value of FY2024",
    fix: "correct the year, or keep one and say in its `note` how the other differs",
  });
});

test("A plan may be of any year, a result of any day up to its source.", () => {
  expect(allFaults(value("fiscalYear: 2025, planned: true"))).toEqual([]);
  expect(allFaults(value('fiscalYear: 2023, asOf: "2023-09"'))).toEqual([]);
});

test.each(["2022-03-31", "2024-04"])("A date outside its fiscal year is told: %s.", (date) => {
  expect(onlyFault(value(`fiscalYear: 2023, asOf: "${date}"`))).toEqual({
    at: `${FIGURE}:8:25`,
    what: `the date ${date} does not lie in FY2023`,
    fix: "correct the date or the fiscal year, which begins in April",
  });
});

test("A month at either end of the fiscal year lies in it.", () => {
  for (const date of ["2023-04", "2024-03"]) expect(allFaults(value(`fiscalYear: 2023, asOf: "${date}"`))).toEqual([]);
});
