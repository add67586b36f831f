/** Where money comes from and goes: parts that add up to a whole, each amount once. */
import type { Accounts } from "../schemas/account.ts";
import type { Bilingual } from "../schemas/common.ts";
import type { Statement } from "../schemas/statement.ts";
import { linesOf, TOTAL_COLUMN, valueAt } from "./reckoning.ts";

export const SIDES = ["sources", "uses"] as const;
export type Side = (typeof SIDES)[number];
/** An amount of yen in one year; `id` is that of a line, a sum or an item, or one of the two made here. */
export type Share = { id: string; name: Bilingual; value: number };

/** What passes through a business that is shown apart, and what a note does not break down. */
const APART = "apart";
const REST = "rest";

export function nameOf(accounts: Accounts, id: string): Bilingual {
  const named = [...accounts.lines, ...accounts.totals, ...accounts.items].find((entry) => entry.id === id);
  if (named === undefined) throw new Error(`no name for "${id}"`);
  return named.name;
}

/**
 * What a business lives on, and what that goes into. Non-operating lines stand as their printed sums; extraordinary
 * losses by name, for most are reserves. Sources less uses make the net profit.
 */
export function sharesOf(statement: Statement, accounts: Accounts, column: string, side: Side): Share[] {
  const ids =
    side === "sources"
      ? [...linesOf(statement, accounts, "operating-revenue"), "non-operating-income"]
      : [
          ...linesOf(statement, accounts, "operating-expenses"),
          "non-operating-expenses",
          ...linesOf(statement, accounts, "extraordinary-losses"),
          ...linesOf(statement, accounts, "tax"),
        ];
  return ids.flatMap((id) => {
    const value = valueAt(statement, id, column);
    return value === undefined ? [] : [{ id, name: nameOf(accounts, id), value }];
  });
}

/**
 * The operating revenue of the agency as a whole by kind, year by year. What belongs to a business shown apart is a part
 * of its own; `without` names a kind that it is taken out of in any year.
 */
export function kindsOfRevenue(
  statements: readonly Statement[],
  accounts: Accounts,
  { apartName, without }: { apartName: Bilingual; without: (name: Bilingual) => Bilingual },
): Share[][] {
  const columns = accounts.segments.filter((segment) => segment.apart).map(({ id }) => id);
  const apartOf = (statement: Statement, row: string) =>
    columns.reduce((sum, column) => sum + (valueAt(statement, row, column) ?? 0), 0);
  const naming = (id: string) => {
    const name = nameOf(accounts, id);
    return statements.some((statement) => apartOf(statement, id) !== 0) ? without(name) : name;
  };
  return statements.map((statement) => [
    ...(columns.some((column) => statement.columns.includes(column))
      ? [{ id: APART, name: apartName, value: apartOf(statement, "operating-revenue") }]
      : []),
    ...linesOf(statement, accounts, "operating-revenue").map((id) => ({
      id,
      name: naming(id),
      value: (valueAt(statement, id, TOTAL_COLUMN) ?? 0) - apartOf(statement, id),
    })),
  ]);
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
    return [...named, { id: REST, name: restName, value: value - sumOf(named) }];
  });
}

/**
 * Kinds that are small in every year become one, so that a drawing has no more parts than a reader can tell apart. What
 * is gathered is added up, never dropped; a kind that is drawn on its own in one year is so in all.
 * @param keep ids that stay whatever their size
 */
export function gatherSmall(
  years: readonly Share[][],
  { least, name, keep = [] }: { least: number; name: Bilingual; keep?: readonly string[] },
): Share[][] {
  const large = new Set(keep);
  for (const parts of years) {
    const whole = sumOf(parts);
    for (const { id, value } of parts) if (value >= whole * least) large.add(id);
  }
  const gathered = new Set(
    years.flatMap((parts) => parts.flatMap(({ id, value }) => (value === 0 || large.has(id) ? [] : [id]))),
  );
  // A single one is no others.
  if (gathered.size < 2) return [...years];
  return years.map((parts) => {
    const small = parts.filter(({ id }) => !large.has(id));
    const drawn = parts.filter(({ id }) => large.has(id));
    return small.length === 0 ? drawn : [...drawn, { id: "others", name, value: sumOf(small) }];
  });
}

/** The kinds of all years in one order, that of the statements: what a year adds stands where the year has it. */
export function kindsOf(years: readonly Share[][]): Pick<Share, "id" | "name">[] {
  const kinds: Pick<Share, "id" | "name">[] = [];
  for (const parts of years) {
    for (const [index, part] of parts.entries()) {
      if (kinds.some(({ id }) => id === part.id)) continue;
      const before = kinds.findIndex(({ id }) => id === parts[index - 1]?.id);
      kinds.splice(before + 1, 0, part);
    }
  }
  return kinds;
}

export function sumOf(parts: readonly Share[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}
