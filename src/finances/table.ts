/** The reconciled table of a statement: every printed amount, what the source prints instead, and whether it adds up. */
import type { Accounts } from "../schemas/account.ts";
import type { Bilingual, Lang } from "../schemas/common.ts";
import type { Statement } from "../schemas/statement.ts";
import { nameOf } from "./parts.ts";
import { reconcile } from "./reconcile.ts";
import { TOTAL_COLUMN, valueAt } from "./reckoning.ts";

export type Cell = { value: number; printed?: number | undefined; mark?: string | undefined };
export type Row = {
  id: string;
  name: Bilingual;
  /** A printed sum or result, not a line. */
  total: boolean;
  term?: string | undefined;
  cells: Cell[];
  /** Whether every sum that the row takes part in as a result agrees. */
  agrees: boolean;
};

export function tableOf(statement: Statement, accounts: Accounts): { columns: Bilingual[]; rows: Row[] } {
  const sums = reconcile(statement, accounts).filter(({ kind }) => kind !== "elsewhere");
  const marks = new Map<string, Pick<Cell, "printed" | "mark">>();
  for (const [index, { cells }] of statement.corrections.entries()) {
    for (const { row, column, printed } of cells)
      marks.set(`${row} ${column}`, { printed, mark: `*${String(index + 1)}` });
  }
  return {
    columns: statement.columns.map((id) => segmentName(accounts, id)),
    rows: statement.rows.map(({ row }) => {
      const line = accounts.lines.find(({ id }) => id === row);
      return {
        id: row,
        name: nameOf(accounts, row),
        total: line === undefined,
        term: line?.term,
        cells: [...statement.columns, TOTAL_COLUMN].map((column) => ({
          value: valueAt(statement, row, column) ?? 0,
          ...marks.get(`${row} ${column}`),
        })),
        agrees: sums.every((sum) => sum.row !== row || sum.agrees),
      };
    }),
  };
}

function segmentName(accounts: Accounts, id: string): Bilingual {
  const segment = accounts.segments.find((entry) => entry.id === id);
  if (segment === undefined) throw new Error(`no segment "${id}"`);
  return segment.name;
}

/** How many sums were made, by kind. */
export function counts(statement: Statement, accounts: Accounts) {
  const sums = reconcile(statement, accounts);
  const of = (kind: (typeof sums)[number]["kind"]) => sums.filter((sum) => sum.kind === kind).length;
  return {
    across: of("across"),
    down: of("down"),
    elsewhere: of("elsewhere"),
    agree: sums.every(({ agrees }) => agrees),
  };
}

/** Declared differences with other places, for the notes. */
export function differences(statement: Statement, lang: Lang): { source: string; by: number; note: string }[] {
  return statement.elsewhere.flatMap(({ source, differences }) =>
    Object.values(differences).map(({ by, note }) => ({ source, by, note: note[lang] })),
  );
}
