/** What a chart is made from, and the drawing that comes of it: positions, texts and shapes as plain data. */
import type { ChartData } from "../schemas/chart.ts";
import type { Bilingual } from "../schemas/common.ts";
import type { Point, Unit } from "../schemas/figure.ts";

export type ChartPoint = Pick<Point, "fiscalYear" | "value"> &
  Partial<Pick<Point, "approximate" | "planned" | "asOf" | "note">>;
export type ChartSeries = { label: Bilingual; points: readonly ChartPoint[] };
export type ChartInput = {
  form: ChartData["form"];
  unit: Unit;
  series: readonly ChartSeries[];
  /** The printed total that the parts belong to. */
  total?: ChartSeries | undefined;
  /** The years of a share, where the text says why those between are not shown; otherwise all from first to last. */
  years?: readonly number[];
  /** The value of a full bar, where the bars of a share are on one scale, with amounts instead of percentages. */
  scale?: number;
};

export type Anchor = "start" | "middle" | "end";
export type Text = {
  x: number;
  /** The baseline. */
  y: number;
  text: string;
  /** The number of a note, raised behind the text. */
  mark?: string | undefined;
  anchor: Anchor;
  /** "light" and "dark" stand on a bar of an odd or even tone. */
  ink: "strong" | "faint" | "light" | "dark";
};
export type Bar = {
  x: number;
  y: number;
  width: number;
  height: number;
  series: number;
  /** Which tone of the palette, from 0; that of its series, or of its year where kinds stand side by side. */
  tone: number;
  year: number;
  planned: boolean;
  /** The end of a bar that stands for zero; segments of a stack have none but the first. */
  fromZero: boolean;
};
export type Dot = { x: number; y: number; series: number; year: number; planned: boolean };
export type Stroke = { points: readonly (readonly [x: number, y: number])[] };
export type Line = Stroke & { series: number; planned: boolean };

export type Drawing = {
  width: number;
  height: number;
  bars: Bar[];
  /** Patches of colour beside names. */
  swatches: Omit<Bar, "series" | "year" | "planned" | "fromZero">[];
  lines: Line[];
  dots: Dot[];
  /** Lines of the axis, the grid and to labels. */
  rules: (Stroke & { kind: "grid" | "axis" | "leader" })[];
  /** Outlines of what is left of a whole. */
  rests: Omit<Bar, "series" | "tone" | "planned" | "fromZero">[];
  texts: Text[];
  says: Says;
};

/** What a reader has to be told beneath the drawing. */
export type Says = {
  rounded: boolean;
  approximate: boolean;
  /** What shows that a value is only planned. */
  planned: "outline" | "marker" | undefined;
  /** Years without any published value; a dash stands in their place. */
  missing: number[];
  /** A dash stands for a single value. */
  dashes: boolean;
  /** Parts without a published value, in years in which others have one. */
  incomplete: { years: number[]; labels: Bilingual[] }[];
  /** Outlines stand for what is left of a whole. */
  rests: boolean;
  /** A line that is not joined across years without a value. */
  gaps: boolean;
  /** The value at which the axis begins, where that is not zero. */
  from?: string | undefined;
  /** Values for which there was no room. */
  unlabelled: boolean;
  /** Totals or shares that are our own calculation. */
  summed: boolean;
  shares: boolean;
  /** Without a mark where the value itself found no room. */
  notes: { mark: string | undefined; text: string }[];
};

export const WIDTH = 360;
export const FONT = 12;
export const LINE_HEIGHT = 15;
