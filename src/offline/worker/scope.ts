/** What the worker knows from its own script and address. */
import type { WorkerRelease } from "../manifest.ts";

/** Written before the script when it is built. */
declare const RELEASE: WorkerRelease;
declare const self: ServiceWorkerGlobalScope;

export const release = RELEASE;

/** The path of the site, with a slash at both ends. */
export const base = new URL(self.registration.scope).pathname;

export const worker = self;
