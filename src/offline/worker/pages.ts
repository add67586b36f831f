/** Pages: from the server when it answers, else from what is kept. */
import { fileOf, languageOf } from "../address.ts";
import { hashOf } from "../hash.ts";
import type { Release } from "../release.ts";
import { answerWith } from "./answer.ts";
import { FROM_SERVER, setVersion } from "./page-versions.ts";
import { ownRelease } from "./releases.ts";
import { base } from "./scope.ts";

/** In milliseconds; after that a kept page is shown. */
const PATIENCE = 4000;

export async function page(event: FetchEvent): Promise<Response> {
  const own = await ownRelease();
  if (own === undefined) return fromServer(event);
  const { pathname, search } = new URL(event.request.url);
  const file = fileOf(pathname, base);
  const kept = file === undefined ? undefined : await own.read(file);
  try {
    const response = await (kept === undefined ? fromServer(event) : orTooLate(fromServer(event)));
    if (response.status >= 500 && kept !== undefined) throw new Error(`the server answers ${response.status}`);
    event.waitUntil(setVersion(event.resultingClientId, examine(own, file, response, kept === undefined)));
    return response;
  } catch {
    event.waitUntil(setVersion(event.resultingClientId, Promise.resolve(own.version)));
    if (file !== undefined && kept !== undefined) return answerWith(file, kept);
    if (`${file ?? ""}/index.html` in own.manifest.files) return Response.redirect(`${pathname}/${search}`);
    return noConnection(own, pathname);
  }
}

async function fromServer(event: FetchEvent): Promise<Response> {
  const preloaded = (await event.preloadResponse) as Response | undefined;
  return preloaded ?? fetch(event.request);
}

function orTooLate(response: Promise<Response>): Promise<Response> {
  const tooLate = new Promise<Response>((_, reject) =>
    setTimeout(() => reject(new Error("the server takes too long")), PATIENCE),
  );
  return Promise.race([response, tooLate]);
}

/** Tells the version of a page by its bytes, while they stream to the reader, and keeps a new one of our own. */
async function examine(own: Release, file: string | undefined, response: Response, isNew: boolean): Promise<string> {
  const expected = file === undefined ? undefined : own.manifest.files[file]?.[0];
  if (file === undefined || expected === undefined || !response.ok) return FROM_SERVER;
  const copy = response.clone();
  try {
    const bytes = new Uint8Array(await copy.arrayBuffer());
    if ((await hashOf(bytes)) !== expected) return FROM_SERVER;
    // What cannot be kept can be read all the same.
    if (isNew) await own.keep(file, bytes).catch(() => undefined);
    return own.version;
  } catch {
    return FROM_SERVER;
  }
}

async function noConnection(own: Release, pathname: string): Promise<Response> {
  const file = `${languageOf(pathname, base)}/offline/index.html`;
  const bytes = await own.read(file);
  return bytes === undefined ? Response.error() : answerWith(file, bytes);
}
