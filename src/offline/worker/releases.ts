/** Versions that are kept on this device, opened once. */
import { versionCache } from "../cache-names.ts";
import { SHELL_KEY } from "../manifest.ts";
import { Release } from "../release.ts";
import { base, release } from "./scope.ts";

const opened = new Map<string, Promise<Release | undefined>>();

export async function releaseOf(version: string): Promise<Release | undefined> {
  const known = opened.get(version) ?? Release.open(base, version);
  opened.set(version, known);
  const found = await known;
  // It may be brought back.
  if (found === undefined) opened.delete(version);
  return found;
}

/** The version of this worker; undefined when it was removed from the device. */
export function ownRelease(): Promise<Release | undefined> {
  return releaseOf(release.version);
}

/** Whether this version is still kept. Open pages can go on with one that was removed; new ones cannot. */
export async function isOwnKept(): Promise<boolean> {
  const name = versionCache(base, release.version);
  const shell = (await caches.has(name)) ? await (await caches.open(name)).match(base + SHELL_KEY) : undefined;
  if (shell !== undefined) return (await ownRelease()) !== undefined;
  opened.delete(release.version);
  return false;
}
