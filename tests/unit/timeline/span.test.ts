import { expect, test } from "vitest";
import { compareDates, firstDay, lastDay, yearOf } from "../../../src/timeline/span.ts";

test.each([
  ["2024", 2024, "2024-01-01", "2024-12-31"],
  ["2024-02", 2024, "2024-02-01", "2024-02-29"],
  ["2023-12", 2023, "2023-12-01", "2023-12-31"],
  ["2024-12-02", 2024, "2024-12-02", "2024-12-02"],
  ["FY2024", 2024, "2024-04-01", "2025-03-31"],
])("%s is of the year %i and runs from %s to %s.", (date, year, first, last) => {
  expect([yearOf(date), firstDay(date), lastDay(date)]).toEqual([year, first, last]);
});

test("A year comes before its months, a month before its days, a fiscal year after the year that names it.", () => {
  const ordered = ["2023", "2023-12-31", "FY2023", "2024", "2024-01", "2024-01-05", "2024-02", "FY2024", "2025-03"];
  expect(ordered.toReversed().sort(compareDates)).toEqual(ordered);
  expect(compareDates("FY2024", "FY2024")).toBe(0);
});
