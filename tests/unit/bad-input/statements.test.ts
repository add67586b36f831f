import { expect, test } from "vitest";
import { ACCOUNTS, FIGURE, STATEMENT, swap } from "../../helpers/project.ts";
import { allFaults, onlyFault } from "./only-fault.ts";

test.each([
  ["a segment that no register has", "[network, cards,", "[netwrok, cards,", 'unknown segment "netwrok"', "network"],
  ["a line that no register has", "row: grants", "row: garnts", 'unknown line or sum "garnts"', "grants"],
  [
    "a place with a column that is not there",
    "column: network,",
    "column: netwrok,",
    'unknown column "netwrok"',
    "network",
  ],
  [
    "a place with a row that is not there",
    "{ operating-revenue: 100 }",
    "{ operating-revenu: 100 }",
    "operating-revenu",
    "operating-revenue",
  ],
  ["items of a line that is not there", "of: costs", "of: csots", 'unknown line or sum "csots"', "costs"],
  ["an item that no register has", "{ rent: 40 }", "{ rnet: 40 }", 'unknown item "rnet"', "rent"],
])("A statement with %s is told with the nearest name.", (_, from, to, what, near) => {
  const faults = allFaults({ [STATEMENT]: swap(from, to) });
  expect(faults[0]?.what).toContain(what);
  expect(faults[0]?.fix).toBe(`did you mean ${near}?`);
});

test("A row without a value for every column is told where it stands, and not as a wrong sum.", () => {
  const fault = onlyFault({ [STATEMENT]: swap("values: [30, 0, 0]", "values: [30, 0]") });
  expect(fault).toMatchObject({ at: `${STATEMENT}:8:20`, what: '"grants" has 2 values for 3 columns' });
});

test("A row that stands twice is told once.", () => {
  const twice = "  - { row: grants, values: [30, 0, 0], total: 30 }\n";
  const fault = onlyFault({ [STATEMENT]: swap(twice, twice + twice) });
  expect(fault).toMatchObject({ at: `${STATEMENT}:9:7`, what: '"grants" stands twice' });
});

test("An amount that is finer than the print is told.", () => {
  const faults = allFaults({ [STATEMENT]: swap("precision: 1\n", "precision: 10\n") });
  expect(faults.map(({ what }) => what)).toContain('31 in "fees" is finer than the print, whose last digit is 10 yen');
});

test("Businesses that do not make the total are told with the difference.", () => {
  const faults = allFaults({ [STATEMENT]: swap("values: [30, 0, 0]", "values: [30, 5, 0]") });
  expect(faults).toHaveLength(2);
  expect(faults[0]).toMatchObject({
    at: `${STATEMENT}:8:40`,
    what: '"grants" (total) is 30 yen, but its businesses add up to 35 yen: a difference of -5 yen',
  });
  expect(faults[1]?.what).toBe(
    '"operating-revenue" (cards) is 31 yen, but the rows above make it 36 yen: a difference of -5 yen',
  );
});

test("A result that is not revenue less expenses is told in every column.", () => {
  const row = "{ row: operating-profit, values: [10, -10, 0], total: 0 }";
  const faults = allFaults({ [STATEMENT]: swap(row, "{ row: operating-profit, values: [10, 12, 0], total: 22 }") });
  expect(faults.map(({ what }) => what)).toEqual([
    '"operating-profit" (cards) is 12 yen, but the rows above make it -10 yen: a difference of 22 yen',
    '"operating-profit" (total) is 22 yen, but the rows above make it 0 yen: a difference of 22 yen',
  ]);
});

test("A correction that corrects nothing is told.", () => {
  const fault = onlyFault({ [STATEMENT]: swap("column: cards, printed: 10", "column: network, printed: 10") });
  expect(fault).toMatchObject({
    at: `${STATEMENT}:16:53`,
    what: '"operating-profit", "network" is no correction: it reads as printed',
  });
});

test("A correction of a cell that is not there is told.", () => {
  const fault = onlyFault({ [STATEMENT]: swap("column: cards, printed", "column: carsd, printed") });
  expect(fault.what).toBe('no cell "operating-profit", "carsd"');
});

