/** Kinds that add up: one bar a year in segments, the names joined to the segments of the last bar. */
import { stack } from "d3-shape";
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
import { frameOf, missingSign } from "../frame.ts";
import { numbersFor } from "../numbers.ts";
import { type Label, labelOf, nameAndValue, notesOf, pointOf, saysOf, within, yearsOf } from "../points.ts";
import { boxOf, isClear, spread, widest, widthOf } from "../text.ts";
import { inkOn } from "../tones.ts";
import { totalsOf } from "./totals.ts";

const PLOT = 160;
const NAMES = 106;
const WIDEST_BAR = 52;
const GAP = 1;
/** How far a total may stand from the middle of its bar. */
const SHIFTS = [0, 6, -6].flatMap((dx) => [0, -LINE_HEIGHT].map((dy) => [dx, dy] as const));
/** From the last bar to the names: the leader and the swatch. */
const LEADER = 34;

export function drawStacked(all: ChartInput, lang: Lang): Drawing {
  const years = yearsOf(all.series);
  const known = years.filter((year) => all.series.some((series) => pointOf(series, year) !== undefined));
  // A total may have more years than its parts.
  const input = within(all, known);
  const newest = known.at(-1) ?? 0;
  const { totals, summed } = totalsOf(input, years);
  const stacks = stack<number, number>()
    .keys(input.series.keys())
    .value((year, key) => partOf(input, key, year)?.value ?? 0)(years);
  const topOf = (year: number) => stacks.at(-1)?.[years.indexOf(year)]?.[1] ?? 0;
  const values = [...input.series.flatMap(({ points }) => [...points]), ...totals.values()].map(({ value }) => value);
  const numbers = numbersFor(values, { unit: input.unit, lang });
  const notes = notesOf(input, lang);
  const label = (point: ChartPoint) => labelOf(point, numbers, notes, lang);
  const sides = input.series.map(({ label: name }, index) => {
    const point = partOf(input, index, newest);
    const value: Label = point === undefined ? { text: "–", mark: undefined } : label(point);
    return nameAndValue(name[lang], value, NAMES, lang);
  });
  const sizes = sides.map(({ length }) => length * LINE_HEIGHT);
  const beside = widest(sides.flat().map(({ text, mark = "" }) => text + mark));
  const frame = frameOf({
    years,
    domain: [0, Math.max(...years.map(topOf), ...[...totals.values()].map(({ value }) => value))],
    numbers,
    lang,
    above: LINE_HEIGHT,
    beside: beside + LEADER,
    plot: Math.max(PLOT, sizes.reduce((sum, size) => sum + size + 3, 0) - LINE_HEIGHT),
  });

  const width = Math.min(frame.slot * 0.72, WIDEST_BAR);
  const bars: Bar[] = [];
  const rests: Drawing["rests"] = [];
  const texts: Text[] = [...frame.texts];
  const rules = [...frame.rules];
  for (const [index, segments] of stacks.entries()) {
    for (const [at, [from, to]] of segments.entries()) {
      const year = years[at] ?? 0;
      const point = partOf(input, index, year);
      if (point === undefined) continue;
      const [x, bottom, top] = [frame.x(year), frame.y(from), frame.y(to)];
      const gap = from > 0 && bottom - top > 2 * GAP ? GAP : 0;
      const planned = point.planned === true;
      const height = bottom - top - gap;
      bars.push({
        x: x - width / 2,
        y: top,
        width,
        height,
        series: index,
        tone: index,
        year,
        planned,
        fromZero: from === 0,
      });
      const { text, mark = "" } = label(point);
      if (year !== newest && height >= FONT + 2 && widthOf(text + mark) <= width - 2) {
        const ink = planned ? "strong" : inkOn(index);
        texts.push({ x, y: (bottom + top) / 2 + 4, ...label(point), anchor: "middle", ink });
      }
    }
  }
  for (const year of known) {
    // What a printed total has beyond the published parts is there, but of unknown kind.
    const total = input.total === undefined ? undefined : pointOf(input.total, year);
    const complete = input.series.every((series) => pointOf(series, year) !== undefined);
    if (total === undefined || complete || total.value <= topOf(year)) continue;
    const [top, bottom] = [frame.y(total.value), frame.y(topOf(year)) - GAP];
    rests.push({ x: frame.x(year) - width / 2, y: top, width, height: bottom - top, year });
  }
  for (const year of years.filter((year) => !known.includes(year)))
    texts.push(missingSign(frame.x(year), frame.y(0) - 5));

  // The newest totals find room first; one that has none beside its neighbours stands above them.
  let unlabelled = false;
  for (const year of [...known].reverse()) {
    const total = totals.get(year);
    if (total === undefined) continue;
    const top = frame.y(Math.max(topOf(year), rests.some((rest) => rest.year === year) ? total.value : 0)) - 5;
    const free = SHIFTS.map(([dx, dy]): Text => ({
      x: frame.x(year) + dx,
      y: top + dy,
      ...label(total),
      anchor: "middle",
      ink: "strong",
    })).find(
      (text) => text.y >= FONT && isClear(text, [...bars, ...rests, ...texts.map(boxOf)], { from: 0, to: WIDTH }),
    );
    if (free === undefined) unlabelled = true;
    else texts.push(free);
  }

  const segmentOf = (series: number) => {
    const [from, to] = stacks[series]?.[years.indexOf(newest)] ?? [0, 0];
    return (frame.y(from) + frame.y(to)) / 2;
  };
  const middles = spread(
    sizes.map((size, series) => ({ middle: segmentOf(series) - series * 1e-6, size })),
    { from: frame.top - LINE_HEIGHT, to: frame.bottom + LINE_HEIGHT / 2 },
  );
  const swatches: Drawing["swatches"] = [];
  const names = WIDTH - beside;
  for (const [series, side] of sides.entries()) {
    const middle = middles[series] ?? 0;
    const first = middle - (sizes[series] ?? 0) / 2 + FONT;
    for (const [line, text] of side.entries()) {
      texts.push({ ...text, x: names, y: first + line * LINE_HEIGHT, anchor: "start", ink: "strong" });
    }
    const swatch = { x: names - 11, y: middle - 4, width: 7, height: 8 };
    swatches.push({ ...swatch, tone: series });
    if (partOf(input, series, newest) === undefined) continue;
    const edge = frame.x(newest) + width / 2 + 1;
    rules.push({
      kind: "leader",
      points: [
        [edge, segmentOf(series)],
        [names - 13, middle],
      ],
    });
  }
  const says = { ...saysOf(input, numbers, notes), summed, unlabelled, rests: rests.length > 0 };
  return { width: WIDTH, height: frame.height, bars, swatches, lines: [], dots: [], rules, rests, texts, says };
}

function partOf({ series }: ChartInput, index: number, year: number): ChartPoint | undefined {
  const part = series[index];
  return part === undefined ? undefined : pointOf(part, year);
}
