/** Keeps the whole site on this device, and removes it again. */
import { cachePrefix } from "../cache-names.ts";
import { download, hashInName, type Progress } from "../download.ts";
import { type Failure, failureOf } from "../failure.ts";
import { type Pack, totalBytes } from "../manifest.ts";
import type { InstallFailure } from "../messages.ts";
import type { Release } from "../release.ts";
import { currentRelease, readCurrent } from "../state.ts";
import { base, isSwitchedOff, register, remember, settled, switchOff } from "./registration.ts";

export type Copy = {
  version: string;
  /** When this version came onto the device, as an ISO date. */
  since: string;
  totalBytes: number;
  missingBytes: number;
};

/** In milliseconds. On a line of 64 kbit/s the shell takes half of it. */
const PATIENCE = 45_000;
const REMOVAL_PATIENCE = 10_000;

export class NotKept extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure);
    this.failure = failure;
  }
}

/** Undefined when nothing is kept. */
export async function copyOnDevice(): Promise<Copy | undefined> {
  const [release, current] = [await currentRelease(base), await readCurrent(base)];
  if (release === undefined || current === undefined) return undefined;
  const missing = await release.missingPacks();
  return { ...current, totalBytes: totalBytes(release.manifest), missingBytes: bytesOf(missing) };
}

/**
 * Brings the worker and the shell onto the device.
 * @throws NotKept with the reason, also when it takes too long: then it goes on, but nobody has to wait for it
 */
export async function prepare(): Promise<void> {
  await Promise.race([bringShell(), tooLong(PATIENCE, "slow")]);
}

async function bringShell(): Promise<void> {
  let reason: Failure | undefined;
  const listen = ({ data }: MessageEvent<Partial<InstallFailure>>) => (reason = data.installFailure ?? reason);
  navigator.serviceWorker.addEventListener("message", listen);
  // Messages wait until the document has loaded, or until one asks for them.
  navigator.serviceWorker.startMessages();
  try {
    let worker = await settled(await register());
    // A worker that an earlier page has sent for may have failed before anyone here listened.
    if (worker === undefined && reason === undefined && !isSwitchedOff()) worker = await settled(await register());
    if (worker === undefined) throw new NotKept(reason ?? "worker");
    // Removed by the reader meanwhile: nothing must come back.
    if (isSwitchedOff()) throw new NotKept("cancelled");
    const reply = await remember(worker);
    if (!reply.done) throw new NotKept(reply.failure);
  } catch (error) {
    throw error instanceof NotKept ? error : new NotKept(reason ?? "worker");
  } finally {
    navigator.serviceWorker.removeEventListener("message", listen);
  }
}

/**
 * @param progress is told the bytes that have come
 * @throws NotKept with the reason; then all is as it was before
 */
export async function keepWholeSite(signal: AbortSignal, progress: Progress): Promise<void> {
  const release = await currentRelease(base);
  if (release === undefined) throw new NotKept("worker");
  const added: Pack[] = [];
  try {
    // Asks the browser not to clear it away when room gets scarce; it may say no.
    // Some ask their reader first, who may leave the question open.
    void navigator.storage.persist().catch(() => false);
    for (const pack of await release.missingPacks()) {
      const bytes = await download(base + pack.name, hashInName(pack.name), { signal, progress });
      added.push(pack);
      await release.keepPack(pack, bytes);
    }
    if ((await readCurrent(base))?.version !== release.version) throw new NotKept("updating");
  } catch (error) {
    await takeAway(release, added);
    throw error instanceof NotKept ? error : new NotKept(failureOf(error));
  }
}

async function takeAway(release: Release, packs: readonly Pack[]): Promise<void> {
  for (const pack of packs) await release.dropPack(pack);
}

/**
 * Takes the worker and all that it keeps off the device; nothing comes back by itself.
 * @throws NotKept when something stays, also when it takes too long: browsers remove a worker only when it has installed
 */
export async function removeCopy(): Promise<void> {
  switchOff(true);
  await Promise.race([removeAll(), tooLong(REMOVAL_PATIENCE, "removal")]);
}

function tooLong(milliseconds: number, failure: Failure): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new NotKept(failure)), milliseconds));
}

async function removeAll(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.getRegistration(base);
    if (registration?.scope === new URL(base, location.href).href) await registration.unregister();
    // Twice: a worker in the middle of its work may write down a version whose files go just then.
    for (let pass = 0; pass < 2; pass++)
      for (const name of await caches.keys()) if (name.startsWith(cachePrefix(base))) await caches.delete(name);
  } catch {
    // Some of it is there: the next page makes it whole again.
    switchOff(false);
    throw new NotKept("removal");
  }
}

function bytesOf(packs: readonly Pack[]): number {
  return packs.reduce((sum, { bytes }) => sum + bytes, 0);
}
