import type { APIRoute } from "astro";
import { currentAtlas } from "../../atlas/current.ts";
import { timelineData } from "../../export/data.ts";

export const GET: APIRoute = () => Response.json(timelineData(currentAtlas()));
