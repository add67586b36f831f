/** Small servers that treat a folder as a host of static sites does. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { contentType } from "../../src/hosting/media-types.ts";

export type Host = { url: string; requested: string[]; stop: () => Promise<void> };

export type HostOptions = {
  folder: string;
  /** Path that the site stands under; outside of it there is nothing. */
  base?: string;
  /** Whether a folder is answered with its index.html, and a page without its slash with a redirect. */
  directoryIndex?: boolean;
  /** Sees the path first: another address, or a path in place of it. */
  rewrite?: (path: string, query: string) => { location: string; status?: number } | { path: string };
  /** What is said with a file, by its address. */
  headers?: (path: string) => Iterable<[string, string]>;
};

/** Serves until it is stopped; missing files get 404.html of the site. */
export async function startHost(options: HostOptions): Promise<Host> {
  const { folder, base = "/", directoryIndex = true, rewrite, headers = () => [] } = options;
  const requested: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://host");
    requested.push(pathname);
    for (const [name, value] of headers(pathname)) response.setHeader(name, value);
    const rewritten = rewrite?.(decodeURIComponent(pathname), search) ?? { path: decodeURIComponent(pathname) };
    if ("location" in rewritten) redirect(response, rewritten.location, rewritten.status ?? 301);
    else answer(response, rewritten.path, search);
  });
  const answer = (response: ServerResponse, path: string, search: string) => {
    const file = path.startsWith(base) ? join(folder, path.slice(base.length)) : undefined;
    const isFolder = file !== undefined && existsSync(file) && statSync(file).isDirectory();
    const found = isFolder && directoryIndex ? join(file, "index.html") : file;
    if (isFolder && directoryIndex && !path.endsWith("/")) redirect(response, `${path}/${search}`, 301);
    else if (found !== undefined && existsSync(found) && statSync(found).isFile())
      send(response, 200, readFileSync(found), contentType(found));
    else send(response, 404, readFileSync(join(folder, "404.html")), "text/html; charset=utf-8");
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requested,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function redirect(response: ServerResponse, location: string, status: number): void {
  response.writeHead(status, { location }).end();
}

function send(response: ServerResponse, status: number, body: string | Buffer, type: string): void {
  response.writeHead(status, { "content-type": type }).end(body);
}
