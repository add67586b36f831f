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
