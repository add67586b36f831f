/** Many readers at once, on the recipe for nginx. */
import { readFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { compressSite } from "../../src/hosting/compress.ts";
import { load, REQUESTS } from "../../src/hosting/load.ts";
import { placedHere, runNginx, whyNoNginx } from "../../src/hosting/run-nginx.ts";
import { visitedPaths } from "../../src/hosting/visited.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const missing = whyNoNginx();
if (missing !== undefined) console.log(`No load is put on nginx here: ${missing}.`);

test.skipIf(missing !== undefined)(
  "20,000 requests over 64 connections are all answered, and in time.",
  async () => {
    const sample = sampleSite("atlas");
    onTestFinished(sample.remove);
    await compressSite(sample.folder);
    const recipe = readFileSync("docs/deploy/nginx/atlas.conf", "utf8");
    const nginx = await runNginx(placedHere(recipe, sample.parent));
    onTestFinished(() => nginx.stop());
    const paths = visitedPaths(sample.folder);
    expect(paths).toEqual(expect.arrayContaining(["/", "/ja/systems/jpki/", "/search/names.json"]));
    expect(paths.filter((path) => /\.(css|js)$/.test(path)).length).toBeGreaterThan(3);
    const result = await load(nginx.url, paths);
    console.log(
      `nginx under load: ${result.rate.toFixed(0)} answers a second, ${result.slowest} ms at the 99th percentile`,
    );
    expect(result).toMatchObject({ errors: 0, refused: 0, answers: REQUESTS });
  },
  120_000,
);
