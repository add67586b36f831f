import type { APIRoute } from "astro";
import { currentAtlas } from "../../atlas/current.ts";
import { filterRules } from "../../timeline/filter-rules.ts";

export const GET: APIRoute = () =>
  new Response(filterRules(currentAtlas().businesses.map(({ id }) => id)), {
    headers: { "Content-Type": "text/css" },
  });
