/** What a build says to the host of the site. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Atlas } from "../atlas/load.ts";
import { redirects } from "../renamed/redirects.ts";
import { basePath } from "../site.ts";
import { headersFile, redirectsFile } from "./host-files.ts";

export function writeHostFiles(folder: string, atlas: Atlas): void {
  writeFileSync(join(folder, "_headers"), headersFile(basePath));
  writeFileSync(join(folder, "_redirects"), redirectsFile(redirects(atlas.renamed)));
}