test("Another place may differ by half of its last digit, and by no more.", () => {
  const place = "precision: 10, values: { operating-revenue: 100 }";
  expect(
    allFaults({ [STATEMENT]: swap(place, "precision: 10, values: { operating-revenue: 100, costs: 90 }") }),
  ).toEqual([]);
  const fault = onlyFault({ [STATEMENT]: swap(place, "precision: 10, values: { operating-revenue: 110 }") });
  expect(fault.what).toBe(
    'report#1 has 110 yen for "operating-revenue" (network), this statement 100 yen: a difference of 10 yen',
  );
});

test("A declared difference must be met to the yen.", () => {
  const place = "values: { operating-revenue: 100 }";
  const declared = (by: number) =>
    `values: { operating-revenue: 130 }, differences: { operating-revenue: { by: ${String(by)}, note: { ja: 差。, en: Differs. } } }`;
  expect(allFaults({ [STATEMENT]: swap(place, declared(30)) })).toEqual([]);
  expect(onlyFault({ [STATEMENT]: swap(place, declared(31)) }).what).toContain("a difference of 30 yen");
});

test("A place whose signs are lost is compared by size.", () => {
  const lost = "column: cards, precision: 1, values: { operating-profit: 10 }";
  const change = (more: string) =>
    swap("column: network, precision: 10, values: { operating-revenue: 100 }", lost + more);
  expect(onlyFault({ [STATEMENT]: change("") }).what).toContain("a difference of 20 yen");
  expect(allFaults({ [STATEMENT]: change(", signsLost: true") })).toEqual([]);
});

test("Items that are more than their line are told.", () => {
  const fault = onlyFault({ [STATEMENT]: swap("rent: 40", "rent: 140") });
  expect(fault.what).toBe('the items of "costs" are 140 yen, more than the 130 yen that they are part of');
});

test("A series that cites the same table must have one of its amounts.", () => {
  const yen = (value: number) => (text: string) =>
    text
      .replace("unit: cards", "unit: yen")
      .replace("report#2", "report#statement")
      .replace("value: 100", `value: ${String(value)}`);
  expect(allFaults({ [FIGURE]: yen(130) })).toEqual([]);
  expect(onlyFault({ [FIGURE]: yen(131) })).toMatchObject({
    at: `${FIGURE}:7:25`,
    what: "131 yen is no amount of content/statements/fy2024.yaml, which rests on the same source",
  });
});

test("Two statements of one fiscal year are told.", () => {
  const second = `fiscalYear: 2024
kind: { ja: 補正, en: Supplement }
source: report#1
precision: 1
columns: [network]
rows: [{ row: fees, values: [1], total: 1 }]
`;
  expect(onlyFault({ "content/statements/later.yaml": second })).toMatchObject({
    at: "content/statements/later.yaml:1:1",
    what: "content/statements/fy2024.yaml has the fiscal year 2024 too",
  });
});

test.each([
  ["business", "businesses: [registry]", "businesses: [registyr]", "registry"],
  ["term", "term: card ", "term: cadr ", "card"],
])("A %s of the accounts that does not exist is told.", (kind, from, to, near) => {
  const fault = onlyFault({ [ACCOUNTS]: swap(from, to) });
  expect(fault.what).toContain(`unknown ${kind}`);
  expect(fault.fix).toBe(`did you mean ${near}?`);
});

test("A segment of the accounts that stands twice is told.", () => {
  const line = "  - { id: cards, name: { ja: 札, en: Cards } }\n";
  expect(onlyFault({ [ACCOUNTS]: swap(line, line + line) }).what).toBe('duplicate id "cards"');
});

test("A raw era year in the accounts is told.", () => {
  expect(onlyFault({ [ACCOUNTS]: swap("税を含む。", "令和6年度は税を含む。") }).what).toBe('raw era year "令和6年度"');
});

test("Accounts that cannot be read are told once.", () => {
  expect(onlyFault({ [ACCOUNTS]: null }).what).toBe("the file is missing");
});
