/** Where the old addresses of renamed pages lead. */
import { LANGS } from "../schemas/common.ts";
import type { Renamed } from "../schemas/renamed.ts";
import { pagePath } from "../site.ts";

export type Redirect = { from: string; to: string };

/** Paths with the base, ending in a slash: `/atlas/ja/systems/old/` → `/atlas/ja/systems/new/`, both languages. */
export function redirects(renamed: readonly Renamed[]): Redirect[] {
  return renamed.flatMap(({ from, to }) =>
    LANGS.map((lang) => ({ from: pagePath(lang, ...from.split("/")), to: pagePath(lang, ...to.split("/")) })),
  );
}
