import type { APIRoute } from "astro";
import { currentAtlas } from "../../atlas/current.ts";
import { financesCsv } from "../../finances/csv.ts";
import { statementsOf } from "../../finances/statements.ts";

export const GET: APIRoute = () => {
  const { statements, accounts } = statementsOf(currentAtlas());
  return new Response(financesCsv(statements, accounts), { headers: { "Content-Type": "text/csv; charset=utf-8" } });
};
