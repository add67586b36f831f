/**
 * Which version an open page is of. A page gets its scripts, names and index from the version that it came from, also
 * when the worker has become another one meanwhile: a worker ends whenever it is idle, so it is written down.
 */
import { stateCache, versionCache } from "../cache-names.ts";
import { readCurrent } from "../state.ts";
import { base, release, worker } from "./scope.ts";

/** A page that came from the server in a version that is not kept here. All that it asks for comes from there too. */
export const FROM_SERVER = "server";

/** A page that is being opened is not yet in the browser's list. */
const OPENING = 60_000;

type Entry = { version: string; at: number };

const deciding = new Map<string, Promise<string>>();
const folder = `${base}offline/state/page/`;

/** @param version may still be on its way: what the page asks for waits for it */
export async function setVersion(page: string, version: Promise<string>): Promise<void> {
  if (page === "") return;
  deciding.set(page, version);
  const entry: Entry = { version: await version, at: Date.now() };
  await (await caches.open(stateCache(base))).put(folder + page, Response.json(entry));
}

/** Of an unknown page nothing must be mixed either. */
export async function versionOf(page: string): Promise<string> {
  const known = deciding.get(page);
  if (known !== undefined) return known;
  try {
    const version = (await entryOf(folder + page))?.version ?? FROM_SERVER;
    deciding.set(page, Promise.resolve(version));
    return version;
  } catch {
    return FROM_SERVER;
  }
}

async function entryOf(address: string): Promise<Entry | undefined> {
  if (!(await caches.has(stateCache(base)))) return undefined;
  const stored = await (await caches.open(stateCache(base))).match(address);
  return stored === undefined ? undefined : ((await stored.json()) as Entry);
}

/** Forgets pages that were closed, and deletes retired versions of which no page is open any more. */
export async function sweep(): Promise<void> {
  const current = await readCurrent(base);
  // Another worker is in charge, and knows better what is in use.
  if (current?.version !== release.version) return;
  const state = await caches.open(stateCache(base));
  const open = new Set((await worker.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id));
  const used = new Set<string>();
  for (const { url } of await state.keys()) {
    const { pathname } = new URL(url);
    if (!pathname.startsWith(folder)) continue;
    const page = pathname.slice(folder.length);
    const entry = await entryOf(pathname);
    if (entry === undefined) continue;
    if (open.has(page) || Date.now() - entry.at < OPENING) used.add(entry.version);
    else {
      deciding.delete(page);
      await state.delete(pathname);
    }
  }
  for (const version of current.retired) if (!used.has(version)) await caches.delete(versionCache(base, version));
}
