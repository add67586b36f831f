/** The small name list of the search; loaded when a reader turns to the search field. */
import type { APIRoute } from "astro";
import { currentAtlas } from "../../atlas/current.ts";
import { nameRows } from "../../search/names.ts";

export const GET: APIRoute = () => Response.json(nameRows(currentAtlas()));
