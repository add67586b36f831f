import type { APIRoute } from "astro";
import { currentAtlas } from "../../../atlas/current.ts";
import { chartCsv, csvResponse } from "../../../export/csv.ts";

export function getStaticPaths() {
  return [...currentAtlas().charts.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => csvResponse(chartCsv(currentAtlas(), params.id ?? ""));
