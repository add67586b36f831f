/** Where the site is going to stand. Both may be set when building: SITE_URL=https://example.jp BASE_PATH=/atlas/ */
import type { Lang } from "./schemas/common.ts";

export const SITE_NAME = "J-LIS Atlas";

/** Origin for canonical addresses; without it pages carry relative ones only. */
export const siteUrl: string | undefined = originOf(process.env.SITE_URL);

function originOf(value: string | undefined): string | undefined {
  if (value === undefined || value === "") return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`)
    throw new Error(
      `SITE_URL is "${value}" · the canonical address of every page would be wrong · write scheme and host alone, SITE_URL=https://example.jp, and the path in BASE_PATH`,
    );
  return url.origin;
}

/**
 * What a page may load: its own files only. WebAssembly is the search index; the rest of the page needs no more than
 * style, script and pictures from the same place.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  // The name of the policy in scripts/trusted.ts, which lets the site's own scripts be loaded by a script.
  "trusted-types own-files",
].join("; ");

/** The same as a response header, where it can also forbid other sites to frame a page. */
export const HEADER_POLICY = `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`;

/** The path the site stands under, with a slash at both ends. */
export const basePath: string = `/${(process.env.BASE_PATH ?? "").replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");

/** Pages that the text of a system may lead to by name, as `page:finances`. */
export const NAMED_PAGES: ReadonlySet<string> = new Set(["finances"]);

/**
 * What the address of a page ends in. DIRECTORY_INDEX=off when building names the file of a page, for hosts that do not
 * look into a folder for its index.html.
 */
export const pageFile: string = process.env.DIRECTORY_INDEX === "off" ? "index.html" : "";

/** The address of the bilingual entrance. */
export const entrancePath: string = basePath + pageFile;

/** The address of a page below the base: `pagePath("ja", "systems", "jpki")` → `/ja/systems/jpki/`. */
export function pagePath(lang: Lang, ...steps: string[]): string {
  return basePath + rootRelative(lang, ...steps).slice(1);
}

/** The same without the base, as the data exports print it. */
export function rootRelative(lang: Lang, ...steps: string[]): string {
  return `/${[lang, ...steps].join("/")}/${pageFile}`;
}

/** The address of a file below the base. */
export function filePath(file: string): string {
  return basePath + file;
}

/** A path as other programs shall know it: absolute where the origin is known, else below the root of the host. */
export function publicAddress(path: string): string {
  return siteUrl === undefined ? path : new URL(path, siteUrl).href;
}
