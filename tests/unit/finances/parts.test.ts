import { describe, expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import {
  gatherSmall,
  kindsOf,
  kindsOfExpense,
  kindsOfRevenue,
  type Share,
  sharesOf,
  sumOf as sum,
} from "../../../src/finances/parts.ts";
import { TOTAL_COLUMN, valueAt } from "../../../src/finances/reckoning.ts";
import { statementsOf } from "../../../src/finances/statements.ts";

const { statements, accounts } = statementsOf(loadAtlas(process.cwd()).atlas);
const NAME = { ja: "名", en: "Name" };
const largest = (parts: Share[]) => parts.toSorted((a, b) => b.value - a.value)[0]?.id;
const revenueKinds = kindsOfRevenue(statements, accounts, {
  apartName: NAME,
  without: ({ ja, en }) => ({ ja: `${ja}（除く）`, en: `${en}, without` }),
});
const kindsIn = (year: number) => revenueKinds[statements.findIndex(({ fiscalYear }) => fiscalYear === year)] ?? [];
const share = (parts: Share[], id: string) => (parts.find((part) => part.id === id)?.value ?? 0) / sum(parts);
const of = (year: number) => statements.find(({ fiscalYear }) => fiscalYear === year) ?? expect.unreachable();
const sources = (year: number, column: string) => sharesOf(of(year), accounts, column, "sources");
const YEARS = [2019, 2022, 2024];

test("What a business lives on less what it goes into is its net profit, in every year.", () => {
  for (const statement of statements) {
    for (const column of [...statement.columns, TOTAL_COLUMN]) {
      const [from, to] = (["sources", "uses"] as const).map((side) => sum(sharesOf(statement, accounts, column, side)));
      expect((from ?? 0) - (to ?? 0), `${statement.fiscalYear} ${column}`).toBe(
        valueAt(statement, "net-profit", column),
      );
    }
  }
});

test("The kinds of the whole agency make its printed totals, with the fund counted once.", () => {
  for (const statement of statements) {
    expect(sum(kindsIn(statement.fiscalYear))).toBe(valueAt(statement, "operating-revenue", TOTAL_COLUMN));
    expect(sum(kindsOfExpense(statement, accounts, NAME))).toBe(valueAt(statement, "operating-expenses", TOTAL_COLUMN));
  }
  const apart = (year: number) => kindsIn(year).find(({ id }) => id === "apart")?.value;
  // No zero: the budget for FY2019 has no fund.
  expect(YEARS.map(apart)).toEqual([undefined, 17_325_894_928, 149_890_529_955]);
});

test("What is set aside in a reserve goes by its own name, and each amount counts once.", () => {
  const uses = sharesOf(of(2022), accounts, "identity-information", "uses");
  expect(uses.find(({ id }) => id === "juki-reserve-set-aside")?.value).toBe(2_008_024_000);
  expect(uses.map(({ id }) => id)).not.toContain("extraordinary-losses");
});

test("A kind that the fund is taken out of in one year says so in all, and no other does.", () => {
  const named = revenueKinds.flatMap((parts) => parts.filter(({ name }) => name.en.endsWith(", without")));
  expect([...new Set(named.map(({ id }) => id))].sort()).toEqual(["advances-released", "subsidies"]);
  for (const parts of revenueKinds)
    expect(parts.find(({ id }) => id === "subsidies")?.name.ja).toBe("補助金等収入（除く）");
});

test("No part is negative: a bar cannot show one.", () => {
  for (const statement of statements) {
    const columns = statement.columns.filter((column) => column !== "eliminations");
    for (const column of columns) {
      for (const side of ["sources", "uses"] as const) {
        for (const { id, value } of sharesOf(statement, accounts, column, side))
          expect(value, id).toBeGreaterThanOrEqual(0);
      }
    }
    for (const { id, value } of [...kindsIn(statement.fiscalYear), ...kindsOfExpense(statement, accounts, NAME)])
      expect(value, id).toBeGreaterThanOrEqual(0);
  }
});

test("A kind that a later year adds stands where that year has it.", () => {
  const year = (...ids: string[]) => ids.map((id) => ({ id, name: NAME, value: 1 }));
  const order = (...years: Share[][]) => kindsOf(years).map(({ id }) => id);
  expect(order(year("b", "d"), year("a", "b", "c", "d", "e"))).toEqual(["a", "b", "c", "d", "e"]);
  expect(order(year("a", "b", "d"), year("b", "c", "d"))).toEqual(["a", "b", "c", "d"]);
  expect(kindsOf(revenueKinds)[0]?.id).toBe("apart");
});

test("Kinds that are small in every year are added up; one that is large in a single year keeps its name in all.", () => {
  const year = (...values: number[]) => values.map((value, index) => ({ id: String(index), name: NAME, value }));
  const gathered = gatherSmall([year(90, 4, 3, 3), year(50, 40, 6, 4)], { least: 0.1, name: NAME });
  expect(gathered.map((parts) => parts.map(({ id, value }) => [id, value]))).toEqual([
    [
      ["0", 90],
      ["1", 4],
      ["others", 6],
    ],
    [
      ["0", 50],
      ["1", 40],
      ["others", 10],
    ],
  ]);
  // A single small kind keeps its name.
  expect(gatherSmall([year(90, 4, 0)], { least: 0.1, name: NAME })[0]?.map(({ id }) => id)).toEqual(["0", "1", "2"]);
  const kept = gatherSmall([year(90, 5, 3, 2)], { least: 0.1, name: NAME, keep: ["2"] });
  expect(kept[0]?.map(({ id }) => id)).toEqual(["0", "2", "others"]);
});

describe("What content/accounts.yaml says of the charts holds:", () => {
  const without = (year: number) =>
    (valueAt(of(year), "operating-revenue", TOTAL_COLUMN) ?? 0) -
    (valueAt(of(year), "operating-revenue", "digital-reform-fund") ?? 0);
  const revenue = (year: number, column: string) => valueAt(of(year), "operating-revenue", column) ?? 0;

  test("overview", () => {
    for (const year of YEARS) {
      const others = of(year).columns.filter((column) => column !== "card" && column !== "digital-reform-fund");
      for (const column of others) expect(revenue(year, "card")).toBeGreaterThan(revenue(year, column));
    }
    for (const year of [2022, 2024]) {
      const half = revenue(year, "card") / without(year);
      expect(half).toBeGreaterThan(0.45);
      expect(half).toBeLessThan(0.56);
    }
    expect(
      revenue(2024, "digital-reform-fund") / (valueAt(of(2024), "operating-revenue", TOTAL_COLUMN) ?? 0),
    ).toBeGreaterThan(0.5);
    expect(valueAt(of(2019), "net-profit", TOTAL_COLUMN)).toBeLessThan(0);
    const setAside = ["juki-reserve-set-aside", "code-reserve-set-aside", "security-reserve-set-aside"];
    const reserves = (year: number) =>
      setAside.reduce((all, row) => all + (valueAt(of(year), row, TOTAL_COLUMN) ?? 0), 0);
    expect(reserves(2019)).toBe(2_650_000_000);
    expect(reserves(2019)).toBe(valueAt(of(2019), "extraordinary-losses", TOTAL_COLUMN));
    expect(reserves(2022) / (valueAt(of(2022), "extraordinary-losses", TOTAL_COLUMN) ?? 0)).toBeGreaterThan(0.99);
  });

  test("revenue and expenses of the whole", () => {
    const kinds = kindsIn;
    expect(share(kinds(2019), "card-grant") + share(kinds(2019), "intermediate-server-grant")).toBeGreaterThan(0.5);
    expect(largest(kinds(2022))).toBe("subsidies");
    expect(share(kinds(2024), "apart")).toBeGreaterThan(0.5);
    const expenses = (year: number) => kindsOfExpense(of(year), accounts, NAME);
    expect(share(expenses(2022), "outsourcing")).toBeGreaterThan(0.5);
    expect(share(expenses(2024), "subsidies-paid")).toBeGreaterThan(0.5);
    expect(expenses(2024).toSorted((a, b) => b.value - a.value)[1]?.id).toBe("outsourcing");
    for (const year of [2022, 2024]) expect(share(expenses(year), "personnel")).toBeLessThan(0.02);
    expect(expenses(2019).map(({ id }) => id)).toEqual(["operating-costs", "administration"]);
  });

  test("the businesses", () => {
    const profit = (year: number, column: string) => valueAt(of(year), "net-profit", column) ?? 0;
    for (const year of YEARS) {
      expect(share(sources(year, "general"), "services")).toBeGreaterThan(0.8);
      expect(share(sources(year, "intermediate-server"), "intermediate-server-grant")).toBeGreaterThan(0.99);
      expect(share(sources(year, "identity-information-related"), "services")).toBeGreaterThan(0.95);
    }
    expect(YEARS.map((year) => Math.sign(profit(year, "general")))).toEqual([-1, 1, 1]);
    const grants = YEARS.map((year) => valueAt(of(year), "intermediate-server-grant", TOTAL_COLUMN) ?? 0);
    expect([Math.min(...grants), Math.max(...grants)]).toEqual([grants[1], grants[2]]);
    expect(Math.max(...grants) / Math.min(...grants)).toBeGreaterThan(2);
    const setAside =
      (valueAt(of(2022), "juki-reserve-set-aside", "identity-information") ?? 0) /
      (valueAt(of(2022), "ordinary-profit", "identity-information") ?? 0);
    expect(setAside).toBeGreaterThan(0.45);
    expect(setAside).toBeLessThan(0.5);
    expect(YEARS.map((year) => largest(sources(year, "identity-information")))).toEqual([
      "information-provision-fees",
      "services",
      "information-provision-fees",
    ]);
    expect(YEARS.map((year) => largest(sources(year, "jpki")))).toEqual(["card-grant", "subsidies", "subsidies"]);
    expect(share(sources(2024, "jpki"), "subsidies")).toBeGreaterThan(share(sources(2022, "jpki"), "subsidies"));
    expect(share(sources(2024, "jpki"), "local-government-contributions")).toBeLessThan(0.1);
    expect(share(sources(2022, "card"), "subsidies")).toBeGreaterThan(0.98);
    expect(share(sources(2024, "card"), "subsidies")).toBeCloseTo(0.75, 1);
    expect(profit(2022, "card")).toBeLessThan(0);
    expect(share(sources(2019, "lgwan"), "local-government-contributions")).toBeGreaterThan(0.6);
    expect(share(sources(2022, "lgwan"), "local-government-contributions")).toBeGreaterThan(0.6);
    expect(revenue(2024, "lgwan")).toBeGreaterThan(2 * Math.max(revenue(2022, "lgwan"), revenue(2019, "lgwan")));
    expect(profit(2022, "identity-information-related")).toBeLessThan(0);
    expect(profit(2022, "digital-reform-fund")).toBe(0);
    expect(profit(2024, "digital-reform-fund")).toBeGreaterThan(0);
  });
});
