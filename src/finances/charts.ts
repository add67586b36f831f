/** The statements as input for charts. */
import type { ChartInput, ChartPoint, ChartSeries } from "../charts/drawing.ts";
import { ui } from "../i18n/ui.ts";
import type { Accounts } from "../schemas/account.ts";
import { type Bilingual, LANGS } from "../schemas/common.ts";
import type { Statement } from "../schemas/statement.ts";
import {
  gatherSmall,
  kindsOf,
  kindsOfExpense,
  kindsOfRevenue,
  nameOf,
  type Share,
  sharesOf,
  type Side,
  SIDES,
  sumOf,
} from "./parts.ts";
import { valueAt } from "./reckoning.ts";
import { businessesOf } from "./statements.ts";

/** Below which share of its year a kind is added to the others, and what stays because a statement prints it. */
const SMALL: Record<Side, { least: number; keep: readonly string[] }> = {
  sources: { least: 0.06, keep: [] },
  uses: { least: 0.04, keep: ["administration"] },
};
/** The same for a single business. */
const SMALL_IN_BUSINESS = 0.01;

/** A word of the interface in both languages, for the names of parts that no source names. */
function both(word: (t: (typeof ui)["ja"]["finances"]) => string): Bilingual {
  const [ja, en] = LANGS.map((lang) => word(ui[lang].finances));
  return { ja: ja ?? "", en: en ?? "" };
}

const pointOf = ({ fiscalYear, planned }: Statement, value: number): ChartPoint => ({ fiscalYear, planned, value });

/** One row of bars a business: its operating revenue or expenses in every year that has it. */
export function byBusiness(
  statements: readonly Statement[],
  accounts: Accounts,
  row: "operating-revenue" | "operating-expenses",
): ChartInput {
  const series = businessesOf(accounts)
    .filter(({ apart }) => !apart)
    .map(({ id, name }): ChartSeries => ({ label: name, points: pointsOf(statements, row, id) }));
  return { form: "grouped", unit: "yen", series };
}

/** Revenue and expenses of a business that is too large for the scale of the others. */
export function apartFrom(statements: readonly Statement[], accounts: Accounts, column: string): ChartInput {
  const series = (["operating-revenue", "operating-expenses"] as const).map((row): ChartSeries => {
    return { label: nameOf(accounts, row), points: pointsOf(statements, row, column) };
  });
  return { form: "grouped", unit: "yen", series };
}

function pointsOf(statements: readonly Statement[], row: string, column: string): ChartPoint[] {
  return statements.flatMap((statement) => {
    const value = valueAt(statement, row, column);
    return value === undefined ? [] : [pointOf(statement, value)];
  });
}

/** The kinds of revenue or expense of the agency as a whole, year by year; each year makes its printed total. */
export function kindsOfWhole(statements: readonly Statement[], accounts: Accounts, side: Side): Share[][] {
  const rest = both((t) => t.unnamedCosts);
  if (side === "uses") return statements.map((statement) => kindsOfExpense(statement, accounts, rest));
  return kindsOfRevenue(statements, accounts, {
    apartName: both((t) => t.passesThrough),
    without: (name) => ({ ja: ui.ja.finances.withoutFund(name.ja), en: ui.en.finances.withoutFund(name.en) }),
  });
}

/** The same as shares of each year, small kinds gathered. */
export function wholeOverYears(statements: readonly Statement[], accounts: Accounts, side: Side): ChartInput {
  const kinds = gatherSmall(kindsOfWhole(statements, accounts, side), {
    ...SMALL[side],
    name: both((t) => t.others),
  });
  return overYears(statements, kinds, side);
}

/** What a business lives on, or what that goes into, in all years; both on one scale, so that they can be compared. */
export function partsOverYears(
  statements: readonly Statement[],
  accounts: Accounts,
  column: string,
  side: Side,
): ChartInput {
  const years = statements.filter(({ columns }) => columns.includes(column));
  const parts = years.map((statement) => sharesOf(statement, accounts, column, side));
  const gathered = gatherSmall(parts, { least: SMALL_IN_BUSINESS, name: both((t) => t.others) });
  const scale = Math.max(
    ...years.flatMap((statement) => SIDES.map((of) => sumOf(sharesOf(statement, accounts, column, of)))),
  );
  return { ...overYears(years, gathered, side), scale };
}

/** Each kind keeps its tone and number in all years, the largest first. */
function overYears(statements: readonly Statement[], parts: readonly Share[][], side: Side): ChartInput {
  const series = kindsOf(parts).map(({ id, name: label }) => ({
    id,
    label,
    // A printed zero has no length.
    points: statements.flatMap((statement, index) => {
      const value = parts[index]?.find((part) => part.id === id)?.value ?? 0;
      return value === 0 ? [] : [pointOf(statement, value)];
    }),
  }));
  const size = ({ id, points }: (typeof series)[number]) =>
    id === "others" ? 0 : Math.max(...points.map(({ value }) => value));
  return {
    form: "share",
    unit: "yen",
    years: statements.map(({ fiscalYear }) => fiscalYear),
    series: series
      .filter(({ points }) => points.length > 0)
      .sort((a, b) => size(b) - size(a))
      .map(({ label, points }) => ({ label, points })),
    total: {
      label: both((t) => t.sum[side]),
      points: statements.map((statement, index) => pointOf(statement, sumOf(parts[index] ?? []))),
    },
  };
}
