/** Where money comes from and goes: parts that add up to a whole, each amount once. */
import type { Accounts } from "../schemas/account.ts";
import type { Bilingual } from "../schemas/common.ts";
import type { Statement } from "../schemas/statement.ts";
import { linesOf, reckon, TOTAL_COLUMN, valueAt } from "./reckoning.ts";

export type Side = "sources" | "uses";
/** An amount of yen in one year; `id` is that of a line, a sum or an item, or one of the two made here. */
export type Share = { id: string; name: Bilingual; value: number };

/** What passes through a business that is shown apart, and what a note does not break down. */
const APART = "apart";
const REST = "rest";

const WHOLE: Record<Side, string> = { sources: "operating-revenue", uses: "operating-expenses" };

export function nameOf(accounts: Accounts, id: string): Bilingual {
  const named = [...accounts.lines, ...accounts.totals, ...accounts.items].find((entry) => entry.id === id);
  if (named === undefined) throw new Error(`no name for "${id}"`);
  return named.name;
}

/**
 * What a business lives on, and what that goes into. Non-operating and extraordinary lines stand as their printed sums.
 * Sources less uses make the net profit.
 */
export function sharesOf(statement: Statement, accounts: Accounts, column: string, side: Side): Share[] {
  const ids =
    side === "sources"
      ? [...linesOf(statement, accounts, "operating-revenue"), "non-operating-income"]
      : [
          ...linesOf(statement, accounts, "operating-expenses"),
          "non-operating-expenses",
          "extraordinary-losses",
          ...linesOf(statement, accounts, "tax"),
        ];
  return ids.flatMap((id) => {
    const value = valueAt(statement, id, column);
    return value === undefined ? [] : [{ id, name: nameOf(accounts, id), value }];
  });
}

/** The operating revenue of the agency as a whole by kind; what belongs to a business shown apart is one part of its own. */
export function kindsOfRevenue(statement: Statement, accounts: Accounts, apartName: Bilingual): Share[] {
  const apart = accounts.segments.filter((segment) => segment.apart).map(({ id }) => id);
  const apartOf = (row: string) => apart.reduce((sum, column) => sum + (valueAt(statement, row, column) ?? 0), 0);
  const kinds = linesOf(statement, accounts, "operating-revenue").map((id) => ({
    id,
    name: nameOf(accounts, id),
    value: (valueAt(statement, id, TOTAL_COLUMN) ?? 0) - apartOf(id),
  }));
  return [{ id: APART, name: apartName, value: apartOf(WHOLE.sources) }, ...kinds];
}

/** The operating expenses of the agency as a whole by kind, a line with published items broken down into them. */
export function kindsOfExpense(statement: Statement, accounts: Accounts, restName: Bilingual): Share[] {
  return linesOf(statement, accounts, "operating-expenses").flatMap((id): Share[] => {
    const value = valueAt(statement, id, TOTAL_COLUMN) ?? 0;
    const items = statement.items.find(({ of }) => of === id);
    if (items === undefined) return [{ id, name: nameOf(accounts, id), value }];
    const named = accounts.items.flatMap((item) => {
      const amount = items.values[item.id];
      return amount === undefined ? [] : [{ ...item, value: amount }];
    });
    const rest = value - named.reduce((sum, item) => sum + item.value, 0);
    return [...named, { id: REST, name: restName, value: rest }];
  });
}

/** Small parts become one, so that a drawing shows no slivers without a name. What is left out is added up, never dropped. */
export function gatherSmall(parts: Share[], least: number, name: (count: number) => Bilingual): Share[] {
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  const small = parts.filter(({ value }) => value !== 0 && value < whole * least);
  if (small.length < 2) return parts.filter(({ value }) => value !== 0);
  const large = parts.filter(({ value }) => value >= whole * least);
  return [...large, { id: "small", name: name(small.length), value: small.reduce((sum, { value }) => sum + value, 0) }];
}

/** Revenue, expenses and profit of a business; `ordinary-…` includes the non-operating lines. */
export function resultOf(statement: Statement, accounts: Accounts, column: string) {
  const at = (row: string) => valueAt(statement, row, column) ?? reckon(statement, accounts, row, column) ?? 0;
  return {
    revenue: at("operating-revenue"),
    expenses: at("operating-expenses"),
    profit: at("net-profit"),
  };
}
