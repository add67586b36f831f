import { expect, test } from "vitest";
import type { ChartSeries } from "../../../src/charts/drawing.ts";
import { notesOf } from "../../../src/charts/points.ts";
import { chart, series } from "./charts.ts";

const note = { ja: "計算した。", en: "Calculated." };

/** A series of FY2021, FY2022 and FY2023 with the note in some of them. */
function noted(name: string, ...years: number[]): ChartSeries {
  const { label, points } = series(name, [1, 2, 3]);
  return { label, points: points.map((point) => (years.includes(point.fiscalYear) ? { ...point, note } : point)) };
}

test.each([
  ["one series", [noted("a", 2021, 2023)], "FY2021, FY2023: Calculated.", "2021年度、2023年度：計算した。"],
  ["all of several", [noted("a", 2022), noted("b", 2022)], "FY2022: Calculated.", "2022年度：計算した。"],
  [
    "one of several",
    [noted("a", 2021, 2022), noted("b")],
    "a, FY2021, FY2022: Calculated.",
    "a（2021年度、2022年度）：計算した。",
  ],
  [
    "some of them",
    [noted("a", 2022), noted("b", 2022), noted("c")],
    "a, b, FY2022: Calculated.",
    "a、b（2022年度）：計算した。",
  ],
  [
    "each in years of its own",
    [noted("a", 2021), noted("b", 2022)],
    "a, FY2021; b, FY2022: Calculated.",
    "a（2021年度）、b（2022年度）：計算した。",
  ],
])("Equal notes are told once, with their years and the names of their series: %s.", (_, all, en, ja) => {
  expect(notesOf(chart("grouped", all), "en").list).toEqual([{ mark: "*1", text: en }]);
  expect(notesOf(chart("grouped", all), "ja").list).toEqual([{ mark: "*1", text: ja }]);
});

test("The total counts as a series.", () => {
  const parts = chart("stacked", [noted("a", 2021), noted("b", 2021)], { total: noted("Total", 2022) });
  expect(notesOf(parts, "en").list[0]?.text).toBe("a, b, FY2021; Total, FY2022: Calculated.");
});

test("Every value with a note has its mark, every other none.", () => {
  const [a, b] = [noted("a", 2021), noted("b", 2023)];
  const { markOf } = notesOf(chart("grouped", [a, b]), "en");
  expect([...a.points, ...b.points].map(markOf)).toEqual(["*1", undefined, undefined, undefined, undefined, "*1"]);
});
