import { expect, test } from "vitest";
import { ABOVE, arranged, BELOW, byMiddle, crossings, reach } from "../../../src/diagrams/layout/order.ts";
import { tracksOf } from "../../../src/diagrams/layout/tracks.ts";

const pulls = [
  { system: "a", party: "y" },
  { system: "b", party: "x" },
];

test("Two lines cross if their ends are in opposite orders.", () => {
  expect(crossings(["a", "b"], ["x", "y"], pulls)).toBe(1);
  expect(crossings(["a", "b"], ["y", "x"], pulls)).toBe(0);
});

test("A line within a column counts the boxes that it passes, to the end of the column if it leads to another row.", () => {
  expect(reach(["a", "b", "c"], [{ one: "a", other: "c" }])).toBe(1);
  expect(reach(["a", "b", "c"], [{ one: "a", other: "b" }])).toBe(0);
  expect(reach(["a", "b", "c"], [{ one: "c", other: ABOVE }])).toBe(2);
  expect(reach(["a", "b", "c"], [{ one: "c", other: BELOW }])).toBe(0);
});

test("Parties stand as their systems do; what is joined to none comes last.", () => {
  expect(byMiddle(["z", "x", "y"], ["a", "b"], pulls)).toEqual(["y", "x", "z"]);
});

test("Boxes move as long as that helps, and stay where it makes no difference.", () => {
  const ties = [{ one: "a", other: "d" }];
  expect(
    reach(
      arranged(["a", "b", "c", "d"], (order) => reach(order, ties)),
      ties,
    ),
  ).toBe(0);
  expect(arranged(["c", "a", "b"], () => 0)).toEqual(["c", "a", "b"]);
});

test("Lines that overlap get tracks of their own, the shorter one the inner; lines apart share one.", () => {
  const long = { top: 0, bottom: 100 };
  const short = { top: 20, bottom: 40 };
  const later = { top: 60, bottom: 80 };
  expect(tracksOf([long, short, later])).toEqual([1, 0, 0]);
  expect(tracksOf([])).toEqual([]);
});

test("Lines that all but touch do not share a track.", () => {
  const [first, second] = tracksOf([
    { top: 0, bottom: 20 },
    { top: 22, bottom: 50 },
  ]);
  expect(first).not.toBe(second);
});
