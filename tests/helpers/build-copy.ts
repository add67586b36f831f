/** A build of a copy of the project, in another folder and another environment. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";

/** What a build reads. */
const PROJECT = ["src", "content", "public", "package.json", "package-lock.json", "tsconfig.json", "astro.config.mjs"];

/**
 * Builds a copy in `folder` and returns its finished site.
 * @param env on top of this process's
 */
export function buildCopy(folder: string, env: Record<string, string>): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of PROJECT) if (existsSync(part)) cpSync(part, join(folder, part), { recursive: true });
  linkPackages(join(folder, "node_modules"));
  const { status, stderr } = spawnSync(process.execPath, ["src/cli/build.ts"], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the copy in ${folder} could not be built: ${stderr}`);
  return join(folder, "dist");
}

/** The same packages, without what an earlier build has left among them. */
function linkPackages(folder: string): void {
  mkdirSync(folder);
  for (const name of readdirSync("node_modules")) {
    if (!name.startsWith(".") || name === ".bin") symlinkSync(resolve("node_modules", name), join(folder, name));
  }
}
