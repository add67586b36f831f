/** Which version is the current one on this device, and since when. */
import { stateCache, versionCache } from "./cache-names.ts";
import { Release } from "./release.ts";

export type Current = {
  version: string;
  /** ISO date. */
  since: string;
  /** Versions before it that may still be kept, because pages of them are open. */
  retired: string[];
};

const address = (base: string) => `${base}offline/state/current`;

export async function readCurrent(base: string): Promise<Current | undefined> {
  if (!(await caches.has(stateCache(base)))) return undefined;
  const stored = await (await caches.open(stateCache(base))).match(address(base));
  return stored === undefined ? undefined : ((await stored.json()) as Current);
}

/** The version that was current until now is retired. What has been removed meanwhile is not brought back. */
export async function makeCurrent(base: string, version: string): Promise<void> {
  const isKept = () => caches.has(versionCache(base, version));
  if (!(await isKept())) return;
  const before = await readCurrent(base);
  const retired: string[] = [];
  for (const old of before === undefined ? [] : [...before.retired, before.version])
    if (old !== version && (await caches.has(versionCache(base, old)))) retired.push(old);
  const current: Current = { version, since: new Date().toISOString(), retired };
  await (await caches.open(stateCache(base))).put(address(base), Response.json(current));
  if (!(await isKept())) await caches.delete(stateCache(base));
}

export async function currentRelease(base: string): Promise<Release | undefined> {
  const current = await readCurrent(base);
  return current === undefined ? undefined : Release.open(base, current.version);
}
