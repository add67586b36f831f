import type { APIRoute } from "astro";
import { currentAtlas } from "../../../atlas/current.ts";
import { figureCsv } from "../../../export/csv.ts";

export function getStaticPaths() {
  return [...currentAtlas().figures.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(figureCsv(currentAtlas(), params.id ?? ""), { headers: { "content-type": "text/csv; charset=utf-8" } });
