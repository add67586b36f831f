/** Parts of a whole: one lying bar a year. A part too narrow for its name carries a number that the key below explains. */
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
import { type Numbers, numbersFor } from "../numbers.ts";
import { about, type Label, labelOf, notesOf, pointOf, saysOf, within, yearsOf } from "../points.ts";
import { spread, widest, widthOf, wrapTo } from "../text.ts";
import { inkOn } from "../tones.ts";
import { totalsOf } from "./totals.ts";

const THICKNESS = 34;
const BETWEEN = 12;
const GAP = 1;
/** Height of the numbers above a bar with the lines to their parts. */
const RAISED = LINE_HEIGHT + 4;

type Part = { series: number; point: ChartPoint; name: string; share: Label; x: number; width: number };

export function drawShare(all: ChartInput, lang: Lang): Drawing {
  const years = all.years ?? yearsOf(all.series);
  const ratios = all.unit === "percent";
  const { totals, summed } = ratios ? hundreds(all, years) : totalsOf(all, years);
  // A year whose whole is unknown has no shares.
  const input = within(all, [...totals.keys()]);
  const values = [...input.series.flatMap(({ points }) => [...points]), ...totals.values()].map(({ value }) => value);
  const numbers = numbersFor(values, { unit: input.unit, lang, words: true });
  const notes = notesOf(input, lang);
  // On one scale the lengths say how much, so the labels do too.
  const amounts = ratios || all.scale !== undefined;
  const shareOf = (point: ChartPoint, total: ChartPoint): Label =>
    amounts
      ? labelOf(point, numbers, notes, lang)
      : { text: `${about(point, lang)}${((point.value / total.value) * 100).toFixed(1)}%`, mark: notes.markOf(point) };

  const drawing: Pick<Drawing, "bars" | "rests" | "rules" | "texts"> = { bars: [], rests: [], rules: [], texts: [] };
  let top = 0;
  for (const year of years) {
    const name = formatFiscalYear(year, lang, { short: true });
    drawing.texts.push({ x: 0, y: top + FONT, text: name, anchor: "start", ink: "strong" });
    const total = totals.get(year);
    if (total === undefined) {
      drawing.texts.push({ x: widthOf(name) + 10, y: top + FONT, text: "–", anchor: "start", ink: "strong" });
      top += LINE_HEIGHT + BETWEEN;
      continue;
    }
    if (!ratios) {
      const { text, mark } = labelOf(total, numbers, notes, lang);
      drawing.texts.push({
        x: WIDTH,
        y: top + FONT,
        text: withUnit(text, numbers, lang),
        mark,
        anchor: "end",
        ink: "faint",
      });
    }
    let x = 0;
    const parts = input.series.flatMap((series, index): Part[] => {
      const point = pointOf(series, year);
      if (point === undefined) return [];
      const width = (point.value / (all.scale ?? total.value)) * WIDTH;
      x += width;
      return [{ series: index, point, name: series.label[lang], share: shareOf(point, total), x: x - width, width }];
    });
    const full = all.scale === undefined ? WIDTH : x;
    const single = input.series.length === 1;
    top = drawBar(drawing, parts, { year, top: top + LINE_HEIGHT + 3, full, lang, single }) + BETWEEN;
  }
  const { missing, incomplete } = saysOf(all, numbers, notes);
  const shown = (year: number) => years.includes(year);
  const says = { ...saysOf(input, numbers, notes), missing: missing.filter(shown), incomplete };
  // Beside percentages only the totals are written.
  const rounded = amounts ? says.rounded : [...totals.values()].some(({ value }) => numbers.rounds(value));
  const dashes = years.some((year) => !totals.has(year));
  return {
    width: WIDTH,
    height: top - BETWEEN + 2,
    swatches: [],
    lines: [],
    dots: [],
    ...drawing,
    says: {
      ...says,
      rounded,
      dashes,
      rests: input.series.length > 1 && drawing.rests.length > 0,
      shares: !amounts,
      summed: summed && !ratios,
    },
  };
}

