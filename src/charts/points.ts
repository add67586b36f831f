/** The points of a chart by year, the labels they get and what has to be said about them. */
import { formatDate, formatFiscalYear } from "../i18n/dates.ts";
import { ui } from "../i18n/ui.ts";
import type { Lang } from "../schemas/common.ts";
import type { ChartInput, ChartPoint, ChartSeries, Says } from "./drawing.ts";
import type { Numbers } from "./numbers.ts";

/** Every fiscal year from the first to the last that has a value: a year without one keeps its place. */
export function yearsOf(series: readonly ChartSeries[]): number[] {
  const years = series.flatMap(({ points }) => points.map(({ fiscalYear }) => fiscalYear));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export function pointOf({ points }: ChartSeries, year: number): ChartPoint | undefined {
  return points.find(({ fiscalYear }) => fiscalYear === year);
}

export function pointsOf(input: ChartInput): ChartPoint[] {
  return [...input.series, ...(input.total === undefined ? [] : [input.total])].flatMap(({ points }) => points);
}

export type Notes = { list: Says["notes"]; markOf: (point: ChartPoint) => string };

/** Numbers the notes of all points; equal ones share a number. */
export function notesOf(input: ChartInput, lang: Lang): Notes {
  const all = [...input.series, ...(input.total === undefined ? [] : [input.total])];
  const places = new Map<string, { point: ChartPoint; place: string }[]>();
  for (const series of all) {
    for (const point of series.points) {
      const text = remarkOf(point, lang);
      if (text === undefined) continue;
      const year = formatFiscalYear(point.fiscalYear, lang, { short: true });
      const name = series.label[lang];
      const place = all.length === 1 ? year : lang === "ja" ? `${name}、${year}` : `${name}, ${year}`;
      places.set(text, [...(places.get(text) ?? []), { point, place }]);
    }
  }
  const marks = new Map<ChartPoint, string>();
  const list = [...places].map(([text, found], index) => {
    const mark = `*${index + 1}`;
    for (const { point } of found) marks.set(point, mark);
    // A remark on many values is one on the chart.
    const where = found.length > 2 ? "" : found.map(({ place }) => place).join(lang === "ja" ? "・" : "; ");
    return { mark, text: where === "" ? text : `${where}${lang === "ja" ? "：" : ": "}${text}` };
  });
  return { list, markOf: (point) => marks.get(point) ?? "" };
}

/** What the data says about one value beyond the number. */
function remarkOf({ fiscalYear, asOf, note }: ChartPoint, lang: Lang): string | undefined {
  const end = `${fiscalYear + 1}-03-31`;
  const date =
    asOf === undefined || asOf === end || asOf === end.slice(0, 7)
      ? undefined
      : `${ui[lang].asOf(formatDate(asOf, lang, { short: true }))}${lang === "ja" ? "。" : "."}`;
  const parts = [date, note?.[lang]].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(lang === "ja" ? "" : " ");
}

export type Label = { number: string; mark: string };

/** The label of a value: 約3,570万 and the number of its note. */
export function labelOf(point: ChartPoint, numbers: Numbers, notes: Notes, lang: Lang): Label {
  const about = point.approximate === true ? { ja: "約", en: "c. " }[lang] : "";
  return { number: about + numbers.write(point.value), mark: notes.markOf(point) };
}

/** What the points of a chart themselves ask to be told. */
export function saysOf(input: ChartInput, numbers: Numbers, notes: Notes): Says {
  const points = pointsOf(input);
  const years = yearsOf(input.series);
  const has = (series: ChartSeries, year: number) => pointOf(series, year) !== undefined;
  const missing = years.filter((year) => !input.series.some((series) => has(series, year)));
  return {
    rounded: points.some(({ value }) => numbers.rounds(value)),
    approximate: points.some(({ approximate }) => approximate === true),
    planned: points.some(({ planned }) => planned === true),
    missing,
    incomplete: years
      .filter((year) => !missing.includes(year))
      .map((year) => ({
        year,
        labels: input.series.filter((series) => !has(series, year)).map(({ label }) => label),
      }))
      .filter(({ labels }) => labels.length > 0),
    gaps: false,
    summed: false,
    shares: false,
    notes: notes.list,
  };
}
