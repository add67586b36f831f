import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { compressSite } from "../../../src/hosting/compress.ts";
import { filesBelow } from "../../../src/hosting/files.ts";

const TEXT = "Juki-net spans the country. ".repeat(50);

function site(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "atlas-compress-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test("Texts get both forms; pieces of the index and what would not become smaller get none.", async () => {
  const folder = site({ "a.html": TEXT, "piece.pf_index": TEXT, "picture.png": TEXT, "short.json": "1" });
  const { files, bytes } = await compressSite(folder);
  expect({ files, bytes }).toEqual({ files: 1, bytes: TEXT.length });
  expect(filesBelow(folder).filter((name) => /\.(br|gz)$/.test(name))).toEqual(["a.html.br", "a.html.gz"]);
  expect(brotliDecompressSync(readFileSync(join(folder, "a.html.br"))).toString()).toBe(TEXT);
  expect(gunzipSync(readFileSync(join(folder, "a.html.gz"))).toString()).toBe(TEXT);
});

test("The forms are the same on every system: gzip names neither a time nor a system.", async () => {
  const folder = site({ "a.html": TEXT });
  await compressSite(folder);
  const head = readFileSync(join(folder, "a.html.gz")).subarray(0, 10);
  expect([...head.subarray(4, 8), head[9]]).toEqual([0, 0, 0, 0, 255]);
  const first = filesBelow(folder).map((name) => readFileSync(join(folder, name)).toString("hex"));
  await compressSite(folder);
  expect(filesBelow(folder).map((name) => readFileSync(join(folder, name)).toString("hex"))).toEqual(first);
});
