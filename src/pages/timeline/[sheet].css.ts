import { basename } from "node:path";
import type { APIRoute } from "astro";
import { currentAtlas } from "../../atlas/current.ts";
import { filterSheet } from "../../timeline/filter-sheet.ts";

export function getStaticPaths() {
  return [{ params: { sheet: basename(filterSheet(currentAtlas()).file, ".css") } }];
}

export const GET: APIRoute = () =>
  new Response(filterSheet(currentAtlas()).rules, { headers: { "Content-Type": "text/css" } });
