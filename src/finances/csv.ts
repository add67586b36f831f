/** `/data/finances.csv`: every amount of every statement, one a line. */
import type { Accounts } from "../schemas/account.ts";
import type { Statement } from "../schemas/statement.ts";
import { TOTAL_COLUMN, valueAt } from "./reckoning.ts";

export const FINANCES_COLUMNS = ["fiscal_year", "planned", "segment", "side", "line", "value", "source", "printed"];

/** Rows end with CR LF, as RFC 4180 has it. `printed` is filled where the source prints something else than `value`. */
export function financesCsv(statements: readonly Statement[], accounts: Accounts): string {
  const sideOf = (row: string) => accounts.lines.find(({ id }) => id === row)?.part ?? TOTAL_COLUMN;
  const rows = statements.flatMap((statement) => {
    const printed = new Map(
      statement.corrections.flatMap(({ cells }) => cells.map((cell) => [`${cell.row} ${cell.column}`, cell.printed])),
    );
    return statement.rows.flatMap(({ row }) =>
      [...statement.columns, TOTAL_COLUMN].map((column) => [
        statement.fiscalYear,
        statement.planned,
        column,
        sideOf(row),
        row,
        valueAt(statement, row, column) ?? "",
        statement.source,
        printed.get(`${row} ${column}`) ?? "",
      ]),
    );
  });
  return [FINANCES_COLUMNS, ...rows].map((row) => `${row.map(String).join(",")}\r\n`).join("");
}
