/** Yearly counts: upright bars from zero, the value above each. */
import type { Lang } from "../../schemas/common.ts";
import { type Bar, type ChartInput, type Drawing, LINE_HEIGHT, type Text, WIDTH } from "../drawing.ts";
import { fit, frameOf, missingSign } from "../frame.ts";
import { numbersFor } from "../numbers.ts";
import { labelOf, notesOf, pointOf, saysOf, yearsOf } from "../points.ts";
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
  const labels = new Map(series.points.map((point) => [point.fiscalYear, labelOf(point, numbers, notes, lang)]));
  const marked = [...labels.values()].some(({ mark }) => mark !== "");
  const below = Math.min(0, ...values) < 0;
  const room = marked ? 2 * LINE_HEIGHT : LINE_HEIGHT;
  const frame = frameOf({
    years,
    domain: [Math.min(0, ...values), Math.max(0, ...values)],
    numbers,
    lang,
    above: room,
    below: below ? room : 0,
    plot: PLOT,
  });
  // A label that is wider than its slot needs a row of its own.
  if (
    !fit(
      [...labels.values()].map(({ number }) => number),
      frame.slot,
    )
  )
    return drawRows(input, lang, years);
  const oneLine = fit(
    [...labels.values()].map(({ number, mark }) => number + mark),
    frame.slot,
  );

  const width = Math.min(frame.slot * 0.72, WIDEST_BAR);
  const bars: Bar[] = [];
  const texts: Text[] = [...frame.texts];
  for (const year of years) {
    const point = pointOf(series, year);
    const x = frame.x(year);
    if (point === undefined) {
      texts.push(missingSign(x, frame.y(0) - 5));
      continue;
    }
    const [from, to] = [frame.y(0), frame.y(point.value)];
    bars.push({
      x: x - width / 2,
      y: Math.min(from, to),
      width,
      height: Math.abs(from - to),
      series: 0,
      year,
      planned: point.planned === true,
      fromZero: true,
    });
    const { number = "", mark = "" } = labels.get(year) ?? {};
    const parts = oneLine || mark === "" ? [number + mark] : [mark, number];
    const first = point.value < 0 ? to + LINE_HEIGHT - 2 : to - 5 - (parts.length - 1) * LINE_HEIGHT;
    for (const [index, text] of parts.entries()) {
      texts.push({ x, y: first + index * LINE_HEIGHT, text, anchor: "middle", ink: "strong" });
    }
  }
  const axis = {
    kind: "axis" as const,
    points: [[frame.left, frame.y(0)] as const, [frame.right, frame.y(0)] as const],
  };
  return {
    width: WIDTH,
    height: frame.height,
    bars,
    lines: [],
    dots: [],
    rules: below ? [...frame.rules, axis] : frame.rules,
    rests: [],
    texts,
    says: saysOf(input, numbers, notes),
  };
}
