/** Which version is the current one on this device, and since when. */
import { stateCache } from "./cache-names.ts";
import { Release } from "./release.ts";

export type Current = { version: string; since: string };

const address = (base: string) => `${base}offline/state/current`;

export async function readCurrent(base: string): Promise<Current | undefined> {
  if (!(await caches.has(stateCache(base)))) return undefined;
  const stored = await (await caches.open(stateCache(base))).match(address(base));
  return stored === undefined ? undefined : ((await stored.json()) as Current);
}

export async function writeCurrent(base: string, current: Current): Promise<void> {
  await (await caches.open(stateCache(base))).put(address(base), Response.json(current));
}

export async function currentRelease(base: string): Promise<Release | undefined> {
  const current = await readCurrent(base);
  return current === undefined ? undefined : Release.open(base, current.version);
}
