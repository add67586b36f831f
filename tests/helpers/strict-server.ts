/** Serves a built site as its recipes tell a host to: every header, `404.html` with status 404, a slash after a folder. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { cacheControl, HEADERS } from "../../src/hosting/headers.ts";
import { contentType } from "../../src/hosting/media-types.ts";

export type StrictServer = { url: string; stop: () => Promise<void> };

type Options = {
  /** The path that the site stands under, with a slash at both ends. */
  base?: string;
  /** Takes the place of the Content-Security-Policy in the headers; the page has its own besides. */
  policy?: string;
};

/** Serves `folder` on a free port of this machine. */
export async function serveStrictly(folder: string, { base = "/", policy }: Options = {}): Promise<StrictServer> {
  const server = createServer((request, response) => {
    for (const { name, value } of HEADERS) response.setHeader(name, value);
    if (policy !== undefined) response.setHeader("Content-Security-Policy", policy);
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const file = pathname.startsWith(base) ? decoded(pathname.slice(base.length)) : undefined;
    const path = file === undefined ? undefined : join(folder, normalize(`/${file}`));
    if (path !== undefined && isFolder(path) && !pathname.endsWith("/")) {
      response.writeHead(308, { Location: `${pathname}/${search}` }).end();
      return;
    }
    const found = path !== undefined && isFolder(path) ? join(path, "index.html") : path;
    if (found === undefined || !existsSync(found)) send(response, 404, join(folder, "404.html"), "404.html");
    else send(response, 200, found, found.slice(folder.length + 1));
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, status: number, path: string, file: string): void {
  response.writeHead(status, {
    "Content-Type": contentType(path),
    "Cache-Control": cacheControl(file),
  });
  createReadStream(path).pipe(response);
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
