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
 * A date of year, month or day precision.
 * ja: 令和6年（2024年）12月2日, short: 2024年12月2日 · en: 2 December 2024
 */
export function formatDate(iso: string, lang: Lang, { short = false } = {}): string {
  const { date, precision } = parse(iso);
  if (lang === "en") return EN[precision].format(date);
  const western = `${date.getUTCFullYear()}年`;
  const year = short ? western : `${JA_ERA.format(date)}（${western}）`;
  const month = precision === "year" ? "" : `${date.getUTCMonth() + 1}月`;
  const day = precision === "day" ? `${date.getUTCDate()}日` : "";
  return year + month + day;
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
