/** The frame of an upright chart: the axis of values with its grid, and one slot for every fiscal year. */
import { scaleBand, scaleLinear } from "d3-scale";
import { formatFiscalYear } from "../i18n/dates.ts";
import type { Lang } from "../schemas/common.ts";
import { type Drawing, FONT, LINE_HEIGHT, type Text, WIDTH } from "./drawing.ts";
import type { Numbers } from "./numbers.ts";
import { widest } from "./text.ts";

type Frame = {
  left: number;
  right: number;
  top: number;
  /** Where the lowest value of the axis stands. */
  bottom: number;
  /** Width of a slot. */
  slot: number;
  x: (year: number) => number;
  y: (value: number) => number;
  /** The value at which the axis begins. */
  from: number;
  height: number;
  rules: Drawing["rules"];
  texts: Text[];
};

type FrameOptions = {
  years: readonly number[];
  domain: readonly [number, number];
  numbers: Numbers;
  lang: Lang;
  /** Room for labels above the highest value, below the lowest and beside the last year; the height between. */
  above: number;
  below?: number;
  beside?: number;
  plot: number;
  /** Said in the heading where the axis does not begin at zero. */
  heading?: string | undefined;
};

export function frameOf({
  years,
  domain: [lowest, highest],
  numbers,
  lang,
  above,
  below = 0,
  beside = 0,
  plot,
  heading,
}: FrameOptions): Frame {
  const values = scaleLinear().domain([lowest, highest]).nice(4);
  const [niceLowest = 0, niceHighest = 0] = values.domain();
  // A small loss beside large gains needs no whole step of the axis below zero.
  const from = lowest < 0 ? lowest : niceLowest;
  const ticks = values.ticks(4).filter((tick) => tick >= from);
  const left = Math.ceil(widest(ticks.map(numbers.write)) + 7);
  const right = WIDTH - beside;
  const band = scaleBand<number>().domain(years).range([left, right]);
  const slot = band.bandwidth();
  const full = years.map((year) => formatFiscalYear(year, lang, { short: true }));
  const short = widest(full) > slot - 3;
  const title = [numbers.unit, short ? { ja: "年度別", en: "by fiscal year" }[lang] : undefined, heading]
    .filter((part) => part !== undefined)
    .join(lang === "ja" ? "、" : ", ");
  const top = (title === "" ? 0 : LINE_HEIGHT + 5) + above + 4;
  const bottom = top + plot;
  const y = values.domain([from, niceHighest]).range([bottom, top]);
  const x = (year: number) => (band(year) ?? 0) + slot / 2;
  const names = short ? years.map(String) : full;
  // Where even the bare years are too wide, every second one from the last stands for its neighbour too.
  const step = widest(names) > slot - 2 ? 2 : 1;
  return {
    left,
    right,
    top,
    bottom,
    slot,
    x,
    y,
    from,
    height: bottom + below + LINE_HEIGHT + 7,
    rules: ticks.map((tick) => ({
      kind: tick === 0 ? ("axis" as const) : ("grid" as const),
      points: [
        [left, y(tick)],
        [right, y(tick)],
      ],
    })),
    texts: [
      ...(title === "" ? [] : [{ x: 0, y: FONT, text: title, anchor: "start" as const, ink: "faint" as const }]),
      ...ticks.map((tick): Text => ({
        x: left - 5,
        y: y(tick) + 4,
        text: numbers.write(tick),
        anchor: "end",
        ink: "faint",
      })),
      ...years
        .map((year, index): Text => ({
          x: x(year),
          y: bottom + below + LINE_HEIGHT + 2,
          text: names[index] ?? "",
          anchor: "middle",
          ink: "strong",
        }))
        .filter((_, index) => (years.length - 1 - index) % step === 0),
    ],
  };
}

/** The sign for a year without a published value, standing on the axis. */
export function missingSign(x: number, y: number): Text {
  return { x, y, text: "–", anchor: "middle", ink: "strong" };
}
