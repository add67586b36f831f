import type { APIRoute } from "astro";
import { currentAtlas } from "../../atlas/current.ts";
import { figuresData } from "../../export/data.ts";

export const GET: APIRoute = () => Response.json(figuresData(currentAtlas()));
