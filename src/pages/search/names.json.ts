/** The small name list of the search; loaded on the search page only. */
import type { APIRoute } from "astro";
import { currentAtlas } from "../../atlas/current.ts";
import { nameEntries } from "../../search/names.ts";

export const GET: APIRoute = () => Response.json(nameEntries(currentAtlas()));
