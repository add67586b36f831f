/** Years and dates in each language's own manner. */
import type { Lang } from "../schemas/common.ts";

const JA_ERA = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { era: "long", year: "numeric", timeZone: "UTC" });
const EN = {
  year: new Intl.DateTimeFormat("en-GB", { year: "numeric", timeZone: "UTC" }),
  month: new Intl.DateTimeFormat("en-GB", { year: "numeric", month: "long", timeZone: "UTC" }),
  day: new Intl.DateTimeFormat("en-GB", { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }),
};

type Precision = keyof typeof EN;

function parse(iso: string): { date: Date; precision: Precision } {
  const date = new Date(`${iso}${"-01".repeat(3 - iso.split("-").length)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new RangeError(`${iso} is no date (YYYY, YYYY-MM or YYYY-MM-DD)`);
  return { date, precision: (["year", "month", "day"] as const)[iso.split("-").length - 1] ?? "day" };
}

/**
 * A date of year, month or day precision, or a fiscal year such as FY2024.
 * ja: 令和6年（2024年）12月2日, short: 2024年12月2日 · en: 2 December 2024
 */
export function formatDate(iso: string, lang: Lang, { short = false } = {}): string {
  if (iso.startsWith("FY")) return formatFiscalYear(Number(iso.slice(2)), lang, { short });
  const { date, precision } = parse(iso);
  if (lang === "en") return EN[precision].format(date);
  const western = `${date.getUTCFullYear()}年`;
  const era = precision === "year" ? erasOf(date.getUTCFullYear()) : JA_ERA.format(date);
  const year = short ? western : `${era}（${western}）`;
  const month = precision === "year" ? "" : `${date.getUTCMonth() + 1}月`;
  const day = precision === "day" ? `${date.getUTCDate()}日` : "";
  return year + month + day;
}

/** A whole year in which the era changed belongs to both: 平成31年・令和元年. */
function erasOf(year: number): string {
  const days = [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)];
  return [...new Set(days.map((day) => JA_ERA.format(new Date(day))))].join("・");
}

/**
 * From one date to another, both of any precision.
 * ja: 2022年11月～2023年1月 · en: November 2022 – January 2023; FY2022–FY2026
 */
export function formatPeriod(from: string, to: string, lang: Lang, { short = false } = {}): string {
  const ends = [formatDate(from, lang, { short }), formatDate(to, lang, { short })];
  if (lang === "ja") return ends.join("～");
  // English sets the dash close between single words only.
  return ends.join(ends.some((end) => end.includes(" ")) ? " – " : "–");
}

/**
 * The fiscal year that starts in April of `year`.
 * ja: 令和6年度（2024年度）, short: 2024年度 · en: FY2024 (April 2024 – March 2025), short: FY2024
 *
 * The era is that of 1 April, the day the year begins: the budget of 2019 was made as 平成31年度.
 */
export function formatFiscalYear(year: number, lang: Lang, { short = false } = {}): string {
  if (lang === "en") return short ? `FY${year}` : `FY${year} (April ${year} – March ${year + 1})`;
  if (short) return `${year}年度`;
  return `${JA_ERA.format(new Date(Date.UTC(year, 3, 1)))}度（${year}年度）`;
}

/** The fiscal year as a machine-readable interval of months. */
export function fiscalYearInterval(year: number): string {
  return `${year}-04/${year + 1}-03`;
}
