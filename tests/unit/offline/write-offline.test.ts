/** The worker and the packs of a small site. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, onTestFinished, test, vi } from "vitest";
import type * as Packing from "../../../src/offline/build/packing.ts";
import { writeOffline } from "../../../src/offline/build/write-offline.ts";
import { hashOf } from "../../../src/offline/hash.ts";
import { type Manifest, MANIFEST_FILE } from "../../../src/offline/manifest.ts";
import { readPack } from "../../../src/offline/pack.ts";
import { builtSite, releaseIn, removeSite, type Site } from "../../helpers/offline-device.ts";

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

async function built(site: Site, write = writeOffline): Promise<string> {
  const folder = await builtSite(site, write);
  onTestFinished(() => removeSite(folder));
  return folder;
}

/** A build with something of it replaced, or with another environment. */
async function otherBuild(): Promise<typeof writeOffline> {
  vi.resetModules();
  return (await import("../../../src/offline/build/write-offline.ts")).writeOffline;
}

function pack(folder: string, name: string): Map<string, Uint8Array> {
  return readPack(new Uint8Array(gunzipSync(readFileSync(join(folder, name)))));
}

function manifest(folder: string): Manifest {
  const bytes = pack(folder, releaseIn(folder).shell).get(MANIFEST_FILE);
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
    const name = place === 0 ? releaseIn(folder).shell : (packs[place]?.name ?? "");
    expect(pack(folder, name).get(path), path).toEqual(bytes);
  }
  expect(files["search/ja.xml"]?.[2]).toBeNull();
  expect(version).toBe(releaseIn(folder).version);
});

test("The name of a pack has the hash of its bytes, and the list its size.", async () => {
  const folder = await built(SITE);
  for (const { name, bytes } of manifest(folder).packs.slice(1)) {
    const content = new Uint8Array(readFileSync(join(folder, name)));
    expect(name).toContain(`.${await hashOf(content)}.`);
    expect(bytes).toBe(content.length);
    // The same on every system: gzip names none.
    expect(content[9]).toBe(255);
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
  expect(releaseIn(after).version).not.toBe(releaseIn(before).version);
  const names = (folder: string, group: string) =>
    manifest(folder)
      .packs.filter((each) => each.group === group)
      .map(({ name }) => name);
  expect(names(after, "en-systems")).not.toEqual(names(before, "en-systems"));
  expect(names(after, "ja-systems")).toEqual(names(before, "ja-systems"));
});

test("The same files in other packs make another version: a device would look for packs that are gone.", async () => {
  const before = await built(SITE);
  vi.doMock("../../../src/offline/build/packing.ts", async (original) => {
    const { cutIntoPacks } = await original<typeof Packing>();
    return { cutIntoPacks: (files: Parameters<typeof cutIntoPacks>[0]) => cutIntoPacks(files, 1) };
  });
  onTestFinished(() => vi.doUnmock("../../../src/offline/build/packing.ts"));
  const after = await built(SITE, await otherBuild());
  expect(manifest(after).packs.length).toBeGreaterThan(manifest(before).packs.length);
  expect(releaseIn(after).version).not.toBe(releaseIn(before).version);
});

test("The worker knows what the address of a page ends in.", async () => {
  expect(releaseIn(await built(SITE)).pageFile).toBe("");
  vi.stubEnv("DIRECTORY_INDEX", "off");
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(releaseIn(await built(SITE, await otherBuild())).pageFile).toBe("index.html");
});

test("The worker knows which addresses are the site's and what is said with its files.", async () => {
  const { roots, headers } = releaseIn(await built(SITE));
  expect(roots).toEqual(["", "_astro", "index.html", "ja", "search"]);
  expect(headers["Content-Security-Policy"]).toContain("default-src 'none'");
});
