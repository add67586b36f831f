/** The site built for a host that it knows, below a path: https://atlas.example/atlas/. Several files of tests share one build. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PROJECT } from "../../src/cli/copy-project.ts";
import { buildCopy } from "./build-copy.ts";

export const ORIGIN = "https://atlas.example";
export const BASE = "/atlas/";

/** Returns the folder of its pages. It is not built again while it is there and made from the same files. */
export function buildAbsolute(): string {
  const folder = resolve(".cache/absolute");
  const dist = join(folder, "dist");
  const builtFrom = join(folder, "built-from");
  const key = keyOf(PROJECT);
  if (existsSync(dist) && existsSync(builtFrom) && readFileSync(builtFrom, "utf8") === key) return dist;
  buildCopy({ folder, env: { SITE_URL: ORIGIN, BASE_PATH: BASE } });
  writeFileSync(builtFrom, key);
  return dist;
}

function keyOf(parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    const names = statSync(part).isFile() ? [""] : readdirSync(part, { recursive: true, encoding: "utf8" }).sort();
    for (const path of names.map((name) => join(part, name))) {
      hash.update(path);
      if (statSync(path).isFile()) hash.update(readFileSync(path));
    }
  }
  return hash.digest("hex");
}
