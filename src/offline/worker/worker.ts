/**
 * The service worker. One worker is one version of the site. A page that is open stays with the version it came from, so a
 * new worker may take over as soon as it has all of its own version.
 */
import { isOfSite } from "../address.ts";
import { failureOf } from "../failure.ts";
import type { InstallFailure, PageRequest } from "../messages.ts";
import { makeCurrent } from "../state.ts";
import { file } from "./files.ts";
import { install } from "./install.ts";
import { page } from "./pages.ts";
import { answerRequest, keepSearch } from "./requests.ts";
import { base, release, worker } from "./scope.ts";

worker.addEventListener("install", (event) => {
  event.waitUntil(
    install().then(
      () => worker.skipWaiting(),
      async (error: unknown) => {
        const message: InstallFailure = { installFailure: failureOf(error) };
        for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) client.postMessage(message);
        throw error;
      },
    ),
  );
});

worker.addEventListener("activate", (event) => {
  // The request for a page leaves while the worker starts.
  event.waitUntil(Promise.all([makeCurrent(base, release.version), worker.registration.navigationPreload.enable()]));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // Parts of files are asked for by no page of the site.
  if (request.method !== "GET" || request.headers.has("range")) return;
  if (origin !== worker.location.origin || !isOfSite(pathname, base, release.roots)) return;
  if (request.mode === "navigate") {
    event.respondWith(page(event));
    return;
  }
  event.respondWith(file(event));
  // The first search of a reader whose line was too poor to keep it before.
  const [, lang] = /\/pagefind\.(ja|en)_[^/]*\.pf_meta$/.exec(pathname) ?? [];
  if (lang !== undefined) event.waitUntil(keepSearch(lang).catch(() => undefined));
});

worker.addEventListener("message", (event) => {
  const [port] = event.ports;
  event.waitUntil(answerRequest(event.data as PageRequest).then((reply) => port?.postMessage(reply)));
});
