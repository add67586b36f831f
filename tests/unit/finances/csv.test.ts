import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { financesCsv } from "../../../src/finances/csv.ts";
import { statementsOf } from "../../../src/finances/statements.ts";
import { project } from "../../helpers/project.ts";

test("The file has one line an amount, with its side, its source and what is printed instead.", () => {
  const { statements, accounts } = statementsOf(loadAtlas(project()).atlas);
  const lines = financesCsv(statements, accounts).split("\r\n");
  expect(lines[0]).toBe("fiscal_year,planned,segment,side,line,value,source,printed");
  expect(lines[1]).toBe("2024,false,network,operating-revenue,fees,70,report#statement,");
  expect(lines).toContain("2024,false,total,total,operating-revenue,130,report#statement,");
  expect(lines).toContain("2024,false,cards,total,operating-profit,-10,report#statement,10");
  expect(lines).toHaveLength(1 + 6 * 4 + 1);
});
