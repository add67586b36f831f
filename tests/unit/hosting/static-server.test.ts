import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { HEADERS, headersOf, IMMUTABLE, REVALIDATE } from "../../../src/hosting/headers.ts";
import { type HostOptions, StaticServer } from "../../../src/hosting/static-server.ts";
import { get } from "../../helpers/get.ts";

const FILES = {
  "site/ja/index.html": "<h1>はじめ</h1>",
  "site/404.html": "<h1>404</h1>",
  "site/_astro/a.Ab12Cd34.js": "let a;",
  "site/pagefind/wasm.pagefind": "packed",
  "beside.html": "secret",
};

async function serve(options?: HostOptions): Promise<StaticServer> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-served-"));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const server = await new StaticServer(join(folder, "site"), options).start();
  onTestFinished(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });
  return server;
}

const answer = async (address: string, headers?: Record<string, string>) => {
  const { status, headers: said, body } = await get(address, headers);
  return { status, location: said.location, body: body.toString() };
};

test("A folder is answered with its page, and leads to its address with a slash.", async () => {
  const { origin, requested } = await serve();
  expect(await answer(`${origin}/ja/`)).toMatchObject({ status: 200, body: FILES["site/ja/index.html"] });
  expect(await answer(`${origin}/ja?q=1`)).toMatchObject({ status: 301, location: "/ja/?q=1" });
  expect(requested).toEqual(["/ja/", "/ja"]);
});

test("A host without folders knows files alone, unless something before it asks for those.", async () => {
  const bucket = await serve({ directoryIndex: false });
  expect(await answer(`${bucket.origin}/ja/`)).toMatchObject({ status: 404 });
  expect(await answer(`${bucket.origin}/ja/index.html`)).toMatchObject({ status: 200 });
  const behind = await serve({ directoryIndex: false, rewrite: (path) => `${path}index.html` });
  expect(await answer(`${behind.origin}/ja/`)).toMatchObject({ status: 200 });
});

test.each(["/ja/nowhere/", "/data", "/ja/%E3%81/", "/_astro", "/..%2Fbeside.html", "/%00"])(
  "%s is answered with the page for missing ones, which is not kept.",
  async (path) => {
    const { origin } = await serve({ headers: () => [["Cache-Control", IMMUTABLE]], directoryIndex: false });
    const { status, headers, body } = await get(origin + path);
    expect({ status, kept: headers["cache-control"], body: body.toString() }).toEqual({
      status: 404,
      kept: REVALIDATE,
      body: FILES["site/404.html"],
    });
  },
);

test("Below a path the site stands there and nowhere else.", async () => {
  const { origin, address, requested } = await serve({ base: "/atlas/", headers: headersOf });
  expect(address).toBe(`${origin}/atlas/`);
  expect(await answer(`${address}ja`)).toMatchObject({ status: 301, location: "/atlas/ja/" });
  expect((await get(`${address}_astro/a.Ab12Cd34.js`)).headers["cache-control"]).toBe(IMMUTABLE);
  expect(await answer(`${origin}/ja/`)).toMatchObject({ status: 404 });
  expect(requested).toContain("/ja/");
});

test("What is to be said with files is said of pages, missing ones and redirects.", async () => {
  const redirects = [{ from: "/old/", to: "/ja/", status: 301 }];
  const { origin } = await serve({ headers: headersOf, redirects });
  for (const [path, status] of [
    ["/ja/", 200],
    ["/ja/nowhere/", 404],
    ["/ja", 301],
    ["/old/", 301],
  ] as const) {
    const { headers, ...rest } = await get(origin + path);
    expect(rest.status).toBe(status);
    for (const { name, value } of HEADERS) expect(headers[name.toLowerCase()], path).toBe(value);
  }
  expect(await answer(`${origin}/old/?mark=x`)).toMatchObject({ location: "/ja/?mark=x" });
});

test("Text is sent in the best form that its reader takes, what is packed already as it is.", async () => {
  const server = await serve({ encodings: ["br", "gzip"] });
  const ask = async (path: string, accept: string) => {
    const { headers, body } = await get(server.origin + path, { "accept-encoding": accept });
    return { encoding: headers["content-encoding"], body };
  };
  const brotli = await ask("/ja/", "gzip, br");
  expect(brotli.encoding).toBe("br");
  expect(brotliDecompressSync(brotli.body).toString()).toBe(FILES["site/ja/index.html"]);
  expect(server.bytes).toBe(brotli.body.length);
  const gzip = await ask("/ja/", "gzip");
  expect(gzip.encoding).toBe("gzip");
  expect(gunzipSync(gzip.body).toString()).toBe(FILES["site/ja/index.html"]);
  expect((await ask("/ja/", "identity")).encoding).toBeUndefined();
  expect((await ask("/pagefind/wasm.pagefind", "gzip, br")).encoding).toBeUndefined();
});

test("It can fail, be gone, and be there again at the same address, with another folder.", async () => {
  const server = await serve();
  const { origin, folder } = server;
  server.fault = (path, response) => {
    if (path !== "ja/") return false;
    response.writeHead(503).end("down");
    return true;
  };
  expect(await answer(`${origin}/ja/`)).toMatchObject({ status: 503, body: "down" });
  server.fault = () => false;
  await server.stop();
  await expect(get(`${origin}/ja/`)).rejects.toThrow();
  server.folder = join(folder, "ja");
  await server.start();
  expect(await answer(`${origin}/`)).toMatchObject({ status: 200, body: FILES["site/ja/index.html"] });
});
