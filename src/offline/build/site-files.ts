/** The files of a finished site. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../../hosting/files.ts";
import { hashOf } from "../hash.ts";
import { groupOf, isOfVersion } from "./groups.ts";

export type SiteFile = { path: string; bytes: Uint8Array<ArrayBuffer>; hash: string; group: string | undefined };

/** In the order of their paths, which is the same on every machine. */
export async function siteFiles(folder: string): Promise<SiteFile[]> {
  return Promise.all(
    filesBelow(folder)
      .filter(isOfVersion)
      .map(async (path) => {
        const bytes = new Uint8Array(readFileSync(join(folder, path)));
        return { path, bytes, hash: await hashOf(bytes), group: groupOf(path) };
      }),
  );
}
