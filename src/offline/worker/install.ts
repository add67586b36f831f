/** Brings a version onto the device, whole or not at all. The version before it is left alone. */
import { cachePrefix, stateCache, versionCache } from "../cache-names.ts";
import { download, hashInName } from "../download.ts";
import { hashOf } from "../hash.ts";
import { type Pack, SHELL_KEY } from "../manifest.ts";
import { planUpdate, type Step } from "../plan.ts";
import { Release } from "../release.ts";
import { type Current, currentRelease, readCurrent } from "../state.ts";
import { base, release } from "./scope.ts";

/** Requests at a time: pages should not have to wait for them. */
const AT_ONCE = 4;

export async function install(): Promise<void> {
  const current = await readCurrent(base);
  if (current?.version === release.version && (await Release.open(base, current.version)) !== undefined) return;
  await removeLeftovers(current);
  const name = versionCache(base, release.version);
  try {
    const shell = await download(base + release.shell, hashInName(release.shell));
    await (await caches.open(name)).put(base + SHELL_KEY, new Response(shell));
    const next = await Release.open(base, release.version);
    if (next === undefined) throw new Error("the shell cannot be read");
    const before = await currentRelease(base);
    if (before !== undefined) await carryOver(before, next);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** An installation that the browser ended in the middle could not tidy up. Only one is on its way at a time. */
async function removeLeftovers(current: Current | undefined): Promise<void> {
  const versions = current === undefined ? [] : [current.version, ...current.retired];
  const wanted = new Set([stateCache(base), ...versions.map((version) => versionCache(base, version))]);
  for (const name of await caches.keys())
    if (name.startsWith(cachePrefix(base)) && !wanted.has(name)) await caches.delete(name);
}

async function carryOver(before: Release, next: Release): Promise<void> {
  const missing = new Set((await before.missingPacks()).map((pack) => pack.name));
  const packs = before.manifest.packs.map((pack) => pack.name).filter((name) => !missing.has(name));
  const plan = planUpdate(before.manifest, { packs, seen: await before.seen() }, next.manifest);
  await inTurn(plan.packs, async ({ what, copy }) => {
    const hash = hashInName(what.name);
    const stored = copy ? await intact(hash, packBytes(before, what)) : undefined;
    await next.keepPack(what, stored ?? (await download(base + what.name, hash)));
  });
  await inTurn(plan.seen, async ({ what, copy }) => {
    const stored = copy ? await intact(next.manifest.files[what]?.[0], before.read(what)) : undefined;
    await next.keep(what, stored ?? (await fetchFile(next, what)));
  });
}

async function packBytes(of: Release, pack: Pack): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const stored = await of.pack(pack);
  return stored === undefined ? undefined : new Uint8Array(await stored.arrayBuffer());
}

/** Damage on the device is not carried over: undefined for bytes that cannot be read or have another hash. */
async function intact(
  hash: string | undefined,
  reading: Promise<Uint8Array<ArrayBuffer> | undefined>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = await reading.catch(() => undefined);
  return bytes !== undefined && (await hashOf(bytes)) === hash ? bytes : undefined;
}

/** @throws OtherVersion when the server has another version of the file, or has it no more */
export function fetchFile(of: Release, file: string): Promise<Uint8Array<ArrayBuffer>> {
  const address = base + file.replace(/(^|\/)index\.html$/, `$1${release.pageFile}`);
  return download(address, of.manifest.files[file]?.[0] ?? "", { cache: "no-cache" });
}

async function inTurn<What>(steps: readonly Step<What>[], run: (step: Step<What>) => Promise<void>): Promise<void> {
  const waiting = [...steps];
  const runOn = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await run(step);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, runOn));
}
