/** What a build says about the packages it used. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readLockfile } from "./lockfile.ts";
import { sbom } from "./sbom.ts";

/** The name that the CycloneDX specification recommends. */
const SBOM_FILE = "sbom.cdx.json";

/** Writes the list of packages below `folder`. It is read from the lockfile, so it needs no npm and no network. */
export function writeSbom(folder: string, lockfile: string): void {
  if (!existsSync(lockfile)) {
    console.log(`There is no ${lockfile}, so the site has no list of the packages it was built with.`);
    return;
  }
  writeFileSync(join(folder, SBOM_FILE), sbom(readLockfile(lockfile)));
}
