/** The kinds of pages that the site has. What does not fit, or weighs too much, does so first on the largest of a kind. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { pageFile, pagePaths } from "../hosting/files.ts";
import { LANGS } from "../schemas/common.ts";

/** The kind of page under a path, without its language: `systems/*` for `ja/systems/jpki/`. */
export function kindOf(path: string): string {
  const [lang = "", section = "", ...rest] = path.split("/").filter((step) => step !== "");
  if (!(LANGS as readonly string[]).includes(lang)) return lang || "entrance";
  if (section === "") return "home";
  return [section, ...rest.map(() => "*")].join("/");
}

/** The paths of all pages by their kind, both languages together. */
export function pagesByKind(folder: string): Map<string, string[]> {
  return Map.groupBy(pagePaths(folder), kindOf);
}

/** The largest of some pages, or none where there is none. */
export function largest(folder: string, paths: readonly string[]): string[] {
  const sizes = paths.map((path) => ({ path, size: statSync(join(folder, pageFile(path))).size }));
  return sizes
    .sort((a, b) => b.size - a.size)
    .slice(0, 1)
    .map(({ path }) => path);
}