/** One bar with its labels, from `top` down. @returns where it ends */
function drawBar(
  { bars, rests, rules, texts }: Pick<Drawing, "bars" | "rests" | "rules" | "texts">,
  parts: readonly Part[],
  { year, top, full, lang, single }: { year: number; top: number; full: number; lang: Lang; single: boolean },
): number {
  const direct = parts.filter(
    ({ name, share: { text, mark = "" }, width }) => widest(single ? [text + mark] : [name, text + mark]) <= width - 8,
  );
  const others = parts.filter((part) => !direct.includes(part));
  const raised = single ? [] : others.filter(({ series, width }) => widthOf(numberOf(series)) > width - 4);
  const middles = spread(
    raised.map(({ x, width, series }) => ({ middle: x + width / 2, size: widthOf(numberOf(series)) })),
    { from: 0, to: WIDTH, gap: 4 },
  );
  for (const [index, { x, width, series }] of raised.entries()) {
    const at = middles[index] ?? 0;
    texts.push({ x: at, y: top + FONT - 2, text: numberOf(series), anchor: "middle", ink: "strong" });
    rules.push({
      kind: "leader",
      points: [
        [at, top + FONT],
        [x + width / 2, top + RAISED],
      ],
    });
  }
  const y = raised.length > 0 ? top + RAISED : top;
  for (const part of parts) {
    const { series, x, width, name, share, point } = part;
    const planned = point.planned === true;
    const ink = planned ? "strong" : inkOn(series);
    const gap = width > 2 * GAP ? GAP : 0;
    bars.push({
      x,
      y,
      width: width - gap,
      height: THICKNESS,
      series,
      tone: series,
      year,
      planned,
      fromZero: series === 0,
    } satisfies Bar);
    const middle = { x: x + width / 2, anchor: "middle", ink } as const;
    if (single) {
      // A single share that is too narrow for its label has room beside it.
      const place = direct.includes(part) ? middle : ({ x: x + width + 6, anchor: "start", ink: "strong" } as const);
      texts.push({ ...place, ...share, y: y + THICKNESS / 2 + 4 });
    } else if (direct.includes(part)) {
      texts.push(
        { ...middle, text: name, y: y + THICKNESS / 2 - 3 },
        { ...middle, ...share, y: y + THICKNESS / 2 + 12 },
      );
    } else if (!raised.includes(part)) {
      texts.push({ ...middle, text: numberOf(series), y: y + THICKNESS / 2 + 4 });
    }
  }
  const end = parts.reduce((furthest, { x, width }) => Math.max(furthest, x + width), 0);
  if (full - end > 1) rests.push({ x: end, y, width: full - end - 0.5, height: THICKNESS, year });
  const key = single ? [] : keyOf(others, y + THICKNESS + 2, lang);
  texts.push(...key);
  return Math.max(y + THICKNESS, ...key.map((text) => text.y + 4));
}

/** The numbered parts one behind the other, in as many lines as they need. */
function keyOf(parts: readonly Part[], top: number, lang: Lang): Text[] {
  const texts: Text[] = [];
  let [x, y] = [0, top + FONT + 1];
  for (const { series, name, share } of parts) {
    const wrapped = wrapTo(`${numberOf(series)} ${name} ${share.text}`, WIDTH - widthOf(share.mark ?? ""), lang);
    for (const [index, text] of wrapped.entries()) {
      const mark = index === wrapped.length - 1 ? share.mark : undefined;
      const width = widthOf(text + (mark ?? ""));
      if (index > 0 || (x > 0 && x + width > WIDTH)) [x, y] = [0, y + LINE_HEIGHT];
      texts.push({ x, y, text, mark, anchor: "start", ink: "strong" });
      x += width + 12;
    }
  }
  return texts;
}

function numberOf(series: number): string {
  return String(series + 1);
}

function withUnit(text: string, { unit }: Numbers, lang: Lang): string {
  return unit === undefined ? text : lang === "ja" ? text + unit : `${text} ${unit}`;
}

/** Ratios are parts of 100 %, in the years in which all of them are published. */
function hundreds(input: ChartInput, years: readonly number[]): ReturnType<typeof totalsOf> {
  const known = years.filter((year) => input.series.every((series) => pointOf(series, year) !== undefined));
  return { totals: new Map(known.map((year) => [year, { fiscalYear: year, value: 100 }])), summed: false };
}
