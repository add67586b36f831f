import type { APIRoute } from "astro";
import { currentAtlas } from "../../atlas/current.ts";
import { systemsData } from "../../export/data.ts";

export const GET: APIRoute = () => Response.json(systemsData(currentAtlas()));
