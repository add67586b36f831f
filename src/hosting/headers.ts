/** What a web server should say with each file: data that the recipes for hosts are made from. */
import { HEADER_POLICY } from "../site.ts";

export type Header = { name: string; value: string };

/** Features that no page uses, switched off for whatever might get into one. */
const UNUSED_FEATURES = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "usb",
  "xr-spatial-tracking",
];

/** For every file, pages of errors included. */
export const HEADERS: readonly Header[] = [
  { name: "Content-Security-Policy", value: HEADER_POLICY },
  { name: "X-Content-Type-Options", value: "nosniff" },
  // Other sites need not learn from a link which page a reader came from.
  { name: "Referrer-Policy", value: "same-origin" },
  { name: "Permissions-Policy", value: UNUSED_FEATURES.map((feature) => `${feature}=()`).join(", ") },
  { name: "Cross-Origin-Resource-Policy", value: "same-origin" },
];

/**
 * Files whose name changes with their content, as patterns below the base; one `*` stands for anything. Pagefind's
 * pieces are compressed already.
 */
export const IMMUTABLE_FILES: readonly string[] = [
  "_astro/*",
  "pagefind/fragment/*",
  "pagefind/index/*",
  "pagefind/*.pf_meta",
  "offline/*.bin",
  "og/*",
];

/** For those: kept for a year and never asked for again. */
export const IMMUTABLE = "public, max-age=31536000, immutable";
/** For all others: kept, but not used before the server has said that they are still the same. */
export const REVALIDATE = "no-cache";

/** The `Cache-Control` of a file, by its path below the base: `_astro/a.Xy12.js`. */
export function cacheControl(file: string): string {
  const fits = (pattern: string) => {
    const [before = "", after = ""] = pattern.split("*");
    return file.length >= before.length + after.length && file.startsWith(before) && file.endsWith(after);
  };
  return IMMUTABLE_FILES.some(fits) ? IMMUTABLE : REVALIDATE;
}

/** All that is to be said with a file, by its path below the base. */
export function headersOf(file: string): (readonly [name: string, value: string])[] {
  return [...HEADERS.map(({ name, value }) => [name, value] as const), ["Cache-Control", cacheControl(file)]];
}
