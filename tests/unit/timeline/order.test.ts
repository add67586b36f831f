import { expect, test } from "vitest";
import { byYear, inOrder, kindOf, steps } from "../../../src/timeline/order.ts";
import { event } from "../model.ts";

const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

test("Events come in the order of their dates, and those of one date keep theirs.", () => {
  const events = [event("2024-05", { id: "c" }), event("2024", { id: "b" }), event("FY2023", { id: "a" })];
  const same = [event("2024-05", { id: "d" }), event("2024-05", { id: "e" })];
  expect(ids(inOrder([...events, ...same]))).toEqual(["a", "b", "c", "d", "e"]);
  expect(ids(events)).toEqual(["c", "b", "a"]);
});

test("A year without events is no year of the list; a fiscal year stands under the year that names it.", () => {
  const years = byYear([event("2025-03"), event("FY2024"), event("2022-01-26")]);
  expect(years.map(({ year, events }) => [year, events.map(({ date }) => date)])).toEqual([
    [2022, ["2022-01-26"]],
    [2024, ["FY2024"]],
    [2025, ["2025-03"]],
  ]);
});

test("A strip says how many years it leaves out, from three on.", () => {
  const skipped = steps([event("2001"), event("2002-08"), event("2005"), event("2009-01")]).map((step) => step.skipped);
  expect(skipped).toEqual([0, 0, 0, 3]);
});

test("An event is drawn as a plan or as a result.", () => {
  expect([event("2024"), event("2024", { planned: true })].map(kindOf)).toEqual(["result", "plan"]);
});
