/** What pages ask the worker for. */
import { fileOf } from "../address.ts";
import { download, hashInName } from "../download.ts";
import { failureOf } from "../failure.ts";
import { searchGroups } from "../manifest.ts";
import type { PageRequest, WorkerReply } from "../messages.ts";
import { makeCurrent, readCurrent } from "../state.ts";
import { fetchFile, install } from "./install.ts";
import { sweep } from "./page-versions.ts";
import { isOwnKept, ownRelease } from "./releases.ts";
import { base, release, worker } from "./scope.ts";

/** Keeps the page that asks, and the search of its language if it wants that. */
export async function answerRequest({ pathname, search }: PageRequest): Promise<WorkerReply> {
  try {
    // The version was removed while its worker stayed: a reader may want it again at once.
    if (!(await isOwnKept())) await install();
    await takeCharge();
    await sweep();
    const kept = await keepPage(pathname);
    if (search !== undefined) await keepSearch(search);
    return { done: true, kept };
  } catch (error) {
    return { done: false, failure: failureOf(error) };
  }
}

/** Also when a full disk has kept this worker from writing it down as it became active. */
async function takeCharge(): Promise<void> {
  // Not in all browsers. A worker that was replaced in the middle of an answer is in charge of nothing.
  const isReplaced = (worker as { serviceWorker?: ServiceWorker }).serviceWorker?.state === "redundant";
  if (!isReplaced && (await readCurrent(base))?.version !== release.version) await makeCurrent(base, release.version);
}

async function keepPage(pathname: string): Promise<boolean> {
  const own = await ownRelease();
  const file = fileOf(pathname, base);
  if (own === undefined || file === undefined || !(file in own.manifest.files)) return false;
  if ((await own.read(file)) !== undefined) return true;
  const bytes = await fetchFile(own, file).catch(() => undefined);
  if (bytes !== undefined) await own.keep(file, bytes);
  return bytes !== undefined;
}

let searches: Promise<void> = Promise.resolve();

/** One after another: two pages may ask at once. */
export function keepSearch(lang: string): Promise<void> {
  const next = searches.then(async () => {
    const own = await ownRelease();
    const groups = searchGroups(lang);
    for (const pack of (await own?.missingPacks()) ?? [])
      if (groups.includes(pack.group))
        await own?.keepPack(pack, await download(base + pack.name, hashInName(pack.name)));
  });
  searches = next.catch(() => undefined);
  return next;
}
