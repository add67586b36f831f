/** Which days the date of an event covers, and which of two dates comes first. */

/** The calendar year it is listed under; a fiscal year stands under the year that names it. */
export function yearOf(date: string): number {
  return Number(date.replace("FY", "").slice(0, 4));
}

export function firstDay(date: string): string {
  if (date.startsWith("FY")) return `${yearOf(date)}-04-01`;
  return date + "-01".repeat(3 - date.split("-").length);
}

export function lastDay(date: string): string {
  const year = yearOf(date);
  if (date.startsWith("FY")) return `${year + 1}-03-31`;
  const [, month, day] = date.split("-");
  if (month === undefined) return `${year}-12-31`;
  if (day !== undefined) return date;
  // Day 0 of the next month.
  return new Date(Date.UTC(year, Number(month), 0)).toISOString().slice(0, 10);
}

/** A year comes before its months, a month before its days, and a fiscal year after the last day of the year that names it. */
export function compareDates(a: string, b: string): number {
  const [one, two] = [placeOf(a), placeOf(b)];
  return one < two ? -1 : one > two ? 1 : 0;
}

function placeOf(date: string): string {
  return date.startsWith("FY") ? `${yearOf(date)}-13` : date;
}
