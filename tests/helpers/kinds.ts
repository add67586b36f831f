/** The kinds of pages that a reader sees: how many there are, and the largest of each. */
import { kindOf, largest } from "../../src/cli/page-kinds.ts";
import type { Lang } from "../../src/schemas/common.ts";
import { shownPages } from "./sweep.ts";

/** How many pages there are of each kind, both languages together. */
export function countByKind(paths: readonly string[]): Record<string, number> {
  const kinds = [...Map.groupBy(paths, kindOf)].map(([kind, own]) => [kind, own.length] as const);
  return Object.fromEntries(kinds.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The largest page of each kind in a language; what belongs to none stands under Japanese. */
export function largestOfEachKind(lang: Lang): string[] {
  const own = shownPages().filter((path) => (path.startsWith("/en/") ? "en" : "ja") === lang);
  return [...Map.groupBy(own, kindOf).values()].flatMap((paths) => largest("dist", paths));
}
