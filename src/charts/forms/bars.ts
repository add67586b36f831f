/** Yearly counts: upright bars from zero, the value above each. */
import type { Lang } from "../../schemas/common.ts";
import { type Bar, type ChartInput, type Drawing, LINE_HEIGHT, type Text, WIDTH } from "../drawing.ts";
import { frameOf, missingSign } from "../frame.ts";
import { numbersFor } from "../numbers.ts";
import { labelOf, notesOf, pointOf, saysOf, yearsOf } from "../points.ts";
import { boxOf, isClear } from "../text.ts";
import { drawRows } from "./rows.ts";

const PLOT = 120;
const WIDEST_BAR = 52;

export function drawBars(input: ChartInput, lang: Lang): Drawing {
  const [series] = input.series;
  if (series === undefined) throw new Error("a chart without a series");
  const years = yearsOf(input.series);
  const values = series.points.map(({ value }) => value);
  const numbers = numbersFor(values, { unit: input.unit, lang });
  const notes = notesOf(input, lang);
  const negative = values.some((value) => value < 0);
  const frame = frameOf({
    years,
    domain: [Math.min(0, ...values), Math.max(0, ...values)],
    numbers,
    lang,
    above: LINE_HEIGHT,
    below: negative ? LINE_HEIGHT : 0,
    plot: PLOT,
  });
  const width = Math.min(frame.slot * 0.7, WIDEST_BAR);
  const bars: Bar[] = [];
  const labels: Text[] = [];
  for (const year of years) {
    const point = pointOf(series, year);
    const x = frame.x(year);
    if (point === undefined) {
      labels.push(missingSign(x, frame.y(0) - 5));
      continue;
    }
    const [from, to] = [frame.y(0), frame.y(point.value)];
    bars.push({
      x: x - width / 2,
      y: Math.min(from, to),
      width,
      height: Math.abs(from - to),
      series: 0,
      tone: 0,
      year,
      planned: point.planned === true,
      fromZero: true,
    });
    const y = point.value < 0 ? to + LINE_HEIGHT - 2 : to - 5;
    labels.push({ x, y, ...labelOf(point, numbers, notes, lang), anchor: "middle", ink: "strong" });
  }
  const clear = labels.every((label) =>
    isClear(label, [...bars, ...[...frame.texts, ...labels].filter((other) => other !== label).map(boxOf)], {
      from: 0,
      to: WIDTH,
    }),
  );
  // Labels that are too wide to stand side by side stand one below the other.
  if (!clear) return drawRows(input, lang);
  return {
    width: WIDTH,
    height: frame.height,
    bars,
    swatches: [],
    lines: [],
    dots: [],
    rules: frame.rules,
    rests: [],
    texts: [...frame.texts, ...labels],
    says: saysOf(input, numbers, notes),
  };
}
