/** Levels: dots, joined from one year to the next. Several series end in their names. */
import type { Lang } from "../../schemas/common.ts";
import { type ChartInput, type Dot, type Drawing, FONT, type Line, LINE_HEIGHT, type Text, WIDTH } from "../drawing.ts";
import { frameOf, missingSign } from "../frame.ts";
import { numbersFor } from "../numbers.ts";
import { labelOf, notesOf, pointOf, saysOf, yearsOf } from "../points.ts";
import { type Box, boxOf, overlap, spread, widest, wrapTo } from "../text.ts";

const PLOT = 130;
const NAMES = 116;
/** Below this share of the axis all change is lost in a flat line. */
const FLAT = 0.1;

export function drawLine(input: ChartInput, lang: Lang): Drawing {
  const years = yearsOf(input.series);
  const points = input.series.flatMap((series) => series.points);
  const values = points.map(({ value }) => value);
  const numbers = numbersFor(values, { unit: input.unit, lang });
  const notes = notesOf(input, lang);
  const label = (point: (typeof points)[number]) => {
    const { number, mark } = labelOf(point, numbers, notes, lang);
    return number + mark;
  };
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const flat = lowest > 0 && highest > lowest && (highest - lowest) / highest < FLAT;
  const several = input.series.length > 1;
  const ends = several ? input.series.map((series) => endOf(series, label, lang)) : [];
  const sizes = ends.map(({ texts }) => texts.length * LINE_HEIGHT);
  const needed = sizes.reduce((sum, size) => sum + size + 3, 0);
  const from = numbers.write(lowest - (highest - lowest));
  const frame = frameOf({
    years,
    domain: flat ? [lowest - (highest - lowest), highest] : [Math.min(0, lowest), Math.max(0, highest)],
    numbers,
    lang,
    above: LINE_HEIGHT,
    below: lowest < 0 ? LINE_HEIGHT : 0,
    beside: several ? widest(ends.flatMap(({ texts }) => texts)) + 14 : 0,
    plot: Math.max(PLOT, needed - LINE_HEIGHT),
    heading: flat ? { ja: "0から始まらない目盛り", en: "axis not from zero" }[lang] : undefined,
  });

  const dots: Dot[] = [];
  const strokes: Line[] = [];
  const says = saysOf(input, numbers, notes);
  for (const [index, series] of input.series.entries()) {
    let last: (typeof points)[number] | undefined;
    for (const year of years) {
      const point = pointOf(series, year);
      if (point === undefined) continue;
      const planned = point.planned === true;
      dots.push({ x: frame.x(year), y: frame.y(point.value), series: index, year, planned });
      if (last?.fiscalYear === year - 1) {
        const at = [[frame.x(year - 1), frame.y(last.value)] as const, [frame.x(year), frame.y(point.value)] as const];
        const run = strokes.at(-1);
        const joins = run?.series === index && run.planned === planned && run.points.at(-1)?.[0] === at[0]?.[0];
        if (joins) strokes[strokes.length - 1] = { ...run, points: [...run.points, ...at.slice(1)] };
        else strokes.push({ series: index, planned, points: at });
      } else if (last !== undefined) says.gaps = true;
      last = point;
    }
  }

  const texts: Text[] = [...frame.texts];
  const rules = [...frame.rules];
  for (const year of says.missing) texts.push(missingSign(frame.x(year), frame.bottom - 5));
  const middles = spread(
    ends.map(({ value }, index) => ({ middle: frame.y(value), size: sizes[index] ?? 0 })),
    { from: frame.top - LINE_HEIGHT, to: frame.bottom + LINE_HEIGHT / 2 },
  );
  for (const [index, end] of ends.entries()) {
    const middle = middles[index] ?? 0;
    const x = frame.right + 12;
    const first = middle - (sizes[index] ?? 0) / 2 + FONT;
    texts.push(
      ...end.texts.map((text, line): Text => ({
        x,
        y: first + line * LINE_HEIGHT,
        text,
        anchor: "start",
        ink: "strong",
      })),
    );
    const dot = [frame.x(end.year) + 6, frame.y(end.value)] as const;
    rules.push({ kind: "leader", points: [dot, [x - 3, middle]] });
  }
  const taken = [
    ...texts.map(boxOf),
    ...dots.map(({ x, y }): Box => ({ x: x - 5, y: y - 5, width: 10, height: 10 })),
    ...[...strokes, ...rules.filter(({ kind }) => kind === "leader")].flatMap(({ points }) => along(points)),
  ];
  for (const [index, series] of input.series.entries()) {
    for (const point of series.points) {
      if (several && point.fiscalYear === ends[index]?.year) continue;
      const text = label(point);
      const [x, y] = [frame.x(point.fiscalYear), frame.y(point.value)];
      // Where nothing is free the value stands in the table alone.
      const free = places(x, y).find((place) => {
        const box = boxOf({ ...place, text });
        return box.x >= frame.left - 2 && box.x + box.width <= WIDTH && !taken.some((other) => overlap(box, other));
      });
      if (free === undefined) continue;
      texts.push({ ...free, text, ink: "strong" });
      taken.push(boxOf({ ...free, text }));
    }
  }
  return {
    width: WIDTH,
    height: frame.height,
    bars: [],
    lines: strokes,
    dots,
    rules,
    rests: [],
    texts,
    says: { ...says, incomplete: [], from: flat ? from : undefined },
  };
}

/** Name and last value of a series, as they stand at its end. */
function endOf(
  series: ChartInput["series"][number],
  label: (point: ChartInput["series"][number]["points"][number]) => string,
  lang: Lang,
) {
  const last = series.points.reduce((newest, point) => (point.fiscalYear > newest.fiscalYear ? point : newest));
  return { texts: [...wrapTo(series.label[lang], NAMES, lang), label(last)], value: last.value, year: last.fiscalYear };
}

function places(x: number, y: number): Pick<Text, "x" | "y" | "anchor">[] {
  return [
    { x, y: y - 8, anchor: "middle" },
    { x, y: y + FONT + 6, anchor: "middle" },
    { x: x + 8, y: y + 4, anchor: "start" },
    { x: x - 8, y: y + 4, anchor: "end" },
    { x: x + 4, y: y - 8, anchor: "start" },
    { x: x - 4, y: y - 8, anchor: "end" },
  ];
}

/** Small boxes along a line, so that no label is set across it. */
function along(points: readonly (readonly [number, number])[]): Box[] {
  return points.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = points[index] ?? [x2, y2];
    const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 3));
    return Array.from({ length: steps + 1 }, (_, step): Box => {
      const share = step / steps;
      return { x: x1 + (x2 - x1) * share - 1.5, y: y1 + (y2 - y1) * share - 1.5, width: 3, height: 3 };
    });
  });
}
