/** The worker and the packs of a small site. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { writeOffline } from "../../../src/offline/build/write-offline.ts";
import { hashOf } from "../../../src/offline/hash.ts";
import { type Manifest, MANIFEST_FILE, type WorkerRelease } from "../../../src/offline/manifest.ts";
import { readPack } from "../../../src/offline/pack.ts";

const SITE = {
  "index.html": "entrance",
  "ja/index.html": "家",
  "ja/systems/a/index.html": "a",
  "ja/systems/b/index.html": "b",
  "_astro/a.Xy.css": "style",
  "search/names.json": "[]",
  "search/ja.xml": "<xml>",
  _headers: "for the server",
};

async function built(site: Record<string, string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-offline-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await writeOffline(folder);
  return folder;
}

function release(folder: string): WorkerRelease {
  const [, json = ""] = /^const RELEASE=(.*);\n/.exec(readFileSync(join(folder, "sw.js"), "utf8")) ?? [];
  return JSON.parse(json) as WorkerRelease;
}

function pack(folder: string, name: string): Map<string, Uint8Array> {
  return readPack(new Uint8Array(gunzipSync(readFileSync(join(folder, name)))));
}

function manifest(folder: string): Manifest {
  const bytes = pack(folder, release(folder).shell).get(MANIFEST_FILE);
  return JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
}

test("The manifest has every file of the site, with its hash, its size and the pack that holds it.", async () => {
  const folder = await built(SITE);
  const { files, packs, version } = manifest(folder);
  expect(Object.keys(files).sort()).toEqual(
    Object.keys(SITE)
      .filter((path) => path !== "_headers")
      .sort(),
  );
  for (const [path, [hash, size, place]] of Object.entries(files)) {
    const bytes = new Uint8Array(readFileSync(join(folder, path)));
    expect([hash, size], path).toEqual([await hashOf(bytes), bytes.length]);
    if (place === null) continue;
    const name = place === 0 ? release(folder).shell : (packs[place]?.name ?? "");
    expect(pack(folder, name).get(path), path).toEqual(bytes);
  }
  expect(files["search/ja.xml"]?.[2]).toBeNull();
  expect(version).toBe(release(folder).version);
});

test("The name of a pack has the hash of its bytes, and the list its size.", async () => {
  const folder = await built(SITE);
  for (const { name, bytes } of manifest(folder).packs.slice(1)) {
    const content = new Uint8Array(readFileSync(join(folder, name)));
    expect(name).toContain(`.${await hashOf(content)}.`);
    expect(bytes).toBe(content.length);
  }
});

test("The same site makes the same bytes, also over an earlier result.", async () => {
  const [one, two] = [await built(SITE), await built(SITE)];
  await writeOffline(two);
  const content = (folder: string) =>
    ["sw.js", ...readdirSync(join(folder, "offline")).map((name) => `offline/${name}`)].map((name) => [
      name,
      readFileSync(join(folder, name)).toString("base64"),
    ]);
  expect(content(two)).toEqual(content(one));
});

test("A change of one file makes another version and another pack, and leaves the other packs.", async () => {
  const before = await built({ ...SITE, "en/systems/a/index.html": "a" });
  const after = await built({ ...SITE, "en/systems/a/index.html": "changed" });
  expect(release(after).version).not.toBe(release(before).version);
  const names = (folder: string, group: string) =>
    manifest(folder)
      .packs.filter((each) => each.group === group)
      .map(({ name }) => name);
  expect(names(after, "en-systems")).not.toEqual(names(before, "en-systems"));
  expect(names(after, "ja-systems")).toEqual(names(before, "ja-systems"));
});

test("The worker knows which addresses are the site's and what is said with its files.", async () => {
  const { roots, headers } = release(await built(SITE));
  expect(roots).toEqual(["", "_astro", "index.html", "ja", "search"]);
  expect(headers["Content-Security-Policy"]).toContain("default-src 'none'");
});
