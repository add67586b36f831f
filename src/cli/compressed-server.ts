/** Serves a finished site as a good static host does: compressed, and what has a hash in its name for ever. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { contentType, mediaType } from "../hosting/media-types.ts";

const compress = { br: brotliCompressSync, gzip: gzipSync };

export async function serveCompressed(folder: string): Promise<{ address: string; server: Server }> {
  const cache = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const wanted = join(folder, decodeURIComponent(pathname), pathname.endsWith("/") ? "index.html" : "");
    const found = wanted.startsWith(folder) && existsSync(wanted) && statSync(wanted).isFile();
    const file = found ? wanted : join(folder, "404.html");
    const accepted = request.headers["accept-encoding"] ?? "";
    const encoding = (["br", "gzip"] as const).find((name) => mediaType(file).text && accepted.includes(name));
    const key = `${file} ${encoding}`;
    const own =
      cache.get(key) ?? (encoding === undefined ? readFileSync(file) : compress[encoding](readFileSync(file)));
    cache.set(key, own);
    response.writeHead(found ? 200 : 404, {
      "content-type": contentType(file),
      "content-length": own.length,
      "cache-control": pathname.includes("/_astro/") ? "public, max-age=31536000, immutable" : "no-cache",
      ...(encoding === undefined ? {} : { "content-encoding": encoding, vary: "accept-encoding" }),
    });
    response.end(own);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}
