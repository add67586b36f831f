/** The addresses of all pages below a language: `systems/jpki`, `timeline`. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Atlas } from "../atlas/load.ts";

const ROUTES = join(import.meta.dirname, "../pages/[lang]");

/** Pages with a route of their own, and those that the content makes. The home page has no address below the language. */
export function pageAddresses(atlas: Atlas): Set<string> {
  const made = {
    systems: atlas.systems.keys(),
    glossary: atlas.terms.keys(),
    figures: atlas.charts.keys(),
    sources: atlas.sources.keys(),
    businesses: atlas.businesses.map(({ id }) => id),
  };
  return new Set([
    ...namedRoutes(),
    ...Object.entries(made).flatMap(([folder, ids]) => [...ids].map((id) => `${folder}/${id}`)),
  ]);
}

/** Read from the routes themselves, so that a new page need not be listed anywhere. */
function namedRoutes(): string[] {
  return readdirSync(ROUTES, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".astro") && !file.includes("["))
    .map((file) => file.replaceAll("\\", "/").replace(/(^|\/)index\.astro$|\.astro$/, ""))
    .filter((address) => address !== "");
}
