import type { APIRoute } from "astro";
import { currentAtlas } from "../atlas/current.ts";
import { llmsTxt } from "../metadata/llms.ts";

export const GET: APIRoute = () =>
  new Response(llmsTxt(currentAtlas()), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
