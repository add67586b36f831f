/** Copies of the project to build in: of other content, elsewhere or at another time. */
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What a build reads, beside the packages. */
export const PROJECT: readonly string[] = [
  "src",
  "content",
  "public",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "astro.config.mjs",
];

/** Copies code and content of the project at `root`; a folder that is there already is emptied first. */
export function copyProject(root: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of PROJECT) cpSync(join(root, name), join(folder, name), { recursive: true });
}
