/** An amount in a table that names the unit: every digit, and a real minus sign; a dash where the year has none. */
export function amount(value: number | undefined): string {
  if (value === undefined) return "–";
  return `${value < 0 ? "−" : ""}${Math.abs(value).toLocaleString("en-US")}`;
}
