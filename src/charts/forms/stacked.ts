/** Kinds that add up: one bar a year in segments, the names joined to the segments of the last bar. */
import { stack } from "d3-shape";
import type { Lang } from "../../schemas/common.ts";
import { type Bar, type ChartInput, type Drawing, FONT, LINE_HEIGHT, type Text, WIDTH } from "../drawing.ts";
import { fit, frameOf, missingSign } from "../frame.ts";
import { numbersFor } from "../numbers.ts";
import { labelOf, notesOf, pointOf, saysOf, yearsOf } from "../points.ts";
import { spread, widest, widthOf, wrapTo } from "../text.ts";
import { drawStrips } from "./strips.ts";
import { totalsOf } from "./totals.ts";

const PLOT = 150;
const NAMES = 112;
const WIDEST_BAR = 52;
const GAP = 1;

export function drawStacked(input: ChartInput, lang: Lang): Drawing {
  const years = yearsOf(input.series);
  const { totals, summed } = totalsOf(input, years);
  const heights = years.map((year) =>
    input.series.reduce((sum, series) => sum + (pointOf(series, year)?.value ?? 0), 0),
  );
  const values = [
    ...input.series.flatMap(({ points }) => points.map(({ value }) => value)),
    ...[...totals.values()].map(({ value }) => value),
  ];
  const numbers = numbersFor(values, { unit: input.unit, lang });
  const notes = notesOf(input, lang);
  const label = (point: Parameters<typeof labelOf>[0]) => {
    const { number, mark } = labelOf(point, numbers, notes, lang);
    return number + mark;
  };
  const newest = years.findLast((year) => input.series.some((series) => pointOf(series, year) !== undefined));
  const sides = input.series.map((series) => {
    const point = newest === undefined ? undefined : pointOf(series, newest);
    return [...wrapTo(series.label[lang], NAMES, lang), point === undefined ? "–" : label(point)];
  });
  const needed = sides.reduce((sum, texts) => sum + texts.length * LINE_HEIGHT + 3, 0);
  const frame = frameOf({
    years,
    domain: [0, Math.max(...heights, ...[...totals.values()].map(({ value }) => value))],
    numbers,
    lang,
    above: LINE_HEIGHT,
    beside: widest(sides.flat()) + 34,
    plot: Math.max(PLOT, needed - LINE_HEIGHT),
  });
  const totalLabels = new Map([...totals].map(([year, total]) => [year, label(total)]));
  if (!fit([...totalLabels.values()], frame.slot)) return drawStrips(input, lang, { whole: "largest" });

  const width = Math.min(frame.slot * 0.8, WIDEST_BAR);
  const bars: Bar[] = [];
  const texts: Text[] = [...frame.texts];
  const rules = [...frame.rules];
  const stacks = stack<number, number>()
    .keys(input.series.keys())
    .value((year, key) => {
      const series = input.series[key];
      return series === undefined ? 0 : (pointOf(series, year)?.value ?? 0);
    })(years);
  const wishes: { series: number; middle: number }[] = [];
  for (const [index, segments] of stacks.entries()) {
    for (const [at, [from, to]] of segments.entries()) {
      const year = years[at] ?? 0;
      const series = input.series[index];
      const point = series === undefined ? undefined : pointOf(series, year);
      if (point === undefined) continue;
      const [bottom, top] = [frame.y(from), frame.y(to)];
      const x = frame.x(year);
      const gap = from > 0 && bottom - top > 2 * GAP ? GAP : 0;
      const planned = point.planned === true;
      bars.push({
        x: x - width / 2,
        y: top,
        width,
        height: bottom - top - gap,
        series: index,
        year,
        planned,
        fromZero: from === 0,
      });
      if (year === newest) wishes.push({ series: index, middle: (bottom + top) / 2 });
      const text = label(point);
      if (year !== newest && bottom - top >= FONT + 3 && widthOf(text) <= width - 2) {
        texts.push({
          x,
          y: (bottom + top) / 2 + 4,
          text,
          anchor: "middle",
          ink: planned ? "strong" : index % 2 === 0 ? "light" : "dark",
        });
      }
    }
  }
  for (const year of years) {
    const x = frame.x(year);
    const total = totalLabels.get(year);
    const height = heights[years.indexOf(year)] ?? 0;
    const known = input.series.some((series) => pointOf(series, year) !== undefined);
    if (!known) texts.push(missingSign(x, frame.y(0) - 5));
    else if (total !== undefined)
      texts.push({ x, y: frame.y(height) - 5, text: total, anchor: "middle", ink: "strong" });
  }
  // Kinds without a value in the last year stand where their neighbours leave room.
  const middleOf = (series: number) =>
    wishes.find((wish) => wish.series === series)?.middle ??
    frame.y(stacks[series]?.[years.indexOf(newest ?? 0)]?.[1] ?? 0);
  const middles = spread(
    sides.map((texts, series) => ({ middle: middleOf(series) - series * 1e-6, size: texts.length * LINE_HEIGHT })),
    { from: frame.top - LINE_HEIGHT, to: frame.bottom + LINE_HEIGHT / 2 },
  );
  const swatches: Bar[] = [];
  const names = WIDTH - widest(sides.flat());
  for (const [series, side] of sides.entries()) {
    const middle = middles[series] ?? 0;
    const first = middle - (side.length * LINE_HEIGHT) / 2 + FONT;
    texts.push(
      ...side.map((text, line): Text => ({
        x: names,
        y: first + line * LINE_HEIGHT,
        text,
        anchor: "start",
        ink: "strong",
      })),
    );
    swatches.push({
      x: names - 11,
      y: middle - 4,
      width: 7,
      height: 8,
      series,
      year: 0,
      planned: false,
      fromZero: false,
    });
    const wish = wishes.find((wish) => wish.series === series);
    if (wish === undefined || newest === undefined) continue;
    const x = frame.x(newest) + width / 2 + 1;
    rules.push({
      kind: "leader",
      points: [
        [x, wish.middle],
        [names - 13, middle],
      ],
    });
  }
  const says = saysOf(input, numbers, notes);
  return {
    width: WIDTH,
    height: frame.height,
    bars: [...bars, ...swatches],
    lines: [],
    dots: [],
    rules,
    rests: [],
    texts,
    says: { ...says, summed },
  };
}
