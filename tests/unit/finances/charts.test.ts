import { describe, expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { drawChart } from "../../../src/charts/draw.ts";
import { type ChartInput, WIDTH } from "../../../src/charts/drawing.ts";
import { TONES } from "../../../src/charts/tones.ts";
import { apartFrom, byBusiness, partsOverYears, wholeOverYears } from "../../../src/finances/charts.ts";
import { TOTAL_COLUMN, valueAt } from "../../../src/finances/reckoning.ts";
import { statementsOf } from "../../../src/finances/statements.ts";

const { statements, accounts } = statementsOf(loadAtlas(process.cwd()).atlas);
const YEARS = statements.map(({ fiscalYear }) => fiscalYear);
const SIDES = ["sources", "uses"] as const;
const sumIn = ({ series }: ChartInput, year: number) =>
  series
    .flatMap(({ points }) => points.filter(({ fiscalYear }) => fiscalYear === year))
    .reduce((sum, { value }) => sum + value, 0);
const totalIn = ({ total }: ChartInput, year: number) =>
  total?.points.find(({ fiscalYear }) => fiscalYear === year)?.value;

describe("the agency as a whole", () => {
  test.each(SIDES)("is drawn in full every year: %s", (side) => {
    const input = wholeOverYears(statements, accounts, side);
    const printed = side === "sources" ? "operating-revenue" : "operating-expenses";
    for (const statement of statements) {
      const whole = valueAt(statement, printed, TOTAL_COLUMN);
      expect(sumIn(input, statement.fiscalYear)).toBe(whole);
      expect(totalIn(input, statement.fiscalYear)).toBe(whole);
    }
    const { bars, rests } = drawChart(input, "ja");
    for (const year of YEARS) {
      const width = bars.filter((bar) => bar.year === year).reduce((sum, bar) => sum + bar.width, 0);
      expect(width).toBeGreaterThan(WIDTH - bars.length);
      expect(width).toBeLessThanOrEqual(WIDTH + 1e-6);
    }
    expect(rests).toEqual([]);
  });

  test("shows the same kind in the same tone every year, the gathered ones last", () => {
    const { series } = wholeOverYears(statements, accounts, "sources");
    expect(series.map(({ label }) => label.en)).toEqual([
      "Revenue of the fund",
      "Revenue from subsidies, without the fund",
      "Revenue from services",
      "Card grant",
      "Intermediate server grant",
      "Information provision fees",
      "Contributions of local governments",
      "Other kinds",
    ]);
  });
});

describe("a business", () => {
  const segments = accounts.segments.filter(({ id }) => id !== "eliminations");

  test.each(segments.map(({ id }) => id))(
    "%s is drawn on one scale in the years that have it, and in no other",
    (id) => {
      const having = statements.filter(({ columns }) => columns.includes(id)).map(({ fiscalYear }) => fiscalYear);
      const sides = SIDES.map((side) => partsOverYears(statements, accounts, id, side));
      const unit = WIDTH / Math.max(...sides.flatMap((input) => having.map((year) => totalIn(input, year) ?? 0)));
      for (const input of sides) {
        const { bars } = drawChart(input, "en");
        expect([...new Set(bars.map(({ year }) => year))]).toEqual(having);
        const totals = having.map((year) => totalIn(input, year) ?? 0);
        for (const [index, year] of having.entries()) {
          expect(sumIn(input, year)).toBe(totals[index]);
          const end = Math.max(...bars.filter((bar) => bar.year === year).map(({ x, width }) => x + width));
          expect(Math.abs(end - (totals[index] ?? 0) * unit)).toBeLessThanOrEqual(1.01);
        }
      }
    },
  );

  test("is planned in the budget alone", () => {
    for (const { id } of segments) {
      for (const bar of drawChart(partsOverYears(statements, accounts, id, "uses"), "ja").bars)
        expect(bar.planned).toBe(bar.year === 2019);
    }
  });
});

test("No drawing has more kinds than there are tones.", () => {
  for (const side of SIDES) {
    const inputs = [
      wholeOverYears(statements, accounts, side),
      ...accounts.segments
        .filter(({ id }) => id !== "eliminations")
        .map(({ id }) => partsOverYears(statements, accounts, id, side)),
    ];
    for (const { series } of inputs) expect(series.length).toBeLessThanOrEqual(TONES);
  }
});

describe("the overview", () => {
  test.each(["operating-revenue", "operating-expenses"] as const)("has every business but the fund once: %s", (row) => {
    const input = byBusiness(statements, accounts, row);
    expect(input.series).toHaveLength(7);
    const { bars } = drawChart(input, "ja");
    expect(bars).toHaveLength(7 * 3);
    for (const bar of bars) expect(bar.fromZero).toBe(true);
  });

  test("shows the fund in the two years that have it, and no bar for the other", () => {
    const { bars } = drawChart(apartFrom(statements, accounts, "digital-reform-fund"), "ja");
    expect(bars.map(({ year }) => year)).toEqual([2022, 2024, 2022, 2024]);
  });
});
