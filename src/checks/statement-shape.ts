/** The shape of a statement: names that exist, rows without holes, amounts no finer than the print. */
import { type Fault, suggest } from "../atlas/fault.ts";
import type { Atlas } from "../atlas/load.ts";
import type { Path } from "../atlas/yaml-file.ts";
import { valueAt } from "../finances/reckoning.ts";
import type { Accounts } from "../schemas/account.ts";
import type { Statement } from "../schemas/statement.ts";
import { placeOfValue } from "./check.ts";

const WHY = "readers would be shown amounts that do not make the printed totals";

/** Rows and columns that exist, once, with a value for each column; amounts as fine as the print, not finer. */
export function shapeFaults(atlas: Atlas, accounts: Accounts, key: string, statement: Statement): Fault[] {
  const { columns, rows, precision, corrections, elsewhere, items } = statement;
  const printed = rows.map(({ row }) => row);
  const segments = accounts.segments.map(({ id }) => id);
  const named = [...accounts.lines, ...accounts.totals].map(({ id }) => id);
  const nameable = [...printed, "ordinary-revenue", "ordinary-expenses"];

  const faults: Fault[] = [];
  const tell = (path: Path, what: string, fix: string) => {
    faults.push({ ...placeOfValue(atlas, key, path), what, why: WHY, fix });
  };
  const known = (kind: string, id: string, ids: string[], path: Path, register: string) => {
    if (!ids.includes(id)) tell(path, `unknown ${kind} "${id}"`, suggest(id, ids, `add it to ${register}`));
  };
  const once = (id: string, index: number, ids: string[], path: Path) => {
    if (ids.indexOf(id) === index) return;
    tell(path, `"${id}" stands twice`, "remove one of the two; each printed row or column is listed once");
  };

  for (const [i, column] of columns.entries()) {
    known("segment", column, segments, ["columns", i], "the segments of content/accounts.yaml");
    once(column, i, columns, ["columns", i]);
  }
  for (const [i, { row, values, total }] of rows.entries()) {
    known("line or sum", row, named, ["rows", i, "row"], "the lines of content/accounts.yaml");
    once(row, i, printed, ["rows", i, "row"]);
    if (values.length !== columns.length)
      tell(
        ["rows", i, "values"],
        `"${row}" has ${String(values.length)} values for ${String(columns.length)} columns`,
        "give every column its value in the printed order; write 0 where 0 is printed",
      );
    for (const value of [...values, total].filter((amount) => amount % precision !== 0))
      tell(
        ["rows", i, "values"],
        `${String(value)} in "${row}" is finer than the print, whose last digit is ${String(precision)} yen`,
        "correct the amount, or the precision",
      );
  }
  for (const [i, { cells }] of corrections.entries()) {
    for (const [j, cell] of cells.entries()) {
      const path = ["corrections", i, "cells", j];
      const value = valueAt(statement, cell.row, cell.column);
      if (value === undefined)
        tell(path, `no cell "${cell.row}", "${cell.column}"`, "name a row and a column of this statement");
      else if (value === cell.printed)
        tell(
          path,
          `"${cell.row}", "${cell.column}" is no correction: it reads as printed`,
          "remove it, or put the right amount into the row",
        );
    }
  }
  for (const [i, { column, values, differences }] of elsewhere.entries()) {
    const at = (...path: Path) => ["elsewhere", i, ...path];
    if (column !== undefined) known("column", column, columns, at("column"), "the columns");
    for (const row of Object.keys(values)) known("line or sum", row, nameable, at("values", row), "the rows");
    for (const row of Object.keys(differences))
      known("line or sum", row, Object.keys(values), at("differences", row), "the values of this place");
  }
  for (const [i, { of, values }] of items.entries()) {
    const ids = accounts.items.map(({ id }) => id);
    known("line or sum", of, printed, ["items", i, "of"], "the rows");
    for (const item of Object.keys(values))
      known("item", item, ids, ["items", i, "values", item], "the items of content/accounts.yaml");
  }
  return faults;
}
