/** The names that the filter of a long list compares; loaded when a reader turns to the filter. */
import type { APIRoute } from "astro";
import { currentAtlas } from "../../../atlas/current.ts";
import { FILTERED_LISTS, filterNames, type FilteredList } from "../../../search/filter-names.ts";

export function getStaticPaths() {
  return FILTERED_LISTS.map((list) => ({ params: { list } }));
}

export const GET: APIRoute = ({ params }) => Response.json(filterNames(currentAtlas(), params.list as FilteredList));
