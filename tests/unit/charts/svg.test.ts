import { expect, test } from "vitest";
import { groupsOf, pathsOf } from "../../../src/charts/svg.ts";
import { draw, series } from "./charts.ts";

test("The bars of a series are one path, its planned ones another.", () => {
  const points = [...series("a", [10, 20, 30]).points, ...series("a", [40], 2024, { planned: true }).points];
  const paths = pathsOf(draw("bars", [{ label: { ja: "a", en: "a" }, points }]));
  expect(paths.map(({ className }) => className)).toEqual(["grid", "axis", "bar t1", "bar t1 plan"]);
  expect(paths[2]?.d.match(/M/g)).toHaveLength(3);
});

test("A line without a gap is one stroke, one with a gap two.", () => {
  const strokes = (values: (number | null)[]) =>
    pathsOf(draw("line", [series("a", values)]))
      .find(({ className }) => className === "line t1")
      ?.d.match(/M/g)?.length;
  expect(strokes([1, 2, 3, 4])).toBe(1);
  expect(strokes([1, 2, null, 3, 4])).toBe(2);
});

test("Two series are never joined to each other.", () => {
  const paths = pathsOf(draw("line", [series("a", [1, 5]), series("b", [5, 9])]));
  expect(paths.filter(({ className }) => className.startsWith("line")).map(({ d }) => d.match(/M/g)?.length)).toEqual([
    1, 1,
  ]);
});

test("Series differ by the shape of their dots.", () => {
  const dots = pathsOf(
    draw(
      "line",
      ["a", "b", "c", "d"].map((name, index) => series(name, [index + 1])),
    ),
  );
  const shapes = dots
    .filter(({ className }) => className.startsWith("dot"))
    .map(({ d }) => d.replace(/^M[\d. -]+/, ""));
  expect(new Set(shapes).size).toBe(4);
});

test("No number has more than one decimal.", () => {
  const drawing = draw("stacked", [series("a", [1 / 3, 2 / 3]), series("b", [Math.PI, Math.E])]);
  for (const { d } of pathsOf(drawing)) expect(d).not.toMatch(/\.\d\d/);
  for (const { x, y } of groupsOf(drawing).flatMap(({ texts }) => texts)) expect([x % 1, y % 1]).toEqual([0, 0]);
});

test("Texts of one kind are one group, and none is lost.", () => {
  const drawing = draw("bars", [series("a", [10, 20])]);
  const groups = groupsOf(drawing);
  expect(new Set(groups.map(({ className }) => className)).size).toBe(groups.length);
  expect(groups.flatMap(({ texts }) => texts)).toHaveLength(drawing.texts.length);
});

test("The planned part of a line is a stroke of its own.", () => {
  const points = [...series("a", [10, 20]).points, ...series("a", [30, 40], 2023, { planned: true }).points];
  const strokes = pathsOf(draw("line", [{ label: { ja: "a", en: "a" }, points }])).map(({ className }) => className);
  expect(strokes).toEqual(expect.arrayContaining(["line t1", "line t1 plan"]));
});
