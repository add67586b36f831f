/** The total of each year: as printed, or the sum where every part is there. Never of a part of the parts. */
import type { ChartInput, ChartPoint } from "../drawing.ts";
import { pointOf } from "../points.ts";

export function totalsOf(
  { series, total }: ChartInput,
  years: readonly number[],
): { totals: Map<number, ChartPoint>; summed: boolean } {
  let summed = false;
  const totals = new Map<number, ChartPoint>();
  for (const year of years) {
    const printed = total === undefined ? undefined : pointOf(total, year);
    if (printed !== undefined) {
      totals.set(year, printed);
      continue;
    }
    const parts = series.map((one) => pointOf(one, year));
    if (!parts.every((part) => part !== undefined)) continue;
    summed = true;
    totals.set(year, {
      fiscalYear: year,
      value: parts.reduce((sum, { value }) => sum + value, 0),
      approximate: parts.some(({ approximate }) => approximate === true),
    });
  }
  return { totals, summed };
}
