/** The statements of the model, the oldest first, with the names that they share. */
import type { Atlas } from "../atlas/load.ts";
import type { Accounts, Segment } from "../schemas/account.ts";
import type { Statement } from "../schemas/statement.ts";

export function statementsOf(atlas: Atlas): { statements: Statement[]; accounts: Accounts } {
  if (atlas.accounts === undefined) throw new Error("content/accounts.yaml could not be read");
  return {
    statements: [...atlas.statements.values()].sort((a, b) => a.fiscalYear - b.fiscalYear),
    accounts: atlas.accounts,
  };
}

/** The segments that are a business: all but the column that takes out dealings between them. */
export function businessesOf({ segments }: Accounts): Segment[] {
  return segments.filter(({ id }) => id !== "eliminations");
}
