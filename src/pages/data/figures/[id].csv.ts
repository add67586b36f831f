import type { APIRoute } from "astro";
import { currentAtlas } from "../../../atlas/current.ts";
import { csvResponse, figureCsv } from "../../../export/csv.ts";

export function getStaticPaths() {
  return [...currentAtlas().figures.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => csvResponse(figureCsv(currentAtlas(), params.id ?? ""));
