/** The files of a finished site. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { hashOf } from "../hash.ts";
import { groupOf, isOfVersion } from "./groups.ts";

export type SiteFile = { path: string; bytes: Uint8Array<ArrayBuffer>; hash: string; group: string | undefined };

/** In the order of their paths, which is the same on every machine. */
export async function siteFiles(folder: string): Promise<SiteFile[]> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter(isOfVersion)
    .sort();
  return Promise.all(
    paths.map(async (path) => {
      const bytes = new Uint8Array(readFileSync(join(folder, path)));
      return { path, bytes, hash: await hashOf(bytes), group: groupOf(path) };
    }),
  );
}
