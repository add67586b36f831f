import { expect, test } from "vitest";
import { chart, draw, expectSound, series, written } from "./charts.ts";

test("Every bar is the whole of its year.", () => {
  const all = [series("Local", [600, 30]), series("State", [400, 70])];
  const drawing = draw("share", all);
  for (const year of [2021, 2022]) {
    const widths = drawing.bars.filter((bar) => bar.year === year).map(({ width }) => width);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(drawing.width - 2, 6);
  }
  expect(written(drawing)).toEqual(
    expect.arrayContaining(["Local", "60.0%", "State", "70.0%", "1,000 cases", "100 cases"]),
  );
  expect(drawing.says).toMatchObject({ shares: true, summed: true });
});

test("A part too narrow for its name carries a number, within it or above it, and the key says what it is.", () => {
  const all = [
    series("Resident records", [9_000]),
    series("Seal registrations", [700]),
    series("Family registers", [60]),
  ];
  const drawing = draw("share", all);
  expect(written(drawing)).toEqual(
    expect.arrayContaining(["2", "3", "2 Seal registrations 7.2%", "3 Family registers 0.6%"]),
  );
  expect(drawing.rules.filter(({ kind }) => kind === "leader")).toHaveLength(1);
  expectSound(drawing, chart("share", all), "narrow parts");
});

test("A single ratio fills its part of the whole; a small one has its value beside it.", () => {
  const input = chart("share", [series("a", [92, 3])], { unit: "percent" });
  const drawing = draw("share", [...input.series], { unit: "percent" });
  expect(drawing.bars[0]?.width).toBeCloseTo(0.92 * drawing.width - 1, 6);
  expect(drawing.rests).toHaveLength(2);
  expect(written(drawing)).toEqual(["FY2021", "92%", "FY2022", "3%"]);
  expect(drawing.texts.at(-1)).toMatchObject({ anchor: "start", ink: "strong" });
  expect(drawing.says).toMatchObject({ shares: false, rests: false });
});

test("A year whose whole is unknown has no bar.", () => {
  const drawing = draw("share", [series("a", [60, 50]), series("b", [null, 50])]);
  expect(drawing.bars.map(({ year }) => year)).toEqual([2022, 2022]);
  expect(written(drawing)).toContain("–");
  expect(drawing.says).toMatchObject({ dashes: true, incomplete: [{ years: [2021] }] });
});

test("What a printed total has beyond the parts is an empty outline at the end.", () => {
  const drawing = draw("share", [series("a", [60]), series("b", [20])], { total: series("Total", [100]) });
  expect(drawing.rests[0]?.width).toBeCloseTo(0.2 * drawing.width - 0.5, 6);
  expect(drawing.says.rests).toBe(true);
});

test("Ratios of a year in which one is missing are no whole.", () => {
  const drawing = draw("share", [series("a", [60, 50]), series("b", [null, 50])], { unit: "percent" });
  expect(drawing.bars.map(({ year }) => year)).toEqual([2022, 2022]);
});

test("The label of a planned part stands on paper, not on its tone.", () => {
  const drawing = draw("share", [series("a", [60], 2021, { planned: true }), series("b", [40])]);
  expect(drawing.texts.find(({ text }) => text === "60.0%")?.ink).toBe("strong");
  expect(drawing.texts.find(({ text }) => text === "40.0%")?.ink).toBe("dark");
});
