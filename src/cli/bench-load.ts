/** A part of `npm run bench`: how many readers a small web server bears. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compressSite } from "../hosting/compress.ts";
import { CONNECTIONS, load, REQUESTS } from "../hosting/load.ts";
import { placedHere, runNginx, whyNoNginx } from "../hosting/run-nginx.ts";
import { visitedPaths } from "../hosting/visited.ts";

/** Serves a copy of a finished site with nginx, as its recipe says, and prints what it does under load. */
export async function benchLoad(dist: string): Promise<void> {
  const missing = whyNoNginx();
  if (missing !== undefined) {
    console.log(`\nload: not measured, ${missing}`);
    return;
  }
  const parent = mkdtempSync(join(tmpdir(), "atlas-load-"));
  try {
    cpSync(dist, join(parent, "atlas"), { recursive: true });
    await compressSite(join(parent, "atlas"));
    const recipe = readFileSync("docs/deploy/nginx/atlas.conf", "utf8");
    const nginx = await runNginx(placedHere(recipe, parent));
    const result = load(nginx.url, visitedPaths(dist));
    const { rate, median, slowest, megabytes, errors, refused } = await result.finally(() => nginx.stop());
    console.log(
      `\nload, nginx on this machine: ${REQUESTS} requests over ${CONNECTIONS} connections, ${rate.toFixed(0)} a second, ` +
        `${median} ms in the middle, ${slowest} ms at the 99th percentile, ${megabytes.toFixed(0)} MB; ${errors} errors, ${refused} refused`,
    );
  } finally {
    rmSync(parent, { recursive: true });
  }
}
