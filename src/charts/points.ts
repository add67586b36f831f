/** The points of a chart by year, the labels they get and what has to be said about them. */
import { formatDate, formatFiscalYear } from "../i18n/dates.ts";
import { ui } from "../i18n/ui.ts";
import type { Lang } from "../schemas/common.ts";
import type { ChartInput, ChartPoint, ChartSeries, Says } from "./drawing.ts";
import type { Numbers } from "./numbers.ts";
import { widthOf, wrapTo } from "./text.ts";

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

/** The chart with the points of those years alone. */
export function within(input: ChartInput, years: readonly number[]): ChartInput {
  const cut = (series: ChartSeries) => ({
    ...series,
    points: series.points.filter(({ fiscalYear }) => years.includes(fiscalYear)),
  });
  return { ...input, series: input.series.map(cut), total: input.total === undefined ? undefined : cut(input.total) };
}

export function pointsOf(input: ChartInput): ChartPoint[] {
  return [...input.series, ...(input.total === undefined ? [] : [input.total])].flatMap(({ points }) => points);
}

export type Notes = { list: Says["notes"]; markOf: (point: ChartPoint) => string | undefined };

/** Numbers the notes of all points; equal ones share a number. */
export function notesOf(input: ChartInput, lang: Lang): Notes {
  const all = [...input.series, ...(input.total === undefined ? [] : [input.total])];
  const found = new Map<string, Map<ChartSeries, ChartPoint[]>>();
  for (const series of all) {
    for (const point of series.points) {
      const text = remarkOf(point, lang);
      if (text === undefined) continue;
      const noted = found.get(text) ?? new Map<ChartSeries, ChartPoint[]>();
      found.set(text, noted.set(series, [...(noted.get(series) ?? []), point]));
    }
  }
  const marks = new Map<ChartPoint, string>();
  const list = [...found].map(([text, noted], index) => {
    const mark = `*${index + 1}`;
    for (const point of [...noted.values()].flat()) marks.set(point, mark);
    return { mark, text: `${placesOf(noted, all.length, lang)}${lang === "ja" ? "：" : ": "}${text}` };
  });
  return { list, markOf: (point) => marks.get(point) };
}

/** Where a note belongs: "FY2021, FY2023" where all series have it, otherwise "Signature, FY2021, FY2023". */
function placesOf(noted: ReadonlyMap<ChartSeries, readonly ChartPoint[]>, all: number, lang: Lang): string {
  const comma = lang === "ja" ? "、" : ", ";
  const names = new Map<string, string[]>();
  for (const [{ label }, points] of noted) {
    const years = points.map(({ fiscalYear }) => formatFiscalYear(fiscalYear, lang, { short: true })).join(comma);
    names.set(years, [...(names.get(years) ?? []), label[lang]]);
  }
  const places = [...names].map(([years, names]) => {
    if (names.length === all) return years;
    return lang === "ja" ? `${names.join(comma)}（${years}）` : [...names, years].join(comma);
  });
  return places.join(lang === "ja" ? comma : "; ");
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

export type Label = { text: string; mark: string | undefined };

/** The label of a value: 約3,570万 and the number of its note. */
export function labelOf(point: ChartPoint, numbers: Numbers, notes: Notes, lang: Lang): Label {
  return { text: about(point, lang) + numbers.write(point.value), mark: notes.markOf(point) };
}

/** A name and its value in lines of at most `width`; on one line where there is room. */
export function nameAndValue(name: string, value: Label, width: number, lang: Lang): Label[] {
  const lines = wrapTo(name, width, lang);
  const last = lines.at(-1) ?? "";
  const joined = { ...value, text: `${last} ${value.text}` };
  const fits = widthOf(joined.text + (value.mark ?? "")) <= width;
  const plain = (fits ? lines.slice(0, -1) : lines).map((text): Label => ({ text, mark: undefined }));
  return [...plain, fits ? joined : value];
}

export function about({ approximate }: ChartPoint, lang: Lang): string {
  return approximate === true ? { ja: "約", en: "c. " }[lang] : "";
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
    planned: points.some(({ planned }) => planned === true) ? "outline" : undefined,
    missing,
    dashes: false,
    incomplete: incompleteOf(input, years, missing),
    rests: false,
    gaps: false,
    unlabelled: false,
    summed: false,
    shares: false,
    notes: notes.list,
  };
}

/** Years that lack the same parts are told together. */
function incompleteOf(
  { series }: ChartInput,
  years: readonly number[],
  missing: readonly number[],
): Says["incomplete"] {
  const groups = new Map<string, Says["incomplete"][number]>();
  for (const year of years.filter((year) => !missing.includes(year))) {
    const lacking = [...series.entries()].filter(([, one]) => pointOf(one, year) === undefined);
    if (lacking.length === 0) continue;
    const key = lacking.map(([index]) => index).join();
    const group = groups.get(key) ?? { years: [], labels: lacking.map(([, { label }]) => label) };
    group.years.push(year);
    groups.set(key, group);
  }
  return [...groups.values()];
}
