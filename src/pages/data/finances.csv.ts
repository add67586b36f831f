import type { APIRoute } from "astro";
import { currentAtlas } from "../../atlas/current.ts";
import { csvResponse } from "../../export/csv.ts";
import { financesCsv } from "../../finances/csv.ts";
import { statementsOf } from "../../finances/statements.ts";

export const GET: APIRoute = () => {
  const { statements, accounts } = statementsOf(currentAtlas());
  return csvResponse(financesCsv(statements, accounts));
};
