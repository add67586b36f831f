/** Statements add up: across the businesses, down the lines, and with every other place that prints the same amounts. */
import { type Fault, suggest } from "../atlas/fault.ts";
import type { Atlas } from "../atlas/load.ts";
import type { Path } from "../atlas/yaml-file.ts";
import { reconcile, type Sum } from "../finances/reconcile.ts";
import { TOTAL_COLUMN, valueAt } from "../finances/reckoning.ts";
import type { Accounts } from "../schemas/account.ts";
import type { Statement } from "../schemas/statement.ts";
import { type Check, placeOfValue } from "./check.ts";
import { shapeFaults } from "./statement-shape.ts";

const WHY = "readers would be shown amounts that do not make the printed totals";

export const checkStatements: Check = (atlas) => {
  const { accounts } = atlas;
  if (accounts === undefined) return [];
  return [
    ...referencesOf(atlas, accounts),
    ...yearFaults(atlas),
    ...[...atlas.statements].flatMap(([id, statement]) => {
      const key = `statements/${id}`;
      // Sums over a table with holes would only repeat the fault in other words.
      const shape = shapeFaults(atlas, accounts, key, statement);
      return shape.length > 0
        ? shape
        : [...sumFaults(atlas, accounts, key, statement), ...figureFaults(atlas, key, statement)];
    }),
  ];
};

/** One statement a fiscal year: the page would show the money of the year twice. */
function yearFaults(atlas: Atlas): Fault[] {
  const first = new Map<number, string>();
  return [...atlas.statements].flatMap(([id, { fiscalYear }]): Fault[] => {
    const other = first.get(fiscalYear);
    first.set(fiscalYear, other ?? id);
    if (other === undefined) return [];
    return [
      {
        ...placeOfValue(atlas, `statements/${id}`, ["fiscalYear"]),
        what: `content/statements/${other}.yaml has the fiscal year ${String(fiscalYear)} too`,
        why: "the money of the year would be shown twice",
        fix: "correct the year, or keep the later statement alone",
      },
    ];
  });
}

/** Names of accounts.yaml lead to businesses and terms. */
function referencesOf(atlas: Atlas, accounts: Accounts): Fault[] {
  const businesses = atlas.businesses.map(({ id }) => id);
  const unknown = (kind: string, id: string, known: Iterable<string>, path: Path): Fault => ({
    ...placeOfValue(atlas, "accounts", path),
    what: `unknown ${kind} "${id}"`,
    why: "readers would be led to nothing",
    fix: suggest(id, known, `add the ${kind} or remove the reference`),
  });
  return [
    ...accounts.segments.flatMap((segment, index) =>
      segment.businesses.flatMap((id, i) =>
        businesses.includes(id) || atlas.unread.has("businesses")
          ? []
          : [unknown("business", id, businesses, ["segments", index, "businesses", i])],
      ),
    ),
    ...accounts.lines.flatMap(({ term }, index) =>
      term === undefined || atlas.terms.has(term) || atlas.unread.has(`glossary/${term}`)
        ? []
        : [unknown("term", term, atlas.terms.keys(), ["lines", index, "term"])],
    ),
  ];
}

function sumFaults(atlas: Atlas, accounts: Accounts, key: string, statement: Statement): Fault[] {
  const faults = reconcile(statement, accounts)
    .filter(({ agrees }) => !agrees)
    .map((sum) => sumFault(atlas, key, statement, sum));
  for (const [i, { of, values }] of statement.items.entries()) {
    const sum = Object.values(values).reduce((all, value) => all + value, 0);
    const whole = valueAt(statement, of, TOTAL_COLUMN) ?? 0;
    if (sum <= whole) continue;
    faults.push({
      ...placeOfValue(atlas, key, ["items", i, "values"]),
      what: `the items of "${of}" are ${yen(sum)}, more than the ${yen(whole)} that they are part of`,
      why: WHY,
      fix: "compare them with the note in the source",
    });
  }
  return faults;
}

function sumFault(atlas: Atlas, key: string, statement: Statement, sum: Sum): Fault {
  const { kind, row, column, reckoned, printed, place } = sum;
  const index = statement.rows.findIndex((entry) => entry.row === row);
  const off = yen(printed - reckoned);
  if (kind === "elsewhere") {
    const { source } = statement.elsewhere[place ?? 0] ?? { source: "" };
    return {
      ...placeOfValue(atlas, key, ["elsewhere", place ?? 0, "values", row]),
      what: `${source} has ${yen(printed)} for "${row}" (${column}), this statement ${yen(reckoned)}: a difference of ${off}`,
      why: WHY,
      fix: "compare both with their sources; a difference that the sources contain belongs in differences, with a note",
    };
  }
  const of = kind === "across" ? "its businesses add up to" : "the rows above make it";
  const at = kind === "across" || column === TOTAL_COLUMN ? "total" : "values";
  return {
    ...placeOfValue(atlas, key, ["rows", index, at]),
    what: `"${row}" (${column}) is ${yen(printed)}, but ${of} ${yen(reckoned)}: a difference of ${off}`,
    why: WHY,
    fix: "compare the row with the source; where the source is misprinted, give the right amount and list the printed one in corrections",
  };
}

/** A series of content/figures that cites the same table must have one of its amounts. */
function figureFaults(atlas: Atlas, key: string, statement: Statement): Fault[] {
  const same = statement.elsewhere.filter(({ precision }) => precision === statement.precision);
  const sources = new Set([
    statement.source,
    ...same.map(({ source }) => source),
    ...statement.items.map(({ source }) => source),
  ]);
  const amounts = new Set([
    ...statement.rows.flatMap(({ values, total }) => [...values, total]),
    ...statement.items.flatMap(({ values }) => Object.values(values)),
  ]);
  return [...atlas.figures].flatMap(([id, figure]) =>
    figure.points.flatMap((point, i): Fault[] => {
      if (figure.unit !== "yen" || point.fiscalYear !== statement.fiscalYear || !sources.has(point.source)) return [];
      if (amounts.has(point.value)) return [];
      return [
        {
          ...placeOfValue(atlas, `figures/${id}`, ["points", i, "value"]),
          what: `${yen(point.value)} is no amount of content/${key}.yaml, which rests on the same source`,
          why: "the site would give two values for the same thing",
          fix: `compare both with ${point.source}`,
        },
      ];
    }),
  );
}

function yen(value: number): string {
  return `${value.toLocaleString("en-US")} yen`;
}
