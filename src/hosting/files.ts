/** The files of a finished site. */
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Paths below a folder with slashes, sorted the same on every machine. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** What the page of a file is asked for by: `ja/systems/jpki/` for `ja/systems/jpki/index.html`. */
export function pagePath(file: string): string {
  return file.replace(/(^|\/)index\.html$/, "$1");
}

/** The file of a page, the other way round. */
export function pageFile(path: string): string {
  return path.replace(/(^|\/)$/, "$1index.html");
}

/** The paths of all pages of a site, its root being the empty one. */
export function pagePaths(folder: string): string[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith(".html"))
    .map(pagePath);
}
