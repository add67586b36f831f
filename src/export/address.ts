import { siteUrl } from "../site.ts";

/** An address for readers elsewhere: absolute where the site's origin is known, else from the root of the server. */
export function address(path: string): string {
  return siteUrl === undefined ? path : new URL(path, siteUrl).href;
}
