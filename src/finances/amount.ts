/** An amount in a table that names the unit: every digit, and a real minus sign. */
export function amount(value: number): string {
  return `${value < 0 ? "−" : ""}${Math.abs(value).toLocaleString("en-US")}`;
}
