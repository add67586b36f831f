/** Serves a folder as a plain web server does, can be switched off and on, and remembers what it was asked for. */
import { readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { contentType } from "../../src/hosting/media-types.ts";

export type Fault = (path: string, response: ServerResponse) => boolean;

export class StaticServer {
  readonly #server = createServer((request, response) => this.#answer(request.url ?? "/", response));
  /** Below this path the site stands. */
  readonly #base: string;
  #port = 0;
  folder: string;
  /** Paths below the base, since the server began. */
  asked: string[] = [];
  /** Whole paths that are not below the base. */
  outside: string[] = [];
  /** Answers in place of the folder and returns true, or leaves it to the folder. */
  fault: Fault = () => false;

  constructor(folder: string, base = "/") {
    this.folder = folder;
    this.#base = base;
  }

  get address(): string {
    return `http://localhost:${this.#port}${this.#base}`;
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Nobody is there any more, as when the line is cut. The same port comes back with start(). */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #answer(url: string, response: ServerResponse): void {
    const { pathname } = new URL(url, "http://localhost");
    const path = decodeURIComponent(pathname.slice(this.#base.length));
    if (pathname.startsWith(this.#base)) this.asked.push(path);
    else this.outside.push(pathname);
    if (this.fault(path, response)) return;
    const file = join(this.folder, normalize(`/${path}`));
    try {
      if (!pathname.startsWith(this.#base)) throw new Error("not below the base");
      if (statSync(file).isDirectory() && !pathname.endsWith("/")) {
        response.writeHead(301, { location: `${pathname}/` }).end();
        return;
      }
      const name = pathname.endsWith("/") ? join(file, "index.html") : file;
      response.writeHead(200, { "content-type": contentType(name), "cache-control": "no-cache" });
      response.end(readFileSync(name));
    } catch {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(readFileSync(join(this.folder, "404.html")));
    }
  }
}
