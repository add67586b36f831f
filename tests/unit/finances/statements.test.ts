/** The statements of the site itself: they add up, agree with what is printed elsewhere, and no typing error passes. */
import { describe, expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { reconcile } from "../../../src/finances/reconcile.ts";
import { TOTAL_COLUMN, valueAt } from "../../../src/finances/reckoning.ts";
import { statementsOf } from "../../../src/finances/statements.ts";
import type { Statement } from "../../../src/schemas/statement.ts";

const { atlas } = loadAtlas(process.cwd());
const { statements, accounts } = statementsOf(atlas);
const of = (year: number) => {
  const found = statements.find(({ fiscalYear }) => fiscalYear === year);
  if (found === undefined) throw new Error(`no statement of ${year}`);
  return found;
};
const failing = (statement: Statement) => reconcile(statement, accounts).filter(({ agrees }) => !agrees);

test("There is one statement each of the years that have one by business.", () => {
  expect(statements.map(({ fiscalYear, planned }) => [fiscalYear, planned])).toEqual([
    [2019, true],
    [2022, false],
    [2024, false],
  ]);
});

describe.each(statements.map((statement) => [statement.fiscalYear, statement] as const))("FY%i", (_, statement) => {
  test("adds up across and down, and agrees with every other place that prints the same", () => {
    expect(failing(statement)).toEqual([]);
    const sums = reconcile(statement, accounts);
    const totals = statement.rows.filter(({ row }) => !accounts.lines.some(({ id }) => id === row));
    expect(sums.filter(({ kind }) => kind === "across")).toHaveLength(statement.rows.length);
    expect(sums.filter(({ kind }) => kind === "down")).toHaveLength(totals.length * (statement.columns.length + 1));
    const printed = statement.elsewhere.flatMap(({ values }) => Object.keys(values));
    expect(sums.filter(({ kind }) => kind === "elsewhere")).toHaveLength(printed.length);
  });

  test("has its whole income statement printed apart, line by line", () => {
    const whole = statement.elsewhere.find(({ precision }) => precision === statement.precision);
    const zero = statement.rows.filter(({ total }) => total === 0).map(({ row }) => row);
    expect(Object.keys(whole?.values ?? {})).toEqual(
      statement.rows.map(({ row }) => row).filter((row) => !zero.includes(row)),
    );
  });

  test("lets no single wrong amount pass", () => {
    for (const [index, { values }] of statement.rows.entries()) {
      for (let column = 0; column <= values.length; column++) {
        const wrong = structuredClone(statement);
        const row = wrong.rows[index];
        if (row === undefined) throw new Error("no row");
        if (column === values.length) row.total += statement.precision;
        else row.values[column] = (row.values[column] ?? 0) + statement.precision;
        expect(failing(wrong), `${row.row}, column ${column}`).not.toEqual([]);
      }
    }
  });

  test("does not add up with what the source misprints", () => {
    for (const { cells } of statement.corrections) {
      for (const { row, column, printed } of cells) {
        const wrong = structuredClone(statement);
        const found = wrong.rows.find((entry) => entry.row === row);
        if (found === undefined) throw new Error(`no row ${row}`);
        found.values[wrong.columns.indexOf(column)] = printed;
        expect(failing(wrong), `${row}, ${column}`).not.toEqual([]);
      }
    }
  });
});

test("What is printed as a whole is what the reports say.", () => {
  const whole = (year: number) =>
    ["operating-revenue", "operating-expenses", "net-profit"].map((row) => valueAt(of(year), row, TOTAL_COLUMN));
  expect(whole(2024)).toEqual([265_646_167_173, 263_413_995_401, 2_516_602_821]);
  expect(whole(2022)).toEqual([118_214_266_496, 113_044_857_177, 3_151_347_960]);
  expect(whole(2019)).toEqual([47_578_398_000, 45_152_146_000, -159_861_000]);
});

test("FY2022 has thirteen cells without their minus sign, and no other correction.", () => {
  const cells = of(2022).corrections.flatMap(({ cells }) => cells);
  expect(cells).toHaveLength(13);
  for (const { row, column, printed } of cells) expect(valueAt(of(2022), row, column)).toBe(-printed);
  expect([...of(2019).corrections, ...of(2024).corrections]).toEqual([]);
});

test("The one difference that the sources contain is the total of the expenses over the years.", () => {
  const differences = statements.flatMap(({ fiscalYear, elsewhere }) =>
    elsewhere.flatMap(({ source, differences }) =>
      Object.entries(differences).map(([row, { by }]) => [fiscalYear, source, row, by]),
    ),
  );
  expect(differences).toEqual([[2022, "fy2022-report#settlement-trend", "ordinary-expenses", 32_771_010]]);
});

test("A line that a year does not have is absent, and no zero.", () => {
  expect(valueAt(of(2024), "card-grant", TOTAL_COLUMN)).toBeUndefined();
  expect(valueAt(of(2019), "profit-before-tax", TOTAL_COLUMN)).toBeUndefined();
  expect(of(2019).columns).not.toContain("digital-reform-fund");
  for (const { rows } of statements) {
    for (const { row, values } of rows) {
      // The refund of consumption tax is there, and cancelled by the eliminations.
      expect(values.some((value) => value !== 0) || row === "operating-profit", row).toBe(true);
    }
  }
});

/** Series of content/figures and the cell of the statements that each repeats. */
const SERIES: Record<string, [row: string, column: string]> = {
  "operating-revenue": ["operating-revenue", TOTAL_COLUMN],
  "operating-expenses": ["operating-expenses", TOTAL_COLUMN],
  "net-profit": ["net-profit", TOTAL_COLUMN],
  "revenue-general-business-contributions": ["general-business-contributions", TOTAL_COLUMN],
  "revenue-card-grant": ["card-grant", TOTAL_COLUMN],
  "revenue-intermediate-server-grant": ["intermediate-server-grant", TOTAL_COLUMN],
  "revenue-local-government-contributions": ["local-government-contributions", TOTAL_COLUMN],
  "revenue-other-contributions": ["other-contributions", TOTAL_COLUMN],
  "revenue-business": ["services", TOTAL_COLUMN],
  "revenue-information-provision-fees": ["information-provision-fees", TOTAL_COLUMN],
  "revenue-resident-code-fees": ["resident-code-fees", TOTAL_COLUMN],
  "revenue-issuance-fees": ["issuance-fees", TOTAL_COLUMN],
  "revenue-subsidies": ["subsidies", TOTAL_COLUMN],
  "revenue-advances-released": ["advances-released", TOTAL_COLUMN],
  "revenue-juki-reserve-released": ["juki-reserve-released", TOTAL_COLUMN],
  "revenue-code-reserve-released": ["code-reserve-released", TOTAL_COLUMN],
  "operating-expenses-general": ["operating-expenses", "general"],
  "operating-expenses-identity-information": ["operating-expenses", "identity-information"],
  "operating-expenses-jpki": ["operating-expenses", "jpki"],
  "operating-expenses-card": ["operating-expenses", "card"],
  "operating-expenses-intermediate-server": ["operating-expenses", "intermediate-server"],
  "operating-expenses-lgwan": ["operating-expenses", "lgwan"],
  "operating-expenses-identity-information-related": ["operating-expenses", "identity-information-related"],
  "operating-expenses-digital-reform-fund": ["operating-expenses", "digital-reform-fund"],
  "operating-revenue-intermediate-server": ["operating-revenue", "intermediate-server"],
  "operating-revenue-lgwan": ["operating-revenue", "lgwan"],
  "net-profit-intermediate-server": ["net-profit", "intermediate-server"],
  "net-profit-lgwan": ["net-profit", "lgwan"],
  "contributions-lgwan": ["local-government-contributions", "lgwan"],
  "fees-identity-information": ["information-provision-fees", "identity-information"],
  "information-provision-fee-income-jpki": ["information-provision-fees", "jpki"],
};

describe("content/figures", () => {
  const points = (id: string) => atlas.figures.get(id)?.points ?? [];

  test.each(Object.entries(SERIES))("%s has the amounts of the statements", (id, [row, column]) => {
    const shared = points(id).filter(({ fiscalYear }) => statements.some((s) => s.fiscalYear === fiscalYear));
    expect(shared.length).toBeGreaterThan(0);
    for (const { fiscalYear, value, planned } of shared) {
      expect([fiscalYear, value, planned]).toEqual([
        fiscalYear,
        valueAt(of(fiscalYear), row, column),
        of(fiscalYear).planned,
      ]);
    }
  });

  test.each([
    ["subsidies-paid", "subsidies-paid"],
    ["outsourcing-expenses", "outsourcing"],
    ["personnel-expenses", "personnel"],
  ])("%s has the amounts of the notes", (id, item) => {
    for (const { fiscalYear, value } of points(id)) {
      expect(value, `${id} ${fiscalYear}`).toBe(of(fiscalYear).items[0]?.values[item]);
    }
  });

  test("and the statements name a line by the same words", () => {
    for (const [id, [row, column]] of Object.entries(SERIES)) {
      if (column !== TOTAL_COLUMN) continue;
      const named = [...accounts.lines, ...accounts.totals].find((entry) => entry.id === row);
      expect(named?.name, id).toEqual(atlas.figures.get(id)?.title);
    }
  });

  test("give the expenses of FY2022 over the years as the statement has them, within their rounding", () => {
    for (const column of of(2022).columns.filter((column) => column !== "eliminations")) {
      const own = ["operating-expenses", "non-operating-expenses"].reduce(
        (sum, row) => sum + (valueAt(of(2022), row, column) ?? NaN),
        0,
      );
      const point = points(`expenses-${column}`).find(({ fiscalYear }) => fiscalYear === 2022);
      expect(Math.abs((point?.value ?? NaN) - own), column).toBeLessThanOrEqual(5_000_000);
    }
  });
});
