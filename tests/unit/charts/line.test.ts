import { expect, test } from "vitest";
import { boxOf } from "../../../src/charts/text.ts";
import { chart, draw, expectSound, series, written } from "./charts.ts";

test("Years that follow each other are joined; a year without a value is not bridged.", () => {
  const drawing = draw("line", [series("a", [100, 200, null, 400, 500])]);
  expect(drawing.dots.map(({ year }) => year)).toEqual([2021, 2022, 2024, 2025]);
  expect(drawing.lines).toHaveLength(2);
  const x = new Map(drawing.dots.map((dot) => [dot.year, dot.x]));
  expect(drawing.lines.map(({ points }) => points.map(([at]) => at))).toEqual([
    [x.get(2021), x.get(2022)],
    [x.get(2024), x.get(2025)],
  ]);
  expect(drawing.says).toMatchObject({ gaps: true, missing: [2023] });
});

test("Without a gap none is told.", () => {
  expect(draw("line", [series("a", [100, 200])]).says.gaps).toBe(false);
});

test("The axis begins at zero.", () => {
  const drawing = draw("line", [series("a", [500, 900])]);
  expect(written(drawing)).toContain("0");
  expect(drawing.says.from).toBeUndefined();
});

test("An axis that would flatten all change begins higher and says so on the chart and below it.", () => {
  const drawing = draw("line", [series("a", [1_700, 1_720])]);
  expect(written(drawing)).toContain("cases, axis not from zero");
  expect(written(drawing)).not.toContain("0");
  expect(drawing.says.from).toBe(written(drawing)[1]);
});

test("Equal values need no higher axis.", () => {
  expect(draw("line", [series("a", [1_700, 1_700])]).says.from).toBeUndefined();
});

test("Several series end in their names, which keep apart where the lines meet, and differ by the shape of their dots.", () => {
  const all = ["First", "Second", "Third"].map((name, index) => series(name, [10, 20 + index / 10]));
  const drawing = draw("line", all);
  const names = drawing.texts.filter(({ text }) => /^(First|Second|Third)/.test(text)).map(({ y }) => y);
  expect(Math.min(...names.slice(1).map((y, index) => Math.abs(y - (names[index] ?? 0))))).toBeGreaterThan(12);
  expect(drawing.rules.filter(({ kind }) => kind === "leader")).toHaveLength(3);
  expectSound(drawing, chart("line", all), "three that meet");
});

test("A value without room is left to the table, and that is told.", () => {
  const all = Array.from({ length: 6 }, (_, index) => series(`s${index}`, [500_000, 500_000 + index, 500_000], 2021));
  const drawing = draw("line", all);
  expect(drawing.says.unlabelled).toBe(true);
  expectSound(drawing, chart("line", all), "six on one another");
});

test("Where room is short the newest value is written, not an older one.", () => {
  const values = [100, 101, 102, 103, 104, 105, 106, 107, 108, 109].map((value) => value * 1_000);
  const drawing = draw("line", [series("a", [...values, 500_000, 500_100])]);
  expect(drawing.says.unlabelled).toBe(true);
  expect(written(drawing)).toContain("500,100");
});

test("A planned level has an open marker and a dashed line to it.", () => {
  const points = [...series("a", [10, 20]).points, ...series("a", [30], 2023, { planned: true }).points];
  const drawing = draw("line", [{ label: { ja: "a", en: "a" }, points }]);
  expect(drawing.dots.map(({ planned }) => planned)).toEqual([false, false, true]);
  expect(drawing.lines.map(({ planned }) => planned)).toEqual([false, true]);
  expect(drawing.says.planned).toBe("marker");
});

test("A value stands nearer to its own line than to any other.", () => {
  const all = [
    series("a", [193, 216, 201, 221, 279, 204, 158, 153, 162], 2014),
    series("b", [183, 191, 189, 202, 199, 176, 209, 211, 215], 2014),
    series("c", [308, 343, 331, 339, 398, 473, 655, 422, 435], 2014),
  ];
  const drawing = draw("line", all);
  const values = new Map(
    all.flatMap(({ points }, index) => points.map(({ value }) => [String(value), index] as const)),
  );
  const labels = drawing.texts.filter(
    ({ text, ink, anchor }) => ink === "strong" && anchor === "middle" && values.has(text),
  );
  expect(labels.length).toBeGreaterThan(2);
  for (const label of labels) {
    const { x, y, width, height } = boxOf(label);
    const away = ({ x: dx, y: dy }: { x: number; y: number }) => Math.hypot(dx - x - width / 2, dy - y - height / 2);
    const [nearest] = drawing.dots.toSorted((a, b) => away(a) - away(b));
    expect(nearest?.series, label.text).toBe(values.get(label.text));
  }
});

test("A series that begins later shows that itself, without a line beneath.", () => {
  expect(draw("line", [series("a", [10, 20]), series("b", [null, 5])]).says.incomplete).toEqual([]);
});
