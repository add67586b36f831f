import type { APIRoute } from "astro";
import { currentAtlas } from "../../atlas/current.ts";
import { glossaryData } from "../../export/data.ts";

export const GET: APIRoute = () => Response.json(glossaryData(currentAtlas()));
