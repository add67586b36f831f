import { expect, test } from "vitest";
import { chart, draw, expectSound, lengthPerValue, series, written } from "./charts.ts";

const chains = [series("Seven", [21_205, null, 21_265], 2022), series("Home centres", [13], 2022)];

test("Each kind has its name and one bar a year, all on one scale from zero.", () => {
  const drawing = draw("grouped", chains);
  expect(written(drawing)).toEqual(
    expect.arrayContaining(["stores", "Seven", "FY2022", "21,205", "FY2024", "21,265", "Home centres", "13"].slice(1)),
  );
  const [first = 0, ...others] = lengthPerValue(drawing, chart("grouped", chains), "width");
  for (const other of others) expect(other).toBeCloseTo(first, 6);
});

test("A year without a value keeps its row in every kind, with a dash.", () => {
  const drawing = draw("grouped", chains);
  const rows = drawing.texts.filter(({ text }) => text === "FY2023");
  const dashes = drawing.texts.filter(({ text }) => text === "–").map(({ y }) => y);
  expect(rows).toHaveLength(2);
  for (const { y } of rows) expect(dashes).toContain(y);
  // The second kind lacks the year after too.
  expect(dashes).toHaveLength(3);
  expect(drawing.says).toMatchObject({ missing: [2023], dashes: true, incomplete: [] });
});

test("A ratio is drawn against the whole of 100 %.", () => {
  const percent = chart("grouped", [series("a", [50]), series("b", [25])], { unit: "percent" });
  const drawing = draw("grouped", [...percent.series], { unit: "percent" });
  const whole = lengthPerValue(drawing, percent, "width").map((length) => length * 100);
  for (const width of whole) expect(width).toBeGreaterThan(200);
  expect(Math.max(...drawing.bars.map(({ width }) => width))).toBeLessThan(150);
});

test("The newest year is darker than those before it.", () => {
  const { bars } = draw("grouped", chains);
  const tones = new Map(bars.map(({ year, tone }) => [year, tone]));
  expect(tones.get(2024)).toBe(0);
  expect(tones.get(2022)).toBe(3);
});

test("Losses run to the left of the line of zero, with their values outside.", () => {
  const all = [series("a", [-50, 100]), series("b", [20, -80])];
  const drawing = draw("grouped", all);
  const zero = drawing.rules[0]?.points[0]?.[0] ?? NaN;
  const loss = drawing.bars[0];
  expect((loss?.x ?? 0) + (loss?.width ?? 0)).toBeCloseTo(zero, 6);
  expect(drawing.texts.find(({ text }) => text === "−50")).toMatchObject({ anchor: "end" });
  expectSound(drawing, chart("grouped", all), "losses");
});

test("A planned value is an outline.", () => {
  const { bars, says } = draw("grouped", [series("a", [1], 2021, { planned: true }), series("b", [2])]);
  expect(bars.map(({ planned }) => planned)).toEqual([true, false]);
  expect(says.planned).toBe("outline");
});
