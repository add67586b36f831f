import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { rowOf, yearsOf } from "../../../src/timeline/grid.ts";
import { event } from "../model.ts";

/** A lane as text: a period by its id, years without one as dots. */
const drawn = (lane: ReturnType<typeof rowOf>["lanes"][number]) =>
  lane.map(({ years, event }) => (event?.id ?? ".").repeat(years)).join("");

test("The years run from the first event to the end of the last, without a gap.", () => {
  expect(yearsOf([event("2024-05"), event("FY2021", { until: "FY2026" })])).toEqual([
    2021, 2022, 2023, 2024, 2025, 2026,
  ]);
  expect(yearsOf([])).toEqual([]);
});

test("What begins and ends in one year is a mark in its column, in the order of dates.", () => {
  const events = [event("2022-11-02", { id: "b" }), event("2022-04", { id: "a", until: "2022-09" }), event("2020")];
  const { marks, lanes } = rowOf(events, yearsOf(events));
  expect(marks.map((year) => year.map(({ id }) => id))).toEqual([["event"], [], ["a", "b"]]);
  expect(lanes).toEqual([]);
});

test("Periods share a lane where they can, and never a year of it.", () => {
  const events = [
    event("2020", { id: "a", until: "2022" }),
    event("2022", { id: "b", until: "2024" }),
    event("2023", { id: "c", until: "2024" }),
    event("2026"),
  ];
  const { lanes } = rowOf(events, yearsOf(events));
  expect(lanes.map(drawn)).toEqual(["aaacc..", "..bbb.."]);
});

test("Every event of the timeline is drawn once, and every lane spans all years.", () => {
  const { timeline } = loadAtlas(process.cwd()).atlas;
  const years = yearsOf(timeline);
  const { marks, lanes } = rowOf(timeline, years);
  const ids = [...marks.flat(), ...lanes.flat().flatMap(({ event }) => event ?? [])].map(({ id }) => id);
  expect(ids.sort()).toEqual(timeline.map(({ id }) => id).sort());
  for (const lane of lanes) expect(lane.reduce((sum, stretch) => sum + stretch.years, 0)).toBe(years.length);
});
