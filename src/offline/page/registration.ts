/** Registers the worker and speaks with it. */
import { ownScript } from "../../scripts/trusted.ts";
import type { PageRequest, WorkerReply } from "../messages.ts";

/** Empty where the page does not say it: then nothing is registered and nothing found, rather than in a place guessed. */
export const base = document.documentElement.dataset.base ?? "";

/** An event of the document: what this visit keeps by itself is there. */
export const VISIT_KEPT = "visit-kept";

/** In local storage of a reader who has removed the copy: the site then keeps nothing by itself. */
const SWITCH = "offline";

export function isSwitchedOff(): boolean {
  try {
    return localStorage.getItem(SWITCH) === "off";
  } catch {
    return false;
  }
}

export function switchOff(off: boolean): void {
  try {
    if (off) localStorage.setItem(SWITCH, "off");
    else localStorage.removeItem(SWITCH);
  } catch {
    // Storage is blocked: nothing is kept for good either.
  }
}

/** @throws when the worker cannot be loaded or fails as it starts, TypeError when the page does not say its base */
export async function register(): Promise<ServiceWorkerRegistration> {
  const registration = await navigator.serviceWorker.register(ownScript("sw.js"), { scope: base });
  // Where workers are blocked from outside, there may be no error and no registration.
  if (!(registration instanceof ServiceWorkerRegistration)) throw new Error("service workers are blocked");
  return registration;
}

/** Resolves when the worker that is on its way in is in charge, or has failed. */
export async function settled(registration: ServiceWorkerRegistration): Promise<ServiceWorker | undefined> {
  for (const coming of [registration.installing, registration.waiting]) {
    if (coming !== null) await reached(coming, "activated", "redundant");
  }
  return registration.active ?? undefined;
}

async function reached(worker: ServiceWorker, ...states: ServiceWorkerState[]): Promise<void> {
  while (!states.includes(worker.state)) {
    await new Promise((resolve) => worker.addEventListener("statechange", resolve, { once: true }));
  }
}

/** Asks the worker to keep this page. */
export function remember(worker: ServiceWorker, search?: PageRequest["search"]): Promise<WorkerReply> {
  const { port1, port2 } = new MessageChannel();
  const request: PageRequest = { pathname: location.pathname, search };
  const reply = new Promise<WorkerReply>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data as WorkerReply);
    worker.postMessage(request, [port2]);
  });
  // A worker that is replaced meanwhile does not answer any more.
  const replaced = reached(worker, "redundant").then((): WorkerReply => ({ done: true, kept: false }));
  return Promise.race([reply, replaced]);
}
