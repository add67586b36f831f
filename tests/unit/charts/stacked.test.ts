import { expect, test } from "vitest";
import { chart, draw, expectSound, lengthPerValue, series, written } from "./charts.ts";

const parts = [series("Resident", [500, 700]), series("Seal", [300, 310]), series("Tax", [40, 50])];

test("Segments stand one on the other, as high as their values.", () => {
  const drawing = draw("stacked", parts);
  const lengths = lengthPerValue(drawing, chart("stacked", parts), "height");
  // The gap above a segment is one unit.
  const perValue = (drawing.bars[1]?.height ?? 0) / 700;
  for (const [index, length] of lengths.entries()) {
    const value = parts[drawing.bars[index]?.series ?? 0]?.points[index % 2]?.value ?? 0;
    expect(Math.abs(length - perValue) * value).toBeLessThanOrEqual(1.001);
  }
  const last = drawing.bars.filter(({ year }) => year === 2022);
  expect(last[1]?.y).toBeCloseTo((last[2]?.y ?? 0) + (last[2]?.height ?? 0) + 1, 6);
});

test("The names are joined to the segments of the last bar.", () => {
  const drawing = draw("stacked", parts);
  const leaders = drawing.rules.filter(({ kind }) => kind === "leader");
  const last = drawing.bars.filter(({ year }) => year === 2022);
  expect(leaders).toHaveLength(3);
  for (const [index, { points }] of leaders.entries()) {
    const [x, y] = points[0] ?? [0, 0];
    const bar = last[index];
    expect(x).toBeGreaterThan((bar?.x ?? 0) + (bar?.width ?? 0));
    expect(y).toBeGreaterThan(bar?.y ?? NaN);
    expect(y).toBeLessThan((bar?.y ?? NaN) + (bar?.height ?? 0) + 1);
  }
  expect(drawing.swatches.map(({ tone }) => tone)).toEqual([0, 1, 2]);
});

test("The sum is our own and says so; a printed total is not.", () => {
  const ours = draw("stacked", parts);
  expect(written(ours)).toContain("1,060");
  expect(ours.says.summed).toBe(true);
  const printed = draw("stacked", parts, { total: series("Total", [840, 1_060]) });
  expect(written(printed)).toContain("1,060");
  expect(printed.says.summed).toBe(false);
});

test("Where a part is missing there is no sum, and the part is named.", () => {
  const drawing = draw("stacked", [series("a", [500, 700]), series("b", [null, 300])]);
  const bar = drawing.bars[0];
  const middle = (bar?.x ?? 0) + (bar?.width ?? 0) / 2;
  const above = drawing.texts.filter(({ x, y }) => Math.abs(x - middle) < 10 && y < (bar?.y ?? 0));
  expect(above).toEqual([]);
  expect(written(drawing)).toContain("1,000");
  expect(drawing.says.incomplete).toEqual([{ years: [2021], labels: [{ ja: "b", en: "b" }] }]);
});

test("What a printed total has beyond the published parts is an empty outline.", () => {
  const drawing = draw("stacked", [series("a", [500, 700]), series("b", [null, 300])], {
    total: series("Total", [900, 1_000]),
  });
  expect(drawing.rests.map(({ year }) => year)).toEqual([2021]);
  const bar = drawing.bars.find(({ year }) => year === 2021);
  expect((drawing.rests[0]?.height ?? 0) / (bar?.height ?? 0)).toBeCloseTo(400 / 500, 1);
  expect(drawing.says.rests).toBe(true);
});

test("A total of a year without parts is not drawn.", () => {
  const drawing = draw("stacked", parts, {
    total: series("Total", [700, 840, 1_060], 2020, { note: { ja: "注。", en: "Note." } }),
  });
  expect(written(drawing)).not.toContain("FY2020");
  expect(written(drawing)).not.toContain("700*1");
  expect(drawing.says.notes).toEqual([{ mark: "*1", text: "Total, FY2021, FY2022: Note." }]);
});

test("A kind without a value in the last year keeps its name, without a line to a segment.", () => {
  const drawing = draw("stacked", [series("a", [500, 700]), series("b", [300])]);
  expect(written(drawing)).toContain("b –");
  expect(drawing.rules.filter(({ kind }) => kind === "leader")).toHaveLength(1);
});

test("Eleven years of eight kinds with long names are still sound.", () => {
  const names = Array.from({ length: 8 }, (_, index) => `A rather long name of the kind number ${index + 1}`);
  const values = [18, 65, 34, 31, 30, 42, 86, 60, 113, 120, 118].map((value) => value * 123_456_789);
  const all = names.map((name) => series(name, values, 2014, { approximate: true }));
  const drawing = draw("stacked", all);
  expectSound(drawing, chart("stacked", all), "eleven years");
  expect(drawing.says.unlabelled).toBe(true);
});

test("A sum of approximate parts is approximate.", () => {
  const drawing = draw("stacked", [series("a", [500, 700], 2021, { approximate: true }), series("b", [300, 310])]);
  expect(written(drawing)).toEqual(expect.arrayContaining(["c. 800", "c. 1,010"]));
});

test("Where all parts are published, a larger total leaves no outline: its point says why they differ.", () => {
  const drawing = draw("stacked", [series("a", [500]), series("b", [300])], { total: series("Total", [900]) });
  expect(drawing.rests).toEqual([]);
});
