/** From an address of the site to the file behind it. */
import type { Lang } from "../schemas/common.ts";

/** The file below the base, `ja/systems/jpki/index.html`; undefined outside the base and for what is no address. */
export function fileOf(pathname: string, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  try {
    const path = decodeURIComponent(pathname.slice(base.length));
    return path === "" || path.endsWith("/") ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}

/** Whether an address belongs to the site: another application may live beside it, below the same base. */
export function isOfSite(pathname: string, base: string, roots: readonly string[]): boolean {
  if (!pathname.startsWith(base)) return false;
  const [first = ""] = pathname.slice(base.length).split("/");
  return roots.includes(first);
}

/** The language of an address, Japanese where it says none. */
export function languageOf(pathname: string, base: string): Lang {
  return pathname.startsWith(`${base}en/`) ? "en" : "ja";
}

/** The name itself says which bytes are in it, so a file of any version is the file of every version. */
export function isHashed(file: string): boolean {
  return file.startsWith("_astro/");
}
