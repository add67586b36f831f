import { expect, test } from "vitest";
import { explain } from "../../../src/charts/explain.ts";
import { draw, series } from "./charts.ts";

test("A chart that shows all it has needs no line beneath it.", () => {
  expect(explain(draw("bars", [series("a", [1, 2])]).says, "en")).toEqual([]);
});

test.each([
  [
    "ja",
    [
      "破線の枠は、計画または予算の値である。",
      "「約」は、資料が概数で示す値である。",
      "「–」は公表値がないことを示す（2022年度）。",
      "図の数値は丸めてある。正確な値は表にある。",
    ],
  ],
  [
    "en",
    [
      "A dashed outline marks a planned or budgeted value.",
      "“c.” marks values that the source gives as approximate or rounded.",
      "“–” means that no value is published (FY2022).",
      "Numbers in the drawing are rounded; the table has every digit.",
    ],
  ],
] as const)("In %s every sign on the chart is explained.", (lang, lines) => {
  const more = { planned: true, approximate: true };
  expect(explain(draw("bars", [series("a", [1_234_567, null, 2_345_678], 2021, more)], {}, lang).says, lang)).toEqual(
    lines,
  );
});

test("Parts that lack the same years are told in one line.", () => {
  const { says } = draw("stacked", [series("a", [1, 2, 3]), series("b", [null, null, 3])]);
  expect(explain(says, "en")).toContain("For FY2021, FY2022 no value is published of: b.");
  expect(explain(says, "ja")).toContain("2021年度、2022年度は、bの公表値がない。");
});

test("An axis that does not begin at zero says where it begins and what that does.", () => {
  const { says } = draw("line", [series("a", [1_700, 1_720])]);
  expect(explain(says, "en")[0]).toMatch(/^The axis starts at [\d,]+, not at zero, so changes look larger/);
});

test("A note of a value that found no room is told without a mark, the others are numbered through.", () => {
  const values = [18, 65, 34, 31, 30, 42, 86, 60, 113, 120, 118].map((value) => value * 123_456_789);
  const points = values.map((value, index) => ({
    ...{ fiscalYear: 2014 + index, value },
    note: { ja: `注${index}。`, en: `Note ${index}.` },
  }));
  const total = { label: { ja: "計", en: "Total" }, points };
  const { says, texts } = draw("stacked", [series("a", values, 2014)], { total });
  const marks = says.notes.flatMap(({ mark }) => mark ?? []);
  expect(says.notes).toHaveLength(11);
  expect(marks.length).toBeLessThan(11);
  expect(marks).toEqual(marks.map((_, index) => `*${index + 1}`));
  expect(texts.flatMap(({ mark }) => mark ?? []).sort()).toEqual([...marks].sort());
});

test("A dash for one kind is explained without years, one for a whole year with them.", () => {
  const dash = (values: (number | null)[]) =>
    explain(draw("grouped", [series("a", values), series("b", [1, null, null, 4])]).says, "en");
  expect(dash([1, 2, 3, 4])).toEqual(["“–” means that no value is published."]);
  expect(dash([1, null, 3, 4])).toEqual(["“–” means that no value is published (FY2022)."]);
});

test("What is ours, and what is left of a whole, is told.", () => {
  const ours = explain(draw("stacked", [series("a", [1]), series("b", [2])]).says, "en");
  expect(ours).toEqual(["Totals are our own sum of the parts."]);
  const rest = draw("share", [series("a", [60]), series("b", [20])], { total: series("Total", [100]) });
  expect(explain(rest.says, "en")).toEqual([
    "An empty outline is the rest of the whole, whose parts are not published.",
    "Percentages are our own calculation from the published values.",
  ]);
});
