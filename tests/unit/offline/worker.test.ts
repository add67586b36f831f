/** What the worker does when something on the device or on the host is not as it should be. */
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { versionCache } from "../../../src/offline/cache-names.ts";
import { SHELL_KEY } from "../../../src/offline/manifest.ts";
import { Release } from "../../../src/offline/release.ts";
import { makeCurrent, readCurrent } from "../../../src/offline/state.ts";
import { builtSite, Device, removeSite, type Site } from "../../helpers/offline-device.ts";

const SITE = {
  "index.html": "entrance",
  "ja/offline/index.html": "接続がない",
  "ja/systems/a/index.html": "a",
  "ja/systems/b/index.html": "b",
  "search/terms/a.json": "{}",
  "_astro/a.Xy.css": "style",
};
const PAGE = "ja/systems/a/index.html";

let device: Device;
beforeEach(() => {
  device = new Device();
});
afterEach(() => vi.unstubAllGlobals());

async function folderOf(site: Site): Promise<string> {
  const folder = await builtSite(site);
  onTestFinished(() => removeSite(folder));
  return folder;
}

/** Brings a version onto the device with its worker, and all its packs. */
async function installed(site: Site = SITE): Promise<Release> {
  const { version } = device.serve(await folderOf(site));
  const { install } = await device.worker();
  await install();
  await makeCurrent("/", version);
  const release = await opened(version);
  for (const pack of await release.missingPacks()) {
    const response = await fetch(`/${pack.name}`);
    await release.keepPack(pack, new Uint8Array(await response.arrayBuffer()));
  }
  return release;
}

async function opened(version: string): Promise<Release> {
  const release = await Release.open("/", version);
  if (release === undefined) throw new Error("the version is not kept");
  return release;
}

/** Cuts what is stored under a name to half of its bytes. */
async function truncate({ version }: Release, name: string): Promise<void> {
  const cache = await device.caches.open(versionCache("/", version));
  const stored = await cache.match(`/${name}`);
  const bytes = await stored?.arrayBuffer();
  await cache.put(`/${name}`, new Response(bytes?.slice(0, bytes.byteLength / 2)));
}

function packOf(release: Release, file: string): string {
  return release.manifest.packs[release.manifest.files[file]?.[2] ?? -1]?.name ?? "";
}

function asked(path: string): object {
  return {
    request: new Request(`http://localhost/${path}`),
    preloadResponse: Promise.resolve(undefined),
    resultingClientId: "",
    clientId: "a page",
    waitUntil: () => undefined,
  };
}

test("A page and its files come from the server when the packs on the device are damaged.", async () => {
  const release = await installed();
  const { ownRelease, page, file, answerRequest } = await device.worker();
  expect(await ownRelease()).toBeDefined();
  await truncate(release, packOf(release, PAGE));
  await truncate(release, SHELL_KEY);
  expect(await (await page(asked("ja/systems/a/"))).text()).toBe("a");
  expect(await (await file(asked("_astro/a.Xy.css"))).text()).toBe("style");
  // The next page brings the shell back.
  await answerRequest({ pathname: "/" });
  expect(new TextDecoder().decode(await (await opened(release.version)).read("index.html"))).toBe("entrance");
});

test("A damaged pack counts as missing, and the file that is asked for is not read from it.", async () => {
  const release = await installed();
  await truncate(release, packOf(release, PAGE));
  expect(await release.read(PAGE)).toBeUndefined();
  expect((await release.missingPacks()).map(({ name }) => name)).toEqual([packOf(release, PAGE)]);
});

test("Pages and files come from the server when the browser's storage fails.", async () => {
  await installed();
  const { page, file } = await device.worker();
  const failing = () => Promise.reject(new DOMException("x", "UnknownError"));
  Object.assign(device.caches, { has: failing, open: failing });
  expect(await (await page(asked("ja/systems/a/"))).text()).toBe("a");
  expect(await (await file(asked("search/terms/a.json"))).text()).toBe("{}");
});

test("An update does not carry damage over: what cannot be read, or has another hash, is fetched again.", async () => {
  const before = await installed();
  await truncate(before, packOf(before, PAGE));
  await before.keep("ja/systems/b/index.html", new TextEncoder().encode("damaged"));
  const after = await installed({ ...SITE, "en/index.html": "changed" });
  expect(after.version).not.toBe(before.version);
  expect(new TextDecoder().decode(await after.read(PAGE))).toBe("a");
  expect(new TextDecoder().decode(await after.read("ja/systems/b/index.html"))).toBe("b");
});

test("A shell that can no longer be read does not stand in the way of the next version.", async () => {
  await truncate(await installed(), SHELL_KEY);
  const after = await installed({ ...SITE, "en/index.html": "changed" });
  expect(new TextDecoder().decode(await after.read("index.html"))).toBe("entrance");
});

test("On a host that does not look into folders pages are fetched by their files, at an update too.", async () => {
  device.looksIntoFolders = false;
  const { version } = device.serve(await folderOf(SITE), { pageFile: "index.html" });
  const { answerRequest } = await device.worker();
  expect(await answerRequest({ pathname: `/${PAGE}` })).toEqual({ done: true, kept: true });
  expect(await (await opened(version)).seen()).toContain(PAGE);

  const next = device.serve(await folderOf({ ...SITE, [PAGE]: "changed" }), { pageFile: "index.html" });
  const { install } = await device.worker();
  await install();
  expect(new TextDecoder().decode(await (await opened(next.version)).read(PAGE))).toBe("changed");
});

test("A worker that could not write down that it is in charge does so with the next page.", async () => {
  const old = await installed();
  const next = device.serve(await folderOf({ ...SITE, [PAGE]: "changed" }));
  const { install } = await device.worker();
  await install();
  expect((await readCurrent("/"))?.version).toBe(old.version);

  const { answerRequest } = await device.worker();
  expect(await answerRequest({ pathname: `/${PAGE}` })).toMatchObject({ done: true });
  expect((await readCurrent("/"))?.version).toBe(next.version);
  // No page of the old version is open.
  expect(await device.caches.has(versionCache("/", old.version))).toBe(false);
  expect(await device.caches.has(versionCache("/", next.version))).toBe(true);
});

test("A worker that was replaced meanwhile does not put itself in charge again.", async () => {
  const next = await installed({ ...SITE, [PAGE]: "changed" });
  device.serve(await folderOf(SITE));
  Object.assign(self, { serviceWorker: { state: "redundant" } });
  const { answerRequest } = await device.worker();
  await answerRequest({ pathname: `/${PAGE}` });
  expect((await readCurrent("/"))?.version).toBe(next.version);
});
