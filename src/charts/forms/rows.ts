/** Kinds side by side: lying bars, for each kind its name and below it one bar a year with the value behind it. */
import { scaleLinear } from "d3-scale";
import { formatFiscalYear } from "../../i18n/dates.ts";
import type { Lang } from "../../schemas/common.ts";
import {
  type Bar,
  type ChartInput,
  type ChartPoint,
  type Drawing,
  FONT,
  LINE_HEIGHT,
  type Text,
  WIDTH,
} from "../drawing.ts";
import { numbersFor } from "../numbers.ts";
import { labelOf, notesOf, pointOf, saysOf, yearsOf } from "../points.ts";
import { lines, widest, wrapTo } from "../text.ts";

const ROW = 17;
const THICKNESS = 12;
const BETWEEN = 9;
/** A lighter tone of the same colour. */
const EARLIER = 3;

export function drawRows(input: ChartInput, lang: Lang): Drawing {
  const years = yearsOf(input.series);
  const values = input.series.flatMap(({ points }) => points.map(({ value }) => value));
  const numbers = numbersFor(values, { unit: input.unit, lang, words: true });
  const notes = notesOf(input, lang);
  const label = (point: ChartPoint) => labelOf(point, numbers, notes, lang);
  const labels = input.series.flatMap(({ points }) => points.map(label)).map(({ text, mark = "" }) => text + mark);
  const named = input.series.length > 1;
  const yearNames = years.map((year) => formatFiscalYear(year, lang, { short: true }));
  const room = widest(labels) + 6;
  const negative = values.some((value) => value < 0);
  const left = widest(yearNames) + 6 + (negative ? room : 0);
  const scale = scaleLinear()
    // A ratio is one of a whole: its bar says so.
    .domain([Math.min(0, ...values), Math.max(input.unit === "percent" ? 100 : 0, ...values)])
    .range([left, WIDTH - room]);
  const zero = scale(0);

  const bars: Bar[] = [];
  const texts: Text[] = [];
  const rules: Drawing["rules"] = [];
  let top = 2;
  if (numbers.unit !== undefined) {
    texts.push({ x: 0, y: FONT, text: numbers.unit, anchor: "start", ink: "faint" });
    top = LINE_HEIGHT + 6;
  }
  for (const [index, series] of input.series.entries()) {
    if (named) {
      const name = wrapTo(series.label[lang], WIDTH, lang);
      texts.push(...lines(name, { x: 0, y: top + FONT - 1 }));
      top += name.length * LINE_HEIGHT + 2;
    }
    rules.push({
      kind: "axis",
      points: [
        [zero, top - 1],
        [zero, top + years.length * ROW - 2],
      ],
    });
    for (const [row, year] of years.entries()) {
      const middle = top + THICKNESS / 2 + 1;
      const y = middle + 4;
      texts.push({ x: 0, y, text: yearNames[row] ?? "", anchor: "start", ink: "faint" });
      const point = pointOf(series, year);
      if (point === undefined) texts.push({ x: zero + 5, y, text: "–", anchor: "start", ink: "strong" });
      else {
        const end = scale(point.value);
        bars.push({
          x: Math.min(zero, end),
          y: top + 1,
          width: Math.abs(end - zero),
          height: THICKNESS,
          series: index,
          tone: named && year !== years.at(-1) ? EARLIER : 0,
          year,
          planned: point.planned === true,
          fromZero: true,
        });
        const before = point.value < 0;
        texts.push({ x: end + (before ? -5 : 5), y, ...label(point), anchor: before ? "end" : "start", ink: "strong" });
      }
      top += ROW;
    }
    if (named) top += BETWEEN;
  }
  const says = saysOf(input, numbers, notes);
  return {
    width: WIDTH,
    height: top - (named ? BETWEEN : 0) + 2,
    bars,
    swatches: [],
    lines: [],
    dots: [],
    rules,
    rests: [],
    texts,
    // A dash in its row says it already.
    says: { ...says, dashes: says.incomplete.length > 0, incomplete: [] },
  };
}
