/**
 * Serves a folder as hosts of static sites do, for tests and measurements; an option is what hosts differ in. Paths are
 * those below the base, as files are named: `ja/systems/jpki/`.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { REVALIDATE } from "./headers.ts";
import { contentType, mediaType } from "./media-types.ts";

const COMPRESS = { br: brotliCompressSync, gzip: gzipSync };
type Encoding = keyof typeof COMPRESS;

export type HostOptions = {
  /** Where the site stands, with a slash at both ends; outside of it there is nothing. */
  base?: string;
  /** Whether a folder is answered with its index.html, and with a redirect where its address lacks the slash. */
  directoryIndex?: boolean;
  /** Whole addresses that lead elsewhere. */
  redirects?: readonly { from: string; to: string; status: number }[];
  /** What is read in place of the path that was asked for. */
  rewrite?: (path: string) => string;
  /** What is said with an answer beside its type; it may say another `Cache-Control`. */
  headers?: (path: string) => Iterable<readonly [name: string, value: string]>;
  /** What text can be sent as to those who take it, the best first. */
  encodings?: readonly Encoding[];
};

export class StaticServer {
  readonly #server = createServer((request, response) => this.#answer(request, response));
  readonly #options: HostOptions;
  readonly #packed = new Map<string, Buffer>();
  #port = 0;
  /** What is served; it may be exchanged while the server runs. */
  folder: string;
  /** Whole paths that were asked for, outside the base too. */
  readonly requested: string[] = [];
  /** Sent so far, headers apart. */
  bytes = 0;
  /** Answers in place of the folder and returns true, or leaves it to the folder: for a host that fails. */
  fault: (path: string, response: ServerResponse) => boolean = () => false;

  constructor(folder: string, options: HostOptions = {}) {
    this.folder = folder;
    this.#options = options;
  }

  /** Without a slash at the end. */
  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Of the site, with a slash at the end. */
  get address(): string {
    return this.origin + (this.#options.base ?? "/");
  }

  /** Takes a free port; after stop() the same one, as when a line that was cut is there again. */
  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, "localhost", resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  /** Ends open connections too. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { base = "/", redirects = [], headers } = this.#options;
    const { pathname, search } = new URL(request.url ?? "/", this.origin);
    this.requested.push(pathname);
    response.setHeader("Cache-Control", REVALIDATE);
    if (!pathname.startsWith(base)) {
      this.#sendMissing(request, response);
      return;
    }
    const path = decoded(pathname.slice(base.length));
    for (const [name, value] of headers?.(path) ?? []) response.setHeader(name, value);
    if (this.fault(path, response)) return;
    const redirect = redirects.find(({ from }) => from === pathname);
    const { file, isFolder } = this.#placeOf(path);
    if (redirect !== undefined) lead(response, redirect.status, redirect.to + search);
    else if (isFolder && !pathname.endsWith("/")) lead(response, 301, `${pathname}/${search}`);
    else if (existsSync(file) && statSync(file).isFile()) this.#send(request, response, 200, file);
    else this.#sendMissing(request, response);
  }

  #sendMissing(request: IncomingMessage, response: ServerResponse): void {
    // It may be there soon, and then be kept for good.
    response.setHeader("Cache-Control", REVALIDATE);
    this.#send(request, response, 404, join(this.folder, "404.html"));
  }

  /** Where the file of a path would be. */
  #placeOf(path: string): { file: string; isFolder: boolean } {
    const { directoryIndex = true, rewrite } = this.#options;
    // Made whole before it is joined: no ".." leads out of the folder.
    const file = join(this.folder, normalize(`/${rewrite?.(path) ?? path}`));
    const isFolder = directoryIndex && existsSync(file) && statSync(file).isDirectory();
    return { file: isFolder ? join(file, "index.html") : file, isFolder };
  }

  #send({ headers }: IncomingMessage, response: ServerResponse, status: number, file: string): void {
    const { encodings = [] } = this.#options;
    const accepted = String(headers["accept-encoding"]);
    const encoding = mediaType(file).text ? encodings.find((name) => accepted.includes(name)) : undefined;
    const body = encoding === undefined ? readFileSync(file) : this.#pack(file, encoding);
    this.bytes += body.length;
    response.statusCode = status;
    response.setHeader("Content-Type", contentType(file));
    if (encoding !== undefined) response.setHeader("Content-Encoding", encoding).setHeader("Vary", "Accept-Encoding");
    response.end(body);
  }

  /** Kept, since hosts have these forms beforehand: no reader waits for them. */
  #pack(file: string, encoding: Encoding): Buffer {
    const key = `${encoding} ${file}`;
    const packed = this.#packed.get(key) ?? COMPRESS[encoding](readFileSync(file));
    this.#packed.set(key, packed);
    return packed;
  }
}

function lead(response: ServerResponse, status: number, location: string): void {
  response.writeHead(status, { location }).end();
}

/** What cannot be decoded, such as `%E3%81`, stays as it is: there is no such file. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
