/** The site built for a host that it knows, below a path: https://atlas.example/atlas/ */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const ORIGIN = "https://atlas.example";
export const BASE = "/atlas/";

const PARTS = ["src", "content", "public", "package.json", "tsconfig.json", "astro.config.mjs"];
const FOLDER = join(process.cwd(), ".cache/absolute");
const KEY = join(FOLDER, "built-from");

/** Builds in a copy of the project, unless its site is there already and made from the same files. Returns its folder. */
export function buildAbsolute(): string {
  const dist = join(FOLDER, "dist");
  const key = keyOf(PARTS);
  if (existsSync(dist) && existsSync(KEY) && readFileSync(KEY, "utf8") === key) return dist;
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const part of PARTS) cpSync(part, join(FOLDER, part), { recursive: true });
  const env: NodeJS.ProcessEnv = { ...process.env, SITE_URL: ORIGIN, BASE_PATH: BASE };
  delete env.NODE_ENV;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/build.ts"], {
    cwd: FOLDER,
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the site for ${ORIGIN}${BASE} could not be built:\n${stdout}\n${stderr}`);
  writeFileSync(KEY, key);
  return dist;
}

function keyOf(parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    const names = part.includes(".") ? [""] : readdirSync(part, { recursive: true, encoding: "utf8" }).sort();
    for (const name of names) {
      const path = join(part, name);
      hash.update(path);
      if (part.includes(".") || /\.\w+$/.test(name)) hash.update(readFileSync(path));
    }
  }
  return hash.digest("hex");
}
