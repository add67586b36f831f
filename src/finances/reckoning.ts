/** The arithmetic of an income statement: what each printed sum and result must be. */
import type { Accounts, Part, Total } from "../schemas/account.ts";
import type { Statement } from "../schemas/statement.ts";

/** The column of the printed totals. */
export const TOTAL_COLUMN = "total";

/** Results, and the sums and results that they are reckoned from. The other totals add up the lines of their part. */
const RESULTS: Partial<Record<Total | "ordinary-revenue" | "ordinary-expenses", [plus: string[], minus: string[]]>> = {
  "operating-profit": [["operating-revenue"], ["operating-expenses"]],
  "ordinary-profit": [["operating-profit", "non-operating-income"], ["non-operating-expenses"]],
  "profit-before-tax": [["ordinary-profit"], ["extraordinary-losses"]],
  "net-profit": [["ordinary-profit"], ["extraordinary-losses", "tax"]],
  "ordinary-revenue": [["operating-revenue", "non-operating-income"], []],
  "ordinary-expenses": [["operating-expenses", "non-operating-expenses"], []],
};

/** The value of a row in a column, or in that of the totals; undefined where the statement has no such row or column. */
export function valueAt(statement: Statement, row: string, column: string): number | undefined {
  const found = statement.rows.find((entry) => entry.row === row);
  return column === TOTAL_COLUMN ? found?.total : found?.values[statement.columns.indexOf(column)];
}

/** Ids of the lines of a part that the statement has, in its order. */
export function linesOf(statement: Statement, accounts: Accounts, part: Part): string[] {
  const all = new Set(accounts.lines.filter((line) => line.part === part).map(({ id }) => id));
  return statement.rows.map(({ row }) => row).filter((row) => all.has(row));
}

/** What a sum or result must be by its formula; undefined for a line, which nothing in its column determines. */
export function reckon(statement: Statement, accounts: Accounts, row: string, column: string): number | undefined {
  const add = (rows: string[]) => rows.reduce((sum, id) => sum + (valueAt(statement, id, column) ?? 0), 0);
  const sumOf = (id: string) =>
    id === "tax" ? add(linesOf(statement, accounts, "tax")) : (valueAt(statement, id, column) ?? 0);
  const result = RESULTS[row as Total];
  if (result !== undefined) {
    const [plus, minus] = result.map((ids) => ids.reduce((sum, id) => sum + sumOf(id), 0));
    return (plus ?? 0) - (minus ?? 0);
  }
  if (!accounts.totals.some(({ id }) => id === row)) return undefined;
  return add(linesOf(statement, accounts, row as Part));
}
