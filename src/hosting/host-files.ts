/**
 * `_headers` and `_redirects`, which Cloudflare Pages and Netlify read at the root of a site. The few forms used here
 * mean the same to both.
 */
import type { Redirect } from "../renamed/redirects.ts";
import { HEADERS, IMMUTABLE, IMMUTABLE_FILES } from "./headers.ts";

/** What Cloudflare Pages accepts; Netlify has no smaller limit. */
export const LIMITS = { headerRules: 100, headerLine: 2000, redirects: 2000, redirectLine: 1000 };

/**
 * Rules that both fit an address add up, and a header named twice would get both values. So `Cache-Control` is said of
 * the unchanging files alone; of all others both hosts say by themselves that they are to be asked for again.
 */
export function headersFile(base: string): string {
  const rules = [
    rule(`${base}*`, HEADERS),
    ...IMMUTABLE_FILES.map((file) => rule(base + file, [{ name: "Cache-Control", value: IMMUTABLE }])),
  ];
  return withinLimits("_headers", rules, LIMITS.headerRules, LIMITS.headerLine);
}

function rule(path: string, headers: typeof HEADERS): string {
  return [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`)].join("\n");
}

/** Pages at the old addresses lead on as well, by themselves: Netlify prefers a page that is there to a redirect. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  const lines = redirects.map(({ from, to }) => `${from} ${to} 301`);
  return withinLimits("_redirects", lines, LIMITS.redirects, LIMITS.redirectLine);
}

/** @throws Error when a host would leave out what is over its limit */
function withinLimits(file: string, rules: readonly string[], most: number, longest: number): string {
  if (rules.length > most) {
    throw new Error(`${file} would have ${rules.length} rules · Cloudflare Pages reads ${most} · let fewer be enough`);
  }
  const long = rules.flatMap((text) => text.split("\n")).find((line) => line.length > longest);
  if (long !== undefined) {
    throw new Error(
      `${file} would have a line of ${long.length} characters · Cloudflare Pages reads ${longest} · shorten "${long.slice(0, 60)}…"`,
    );
  }
  return rules.map((text) => `${text}\n`).join("");
}
