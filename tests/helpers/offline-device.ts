/** A device with the site on it and a worker in charge, without a browser: caches in memory, and a server that is a folder. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { vi } from "vitest";
import { writeOffline } from "../../src/offline/build/write-offline.ts";
import type { WorkerRelease } from "../../src/offline/manifest.ts";
import type { PageRequest, WorkerReply } from "../../src/offline/messages.ts";
import type { Release } from "../../src/offline/release.ts";
import { MemoryCaches } from "./caches.ts";

export type Site = Readonly<Record<string, string>>;

/** Writes the files of a site and its packs; whoever calls it removes the folder. */
export async function builtSite(site: Site, write: (folder: string) => Promise<void> = writeOffline): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-offline-"));
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await write(folder);
  return folder;
}

export function removeSite(folder: string): void {
  rmSync(folder, { recursive: true });
}

/** What the worker of a finished site knows of itself. */
export function releaseIn(folder: string): WorkerRelease {
  const [, json = ""] = /^const RELEASE=(.*);\n/.exec(readFileSync(join(folder, "sw.js"), "utf8")) ?? [];
  return JSON.parse(json) as WorkerRelease;
}

/** What tests use of the worker. Its own types are those of a worker, which tests are not compiled with. */
export type Worker = {
  install: () => Promise<void>;
  page: (event: object) => Promise<Response>;
  file: (event: object) => Promise<Response>;
  answerRequest: (request: PageRequest) => Promise<WorkerReply>;
  ownRelease: () => Promise<Release | undefined>;
};
const WORKER_PARTS = ["install", "pages", "files", "requests", "releases"];

/** Puts a device in place of the browser's globals. */
export class Device {
  readonly caches = new MemoryCaches();
  /** Whether the server answers `…/` with the page in that folder. */
  looksIntoFolders = true;
  asked: string[] = [];
  #folder = "";

  constructor() {
    vi.stubGlobal("caches", this.caches);
    vi.stubGlobal("fetch", (request: string | Request) => Promise.resolve(this.#answer(request)));
  }

  /** The server has this site from now on, and its worker is the one that runs. */
  serve(folder: string, changes: Partial<WorkerRelease> = {}): WorkerRelease {
    this.#folder = folder;
    const release = { ...releaseIn(folder), ...changes };
    vi.resetModules();
    vi.stubGlobal("RELEASE", release);
    vi.stubGlobal("self", {
      registration: { scope: "http://localhost/", update: () => Promise.resolve() },
      clients: { matchAll: () => Promise.resolve([]) },
    });
    return release;
  }

  /** The worker of the site that is served now. */
  async worker(): Promise<Worker> {
    const load = (part: string) => vi.importActual(`../../src/offline/worker/${part}.ts`);
    const parts = await Promise.all(WORKER_PARTS.map(load));
    return Object.assign({}, ...parts) as Worker;
  }

  #answer(request: string | Request): Response {
    const { pathname } = new URL(typeof request === "string" ? request : request.url, "http://localhost");
    this.asked.push(pathname);
    const path = pathname.endsWith("/") && this.looksIntoFolders ? `${pathname}index.html` : pathname;
    try {
      return new Response(readFileSync(join(this.#folder, path)));
    } catch {
      return new Response("none", { status: 404 });
    }
  }
}
