/** What a page asks for: always from the version that the page is of. */
import { fileOf, isHashed } from "../address.ts";
import { hashOf } from "../hash.ts";
import type { Release } from "../release.ts";
import { answerWith } from "./answer.ts";
import { FROM_SERVER, versionOf } from "./page-versions.ts";
import { ownRelease, releaseOf } from "./releases.ts";
import { base, worker } from "./scope.ts";

export async function file({ request, clientId }: FetchEvent): Promise<Response> {
  const path = fileOf(new URL(request.url).pathname, base);
  if (path === undefined) return fetch(request);
  if (isHashed(path)) {
    const own = await keptAs(path, await ownRelease());
    if (own !== undefined) return own;
  }
  const version = await versionOf(clientId);
  if (version === FROM_SERVER) return fetch(request);
  const release = await releaseOf(version);
  if (release === undefined) return fetch(request);
  return (await keptAs(path, release)) ?? sameVersion(request, path, release);
}

async function keptAs(path: string, release: Release | undefined): Promise<Response | undefined> {
  const bytes = await release?.read(path);
  return bytes === undefined ? undefined : answerWith(path, bytes);
}

/** From the server, unless it has moved on to another version: then the page must do without. */
async function sameVersion(request: Request, path: string, release: Release): Promise<Response> {
  const response = await fetch(request);
  const expected = release.manifest.files[path]?.[0];
  if (!response.ok || expected === undefined) return response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  if ((await hashOf(bytes)) === expected) return answerWith(path, bytes);
  await worker.registration.update().catch(() => undefined);
  return Response.error();
}
