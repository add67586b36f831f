/** The definition of one term in both languages, for the first hit of a search. */
import type { APIRoute } from "astro";
import { currentAtlas } from "../../../atlas/current.ts";
import { termCard } from "../../../search/names.ts";

export function getStaticPaths() {
  return [...currentAtlas().terms.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => Response.json(termCard(currentAtlas(), params.id ?? ""));
