/** Small charts for the tests of their drawings. */
import { expect } from "vitest";
import { drawChart } from "../../../src/charts/draw.ts";
import type { ChartInput, ChartPoint, ChartSeries, Drawing, Text } from "../../../src/charts/drawing.ts";
import { boxOf, overlap } from "../../../src/charts/text.ts";
import type { Lang } from "../../../src/schemas/common.ts";

/** A series by its values from a first year on; null leaves a year without one. */
export function series(
  name: string,
  values: (number | null)[],
  first = 2021,
  more: Partial<ChartPoint> = {},
): ChartSeries {
  const points = values.flatMap((value, index): ChartPoint[] =>
    value === null ? [] : [{ fiscalYear: first + index, value, ...more }],
  );
  return { label: { ja: name, en: name }, points };
}

export function chart(form: ChartInput["form"], all: ChartSeries[], more: Partial<ChartInput> = {}): ChartInput {
  return { form, unit: "cases", series: all, ...more };
}

export function draw(
  form: ChartInput["form"],
  all: ChartSeries[],
  more: Partial<ChartInput> = {},
  lang: Lang = "en",
): Drawing {
  return drawChart(chart(form, all, more), lang);
}

/** What is written, in the order in which it was set. */
export function written({ texts }: Drawing): string[] {
  return texts.map(({ text, mark = "" }) => text + mark);
}

/** Everything that makes a drawing wrong, whatever it shows. */
export function expectSound(drawing: Drawing, input: ChartInput, name: string): void {
  const told = (text: Text) => `${name}: ${text.text}`;
  for (const [index, text] of drawing.texts.entries()) {
    const box = boxOf(text);
    expect(box.x, told(text)).toBeGreaterThanOrEqual(-0.01);
    expect(box.x + box.width, told(text)).toBeLessThanOrEqual(drawing.width + 0.01);
    expect(box.y, told(text)).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height, told(text)).toBeLessThanOrEqual(drawing.height);
    const clash = drawing.texts.slice(index + 1).find((other) => overlap(box, boxOf(other)));
    expect(clash === undefined ? [] : [told(text), clash.text]).toEqual([]);
  }
  const points = new Set(
    input.series.flatMap(({ points }, index) => points.map(({ fiscalYear }) => `${index} ${fiscalYear}`)),
  );
  for (const { series, year } of [...drawing.bars, ...drawing.dots])
    expect(points, name).toContain(`${series} ${year}`);
  for (const { x, y, width, height } of [...drawing.bars, ...drawing.rests]) {
    expect(Math.min(x, y, width, height), name).toBeGreaterThanOrEqual(0);
    expect(x + width, name).toBeLessThanOrEqual(drawing.width + 0.01);
    expect(y + height, name).toBeLessThanOrEqual(drawing.height + 0.01);
  }
}

/** How long each bar is for its value; bars that begin at zero have one answer for all. */
export function lengthPerValue({ bars }: Drawing, { series }: ChartInput, side: "width" | "height"): number[] {
  return bars.map((bar) => {
    const value = series[bar.series]?.points.find(({ fiscalYear }) => fiscalYear === bar.year)?.value ?? NaN;
    return bar[side] / Math.abs(value);
  });
}
