import { expect, test } from "vitest";
import { chart, draw, expectSound, lengthPerValue, series, written } from "./charts.ts";

test("Bars begin at zero: their heights are as their values, even where these are close.", () => {
  const input = chart("bars", [series("a", [990, 995, 1000])]);
  const drawing = draw("bars", [...input.series]);
  const [first = 0, ...others] = lengthPerValue(drawing, input, "height");
  for (const other of others) expect(other).toBeCloseTo(first, 6);
  expect(new Set(drawing.bars.map(({ y, height }) => (y + height).toFixed(3))).size).toBe(1);
});

test("A year without a value keeps its slot and has a dash instead of a bar.", () => {
  const drawing = draw("bars", [series("a", [10, null, 30])]);
  expect(drawing.bars.map(({ year }) => year)).toEqual([2021, 2023]);
  const [first, dash, last] = ["FY2021", "–", "FY2023"].map(
    (text) => drawing.texts.find((other) => other.text === text)?.x ?? NaN,
  );
  expect(dash).toBeCloseTo(((first ?? 0) + (last ?? 0)) / 2, 6);
  expect(drawing.says.missing).toEqual([2022]);
});

test("A value of zero is a bar of no height under a zero, not a missing one.", () => {
  const drawing = draw("bars", [series("a", [0, 10])]);
  expect(drawing.bars[0]?.height).toBe(0);
  expect(written(drawing)).not.toContain("–");
  expect(drawing.says.missing).toEqual([]);
});

test("The value stands directly above its bar, with the mark of its note.", () => {
  const noted = series("a", [10, 20], 2021, { note: { ja: "注。", en: "Note." } });
  const drawing = draw("bars", [noted]);
  const label = drawing.texts.find(({ text, mark }) => text === "20" && mark !== undefined);
  const bar = drawing.bars[1];
  expect(label).toMatchObject({ x: (bar?.x ?? 0) + (bar?.width ?? 0) / 2, mark: "*1", anchor: "middle" });
  expect((bar?.y ?? 0) - (label?.y ?? 0)).toBeGreaterThan(0);
  expect((bar?.y ?? 0) - (label?.y ?? 0)).toBeLessThan(8);
  expect(drawing.says.notes).toEqual([{ mark: "*1", text: "FY2021, FY2022: Note." }]);
});

test("A loss hangs below the line of zero.", () => {
  const { bars } = draw("bars", [series("a", [50, -20])]);
  expect(bars[1]?.y).toBeCloseTo((bars[0]?.y ?? 0) + (bars[0]?.height ?? 0), 6);
});

test("Labels too wide to stand side by side make the bars lie, one row a year, the missing years included.", () => {
  const values = [1, 2, null, 4, 5, 6, 7, 8].map((value) => value && value * 123_456_789);
  const input = chart("bars", [series("a", values, 2015, { approximate: true })]);
  const drawing = draw("bars", [...input.series], {}, "ja");
  expect(new Set(drawing.bars.map(({ x }) => x)).size).toBe(1);
  expect(written(drawing).filter((text) => text === "–")).toHaveLength(1);
  expect(drawing.says.missing).toEqual([2017]);
  expectSound(drawing, input, "lying bars");
});

test("Planned values are marked as such in shape and in words.", () => {
  const planned = series("a", [10], 2025, { planned: true });
  const [past] = [series("a", [8, 9], 2023)];
  const drawing = draw("bars", [{ ...planned, points: [...past.points, ...planned.points] }]);
  expect(drawing.bars.map((bar) => bar.planned)).toEqual([false, false, true]);
  expect(drawing.says.planned).toBe("outline");
});

test.each(["ja", "en"] as const)("In %s an approximate value says that it is one.", (lang) => {
  const drawing = draw("bars", [series("a", [82_000], 2022, { approximate: true })], {}, lang);
  expect(written(drawing)).toContain({ ja: "約82,000", en: "c. 82,000" }[lang]);
});

test("A date that is not the end of the year is told, the end of the year is not.", () => {
  const { says } = draw("bars", [
    {
      label: { ja: "a", en: "a" },
      points: [
        { fiscalYear: 2021, value: 1, asOf: "2022-03-31" },
        { fiscalYear: 2022, value: 2, asOf: "2022-09-30" },
      ],
    },
  ]);
  expect(says.notes).toEqual([{ mark: "*1", text: "FY2022: as of 30 September 2022." }]);
});

test("A small loss beside large gains lengthens the axis by itself alone.", () => {
  const drawing = draw("bars", [series("a", [-2, 100])]);
  expect(written(drawing)).toContain("−2");
  expect(written(drawing)).not.toContain("−20");
});
