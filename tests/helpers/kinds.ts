/** The kinds of pages that the site has, each with its largest page: what does not fit, does not fit there first. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { LANGS, type Lang } from "../../src/schemas/common.ts";
import { pagePaths } from "./sweep.ts";

/** The kind of page under a path, without its language: `systems/*` for `/ja/systems/jpki/`. */
export function kindOf(path: string): string {
  const [lang = "", section = "", ...rest] = path.split("/").filter((step) => step !== "");
  if (!(LANGS as readonly string[]).includes(lang)) return lang || "entrance";
  if (section === "") return "home";
  return [section, ...rest.map(() => "*")].join("/");
}

/** How many pages there are of each kind, both languages together. */
export function countByKind(paths: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of paths.map(kindOf).sort()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The largest page of each kind in a language; what belongs to none stands under Japanese. */
export function largestOfEachKind(lang: Lang): string[] {
  const largest = new Map<string, { path: string; size: number }>();
  const own = pagePaths().filter((path) => (path.startsWith("/en/") ? "en" : "ja") === lang);
  for (const path of own) {
    const { size } = statSync(join("dist", path.endsWith("/") ? `${path}index.html` : path));
    const kind = kindOf(path);
    if (size > (largest.get(kind)?.size ?? 0)) largest.set(kind, { path, size });
  }
  return [...largest.values()].map(({ path }) => path);
}
