import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Lockfile, readLockfile } from "../../../src/packages/lockfile.ts";
import { project } from "../../helpers/project.ts";

/** A project with one package at two versions, one for another machine, and one that nothing was said about. */
export const LOCK = {
  lockfileVersion: 3,
  packages: {
    "": { name: "site", version: "1.0.0", license: "UNLICENSED", devDependencies: { a: "1.0.0", "@scope/b": "2.0.0" } },
    "node_modules/a": { version: "1.0.0", license: "MIT", integrity: "sha512-AAEC", dependencies: { c: "^1.0.0" } },
    "node_modules/@scope/b": { version: "2.0.0", license: "ISC", dependencies: { c: "^2.0.0", absent: "*" } },
    "node_modules/@scope/b/node_modules/c": { version: "2.1.0", license: "MIT", optionalDependencies: { d: "1" } },
    "node_modules/c": { version: "1.5.0", license: "MIT" },
    "node_modules/d": { version: "1.0.0", optional: true },
  },
};

export function lockfile(lock: unknown = LOCK): Lockfile {
  const file = join(project(), "package-lock.json");
  writeFileSync(file, JSON.stringify(lock));
  return readLockfile(file);
}
