/** Every sum that a statement must satisfy, and whether it does. The check, the tests and the page use the same list. */
import type { Accounts } from "../schemas/account.ts";
import type { Statement } from "../schemas/statement.ts";
import { reckon, TOTAL_COLUMN, valueAt } from "./reckoning.ts";

export type Sum = {
  /** across: the businesses make the total; down: the lines make the sum; elsewhere: printed again in another place. */
  kind: "across" | "down" | "elsewhere";
  row: string;
  column: string;
  /** What it must be, and what is printed. */
  reckoned: number;
  printed: number;
  /** Index in `elsewhere`. */
  place?: number;
  agrees: boolean;
};

export function reconcile(statement: Statement, accounts: Accounts): Sum[] {
  return [...across(statement), ...down(statement, accounts), ...elsewhere(statement, accounts)];
}

function across({ rows }: Statement): Sum[] {
  return rows.map(({ row, values, total }) => {
    const reckoned = values.reduce((sum, value) => sum + value, 0);
    return { kind: "across", row, column: TOTAL_COLUMN, reckoned, printed: total, agrees: reckoned === total };
  });
}

function down(statement: Statement, accounts: Accounts): Sum[] {
  return [...statement.columns, TOTAL_COLUMN].flatMap((column) =>
    statement.rows.flatMap(({ row }): Sum[] => {
      const reckoned = reckon(statement, accounts, row, column);
      const printed = valueAt(statement, row, column);
      if (reckoned === undefined || printed === undefined) return [];
      return [{ kind: "down", row, column, reckoned, printed, agrees: reckoned === printed }];
    }),
  );
}

/** A coarser print may differ by half of its last digit; a declared difference must be met to the yen. */
function elsewhere(statement: Statement, accounts: Accounts): Sum[] {
  return statement.elsewhere.flatMap(({ column = TOTAL_COLUMN, precision, signsLost, values, differences }, place) =>
    Object.entries(values).flatMap(([row, printed]): Sum[] => {
      const own = valueAt(statement, row, column) ?? reckon(statement, accounts, row, column);
      if (own === undefined) return [];
      const reckoned = signsLost ? Math.abs(own) : own;
      const declared = differences[row]?.by;
      const slack = precision > statement.precision ? precision / 2 : 0;
      const agrees = declared === undefined ? Math.abs(printed - reckoned) <= slack : printed - reckoned === declared;
      return [{ kind: "elsewhere", row, column, reckoned, printed, place, agrees }];
    }),
  );
}
