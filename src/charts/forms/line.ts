/** Levels: dots, joined from one year to the next. Several series end in their names. */
import type { Lang } from "../../schemas/common.ts";
import {
  type ChartInput,
  type ChartPoint,
  type ChartSeries,
  type Dot,
  type Drawing,
  FONT,
  type Line,
  LINE_HEIGHT,
  type Stroke,
  type Text,
  WIDTH,
} from "../drawing.ts";
import { frameOf, missingSign } from "../frame.ts";
import { numbersFor } from "../numbers.ts";
import { type Label, labelOf, nameAndValue, notesOf, pointOf, saysOf, yearsOf } from "../points.ts";
import { type Box, boxOf, isClear, spread, widest } from "../text.ts";

const PLOT = 130;
const NAMES = 116;
/** Room for half a label beyond the last dot. */
const EDGE = 12;
/** Below this share of the axis all change is lost in a flat line. */
const FLAT = 0.1;

export function drawLine(input: ChartInput, lang: Lang): Drawing {
  const years = yearsOf(input.series);
  const values = input.series.flatMap(({ points }) => points.map(({ value }) => value));
  const numbers = numbersFor(values, { unit: input.unit, lang });
  const notes = notesOf(input, lang);
  const label = (point: ChartPoint) => labelOf(point, numbers, notes, lang);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const flat = lowest > 0 && highest > lowest && (highest - lowest) / highest < FLAT;
  const several = input.series.length > 1;
  const ends = several ? input.series.map((series) => endOf(series, label, lang)) : [];
  const sizes = ends.map(({ texts }) => texts.length * LINE_HEIGHT);
  const beside = widest(ends.flatMap(({ texts }) => texts.map(({ text, mark = "" }) => text + mark)));
  const frame = frameOf({
    years,
    domain: flat ? [lowest - (highest - lowest), highest] : [Math.min(0, lowest), Math.max(0, highest)],
    numbers,
    lang,
    above: LINE_HEIGHT,
    below: lowest < 0 ? LINE_HEIGHT : 0,
    beside: several ? beside + 14 : EDGE,
    plot: Math.max(PLOT, sizes.reduce((sum, size) => sum + size + 3, 0) - LINE_HEIGHT),
    heading: flat ? { ja: "0から始まらない目盛り", en: "axis not from zero" }[lang] : undefined,
  });

  const dots = input.series.flatMap(({ points }, series) =>
    points.map(({ fiscalYear: year, value, planned = false }) => ({
      x: frame.x(year),
      y: frame.y(value),
      series,
      year,
      planned,
    })),
  );
  const lines = input.series.flatMap((series, index) =>
    years.flatMap((year): Line[] => {
      const [before, point] = [pointOf(series, year - 1), pointOf(series, year)];
      if (before === undefined || point === undefined) return [];
      const points = [before, point].map(({ fiscalYear, value }) => [frame.x(fiscalYear), frame.y(value)] as const);
      return [{ series: index, planned: point.planned === true, points }];
    }),
  );
  const says = saysOf(input, numbers, notes);
  const texts: Text[] = [...frame.texts, ...says.missing.map((year) => missingSign(frame.x(year), frame.bottom - 5))];
  const leaders: Drawing["rules"] = [];
  const middles = spread(
    ends.map(({ value }, index) => ({ middle: frame.y(value), size: sizes[index] ?? 0 })),
    { from: frame.top - LINE_HEIGHT, to: frame.bottom + LINE_HEIGHT / 2 },
  );
  for (const [index, end] of ends.entries()) {
    const middle = middles[index] ?? 0;
    const x = WIDTH - beside;
    const first = middle - (sizes[index] ?? 0) / 2 + FONT;
    for (const [row, text] of end.texts.entries()) {
      texts.push({ ...text, x, y: first + row * LINE_HEIGHT, anchor: "start", ink: "strong" });
    }
    const dot = [frame.x(end.year) + 6, frame.y(end.value)] as const;
    leaders.push({ kind: "leader", points: [dot, [x - 3, middle]] });
  }

  const taken = [
    ...texts.map(boxOf),
    ...dots.map(({ x, y }): Box => ({ x: x - 5, y: y - 5, width: 10, height: 10 })),
    ...[...lines, ...leaders].flatMap(along),
  ];
  /** The series whose dot is nearest: a value must not seem to be that of another line. */
  const nearestTo = (text: Text) => {
    const { x, y, width, height } = boxOf(text);
    const away = (dot: Dot) => Math.hypot(dot.x - x - width / 2, dot.y - y - height / 2);
    return dots.reduce((nearest, dot) => (away(dot) < away(nearest) ? dot : nearest)).series;
  };
  for (const [index, { points }] of input.series.entries()) {
    // The newest value finds room first.
    for (const point of points.toSorted((a, b) => b.fiscalYear - a.fiscalYear)) {
      if (point.fiscalYear === ends[index]?.year) continue;
      const [x, y] = [frame.x(point.fiscalYear), frame.y(point.value)];
      const free = placesAround(x, y)
        .map((place): Text => ({ ...place, ...label(point), ink: "strong" }))
        .find((text) => isClear(text, taken, { from: frame.left - 2, to: WIDTH }) && nearestTo(text) === index);
      if (free === undefined) {
        says.unlabelled = true;
        continue;
      }
      texts.push(free);
      taken.push(boxOf(free));
    }
  }
  return {
    width: WIDTH,
    height: frame.height,
    bars: [],
    swatches: [],
    lines,
    dots,
    rules: [...frame.rules, ...leaders],
    rests: [],
    texts,
    says: {
      ...says,
      planned: says.planned && "marker",
      // A series that begins later or ends earlier shows that itself.
      incomplete: [],
      gaps: input.series.some(({ points }) => hasGap(points)),
      from: flat ? numbers.write(frame.from) : undefined,
    },
  };
}

/** Name and last value of a series, as they stand at its end. */
function endOf({ label: name, points }: ChartSeries, label: (point: ChartPoint) => Label, lang: Lang) {
  const last = points.reduce((newest, point) => (point.fiscalYear > newest.fiscalYear ? point : newest));
  const texts = nameAndValue(name[lang], label(last), NAMES, lang);
  return { texts, value: last.value, year: last.fiscalYear };
}

function hasGap(points: readonly ChartPoint[]): boolean {
  const years = points.map(({ fiscalYear }) => fiscalYear);
  return Math.max(...years) - Math.min(...years) + 1 > years.length;
}

/** Where a value may stand, the best place first. */
function placesAround(x: number, y: number): Pick<Text, "x" | "y" | "anchor">[] {
  return [
    { x, y: y - 8, anchor: "middle" },
    { x, y: y + FONT + 6, anchor: "middle" },
    { x: x + 4, y: y - 8, anchor: "start" },
    { x: x - 4, y: y - 8, anchor: "end" },
    { x: x + 4, y: y + FONT + 6, anchor: "start" },
    { x: x - 4, y: y + FONT + 6, anchor: "end" },
    { x: x + 8, y: y + 4, anchor: "start" },
    { x: x - 8, y: y + 4, anchor: "end" },
  ];
}

/** Small boxes along a line, so that no value is set across it. */
function along({ points }: Stroke): Box[] {
  return points.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = points[index] ?? [x2, y2];
    const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 3));
    return Array.from({ length: steps + 1 }, (_, step): Box => {
      const share = step / steps;
      return { x: x1 + (x2 - x1) * share - 1.5, y: y1 + (y2 - y1) * share - 1.5, width: 3, height: 3 };
    });
  });
}
