import type { APIRoute } from "astro";
import { currentAtlas } from "../../../atlas/current.ts";
import { chartCsv } from "../../../export/csv.ts";

export function getStaticPaths() {
  return [...currentAtlas().charts.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(chartCsv(currentAtlas(), params.id ?? ""), { headers: { "content-type": "text/csv; charset=utf-8" } });
