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
import { numbersFor } from "../numbers.ts";
import { labelOf, notesOf, pointOf, saysOf, yearsOf } from "../points.ts";
import { spread, widest, widthOf, wrapTo } from "../text.ts";
import { totalsOf } from "./totals.ts";

const THICKNESS = 34;
const BETWEEN = 12;
const GAP = 1;

/** @param whole "each": every bar is the whole of its year; "largest": all are on one scale, for stacks that need the width */
export function drawStrips(input: ChartInput, lang: Lang, { whole }: { whole: "each" | "largest" }): Drawing {
  const years = yearsOf(input.series);
  const { totals, summed } = wholesOf(input, years);
  const values = [...input.series.flatMap(({ points }) => points), ...totals.values()].map(({ value }) => value);
  const numbers = numbersFor(values, { unit: input.unit, lang, words: true });
  const notes = notesOf(input, lang);
  const written = (point: ChartPoint) => {
    const { number, mark } = labelOf(point, numbers, notes, lang);
    return number + mark;
  };
  const largest = Math.max(...[...totals.values()].map(({ value }) => value));
  const calculates = whole === "each" && input.unit !== "percent";
  const shareOf = (point: ChartPoint, total: number) => {
    if (!calculates) return written(point);
    const about = point.approximate === true ? { ja: "約", en: "c. " }[lang] : "";
    return `${about}${percent(point.value / total)}${notes.markOf(point)}`;
  };

  const bars: Bar[] = [];
  const rests: Drawing["rests"] = [];
  const rules: Drawing["rules"] = [];
  const texts: Text[] = [];
  let top = 0;
  for (const year of years) {
    const total = totals.get(year);
    const name = formatFiscalYear(year, lang, { short: true });
    texts.push({ x: 0, y: top + FONT, text: name, anchor: "start", ink: "strong" });
    if (total === undefined) {
      texts.push({ x: widthOf(name) + 10, y: top + FONT, text: "–", anchor: "start", ink: "strong" });
      top += LINE_HEIGHT + BETWEEN;
      continue;
    }
    if (input.unit !== "percent") {
      const unit = numbers.unit === undefined ? "" : lang === "ja" ? numbers.unit : ` ${numbers.unit}`;
      texts.push({ x: WIDTH, y: top + FONT, text: written(total) + unit, anchor: "end", ink: "faint" });
    }
    top += LINE_HEIGHT + 3;
    const full = whole === "each" ? total.value : largest;
    const narrow: { series: number; middle: number; text: string; inside: boolean }[] = [];
    let x = 0;
    const strip: Bar[] = [];
    const within: Text[] = [];
    for (const [index, series] of input.series.entries()) {
      const point = pointOf(series, year);
      if (point === undefined) continue;
      const width = (point.value / full) * WIDTH;
      const gap = width > 2 * GAP ? GAP : 0;
      const planned = point.planned === true;
      strip.push({
        x,
        y: 0,
        width: width - gap,
        height: THICKNESS,
        series: index,
        year,
        planned,
        fromZero: index === 0,
      });
      const share = shareOf(point, total.value);
      const ink = planned ? "strong" : index % 2 === 0 ? "light" : "dark";
      const label = input.series.length === 1 ? [] : wrapTo(series.label[lang], Math.max(20, width - 8), lang);
      if (label.length <= 1 && widest([...label, share]) <= width - 8) {
        const first = (THICKNESS - (label.length + 1) * LINE_HEIGHT) / 2 + FONT - 1;
        within.push(
          ...[...label, share].map((text, line): Text => ({
            x: x + width / 2,
            y: first + line * LINE_HEIGHT,
            text,
            anchor: "middle",
            ink,
          })),
        );
      } else {
        const number = String(index + 1);
        const inside = widthOf(number) <= width - 4;
        narrow.push({ series: index, middle: x + width / 2, text: `${number} ${series.label[lang]} ${share}`, inside });
        if (inside && input.series.length > 1)
          within.push({ x: x + width / 2, y: THICKNESS / 2 + 4, text: number, anchor: "middle", ink });
      }
      x += width;
    }
    // The rest of a single share has room for its label.
    if (input.series.length === 1 && narrow[0] !== undefined) {
      const point = input.series[0] === undefined ? undefined : pointOf(input.series[0], year);
      if (point !== undefined)
        within.push({
          x: x + 6,
          y: THICKNESS / 2 + 4,
          text: shareOf(point, total.value),
          anchor: "start",
          ink: "strong",
        });
      narrow.length = 0;
    }
    const raised = narrow.filter(({ inside }) => !inside);
    if (raised.length > 0) {
      const middles = spread(
        raised.map(({ middle, series }) => ({ middle, size: widthOf(String(series + 1)) })),
        { from: 0, to: WIDTH, gap: 4 },
      );
      for (const [index, { middle, series }] of raised.entries()) {
        const at = middles[index] ?? 0;
        texts.push({ x: at, y: top + FONT - 2, text: String(series + 1), anchor: "middle", ink: "strong" });
        rules.push({
          kind: "leader",
          points: [
            [at, top + FONT],
            [middle, top + LINE_HEIGHT + 4],
          ],
        });
      }
      top += LINE_HEIGHT + 4;
    }
    bars.push(...strip.map((bar) => ({ ...bar, y: top })));
    texts.push(...within.map((text) => ({ ...text, y: text.y + top })));
    const end = (total.value / full) * WIDTH;
    if (end - x > 1) rests.push({ x, y: top, width: end - x - 0.5, height: THICKNESS, year });
    top += THICKNESS + 3;
    const key = flow(
      narrow.map(({ text }) => text),
      lang,
    );
    texts.push(...key.map((text) => ({ ...text, y: text.y + top })));
    top = Math.max(top, ...key.map(({ y }) => y + top + 4)) + BETWEEN;
  }
  const says = saysOf(input, numbers, notes);
  return {
    width: WIDTH,
    height: top - BETWEEN + 2,
    bars,
    lines: [],
    dots: [],
    rules,
    rests,
    texts,
    says: {
      ...says,
      rounded: calculates ? [...totals.values()].some(({ value }) => numbers.rounds(value)) : says.rounded,
      shares: calculates,
      summed: summed && input.unit !== "percent",
    },
  };
}

/** What a bar is the whole of: a printed or summed total, or 100 %. */
function wholesOf(input: ChartInput, years: readonly number[]) {
  if (input.unit !== "percent") return totalsOf(input, years);
  const known = years.filter((year) => input.series.every((series) => pointOf(series, year) !== undefined));
  return {
    totals: new Map(known.map((year) => [year, { fiscalYear: year, value: 100 } as ChartPoint])),
    summed: false,
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** Texts one behind the other, in as many lines as they need. */
function flow(entries: readonly string[], lang: Lang): Text[] {
  const texts: Text[] = [];
  let [x, y] = [0, FONT];
  for (const entry of entries) {
    for (const [index, text] of wrapTo(entry, WIDTH - 2, lang).entries()) {
      const width = widthOf(text);
      if (index > 0 || (x > 0 && x + width > WIDTH)) [x, y] = [0, y + LINE_HEIGHT];
      texts.push({ x, y, text, anchor: "start", ink: "strong" });
      x += width + 12;
    }
  }
  return texts;
}
