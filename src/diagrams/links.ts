/** Where the boxes and the frames of a map lead: never to the page on which the map stands. */
import type { Lang } from "../schemas/common.ts";
import { pagePath } from "../site.ts";
import type { GraphNode } from "./graph.ts";

export type MapPage = { kind: "systems" | "businesses"; id: string };

/** The page of a system, the term that explains it, or else the business of J-LIS that it belongs to. */
export function boxLink({ kind, page, term, business }: GraphNode, lang: Lang, here?: MapPage): string | undefined {
  if (page !== undefined) return isHere(here, "systems", page) ? undefined : pagePath(lang, "systems", page);
  if (term !== undefined) return pagePath(lang, "glossary", term);
  return business === undefined || kind === "part" ? undefined : frameLink(business, lang, here);
}

export function frameLink(business: string, lang: Lang, here?: MapPage): string | undefined {
  return isHere(here, "businesses", business) ? undefined : pagePath(lang, "businesses", business);
}

function isHere(here: MapPage | undefined, kind: MapPage["kind"], id: string): boolean {
  return here?.kind === kind && here.id === id;
}
