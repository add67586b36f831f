/** The same project gives the same site, whoever builds it, wherever and whenever. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { filesBelow } from "../../src/hosting/files.ts";
import { buildCopy } from "../helpers/build-copy.ts";

const LATER = `--import=${pathToFileURL(resolve("tests/helpers/later.mjs")).href}`;

test("A build in another folder, on another day, in another time zone, language and environment is the same to the byte.", () => {
  const elsewhere = mkdtempSync(join(tmpdir(), "atlas-elsewhere-"));
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
  const { dist: second } = buildCopy({
    folder: join(elsewhere, "a folder of another name"),
    env: { NODE_OPTIONS: LATER, TZ: "Pacific/Kiritimati", LANG: "ja_JP.UTF-8", LC_ALL: "ja_JP.UTF-8" },
  });
  expect(filesBelow(second)).toEqual(filesBelow("dist"));
  const different = filesBelow("dist").filter(
    (file) => !readFileSync(join("dist", file)).equals(readFileSync(join(second, file))),
  );
  expect(different).toEqual([]);
}, 300_000);

test("The clock of that build is indeed another one.", () => {
  const { stdout } = spawnSync(process.execPath, ["-p", "[new Date().getTime(), Date.now()]"], {
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: LATER },
  });
  const days = (JSON.parse(stdout) as number[]).map((time) => (time - Date.now()) / 86_400_000);
  for (const ahead of days) expect(ahead).toBeGreaterThan(40);
});
