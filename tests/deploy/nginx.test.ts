/** The recipe for nginx, tried with Debian's nginx. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compressSite } from "../../src/hosting/compress.ts";
import { HEADERS, IMMUTABLE, REVALIDATE } from "../../src/hosting/headers.ts";
import { nginxConfiguration } from "../../src/hosting/nginx.ts";
import { type Nginx, placedHere, runNginx, whyNoNginx } from "../../src/hosting/run-nginx.ts";
import { type Answer, get } from "../helpers/get.ts";
import { type Sample, sampleSite } from "../helpers/sample-site.ts";

const RENAMED = [{ from: "ja/systems/juki/", to: "ja/systems/jpki/" }];
const missing = whyNoNginx();
if (missing !== undefined) console.log(`The recipe for nginx is not tried here: ${missing}.`);

let sample: Sample;
let nginx: Nginx;

beforeAll(async () => {
  if (missing !== undefined) return;
  sample = sampleSite("atlas");
  await compressSite(sample.folder);
  const here = (text: string) => placedHere(text, sample.parent);
  const ownServer = (text: string, name: string) => here(text).replace(/server_name [^;]+;/, `server_name ${name};`);
  const partOf = (text: string, name: string) =>
    `server { listen 127.0.0.1:%PORT%; server_name ${name}; root ${sample.parent}; ${here(text)} }`;
  const renamed = (base: string) => RENAMED.map(({ from, to }) => ({ from: base + from, to: base + to }));
  nginx = await runNginx(
    [
      ownServer(readFileSync("docs/deploy/nginx/atlas.conf", "utf8"), "root.example"),
      partOf(readFileSync("docs/deploy/nginx/atlas-sub-path.conf", "utf8"), "sub-path.example"),
      ownServer(nginxConfiguration("/", renamed("/")), "root-renamed.example"),
      partOf(nginxConfiguration("/atlas/", renamed("/atlas/")), "sub-path-renamed.example"),
    ].join("\n"),
  );
});

afterAll(async () => {
  if (missing !== undefined) return;
  await nginx.stop();
  sample.remove();
});

describe.skipIf(missing !== undefined).each([
  { where: "at the root of a host", host: "root", base: "/" },
  { where: "under a sub-path", host: "sub-path", base: "/atlas/" },
])("nginx $where", ({ host, base }) => {
  const ask = (path: string, headers: Record<string, string> = {}, server = host): Promise<Answer> =>
    get(`${nginx.url}${base}${path}`, { host: `${server}.example`, ...headers });
  const file = (path: string) => readFileSync(join(sample.folder, path));
  const hashed = () => `_astro/${readdirSync(join(sample.folder, "_astro")).find((name) => name.endsWith(".css"))}`;

  test.each([
    ["ja/", "ja/index.html", "text/html; charset=utf-8"],
    ["en/systems/jpki/", "en/systems/jpki/index.html", "text/html; charset=utf-8"],
    ["search/names.json", "search/names.json", "application/json; charset=utf-8"],
    ["data/finances.csv", "data/finances.csv", "text/csv; charset=utf-8"],
    ["pagefind/pagefind.js", "pagefind/pagefind.js", "text/javascript; charset=utf-8"],
  ])("%s comes as brotli, as gzip or as it is, whichever the browser takes", async (path, name, type) => {
    const forms = [
      { accept: "gzip, deflate, br", encoding: "br", unpack: brotliDecompressSync },
      { accept: "gzip, deflate", encoding: "gzip", unpack: gunzipSync },
      { accept: "identity", encoding: undefined, unpack: (body: Buffer) => body },
    ];
    for (const { accept, encoding, unpack } of forms) {
      const { status, headers, body } = await ask(path, { "accept-encoding": accept });
      expect({ accept, status, encoding: headers["content-encoding"], type: headers["content-type"] }).toEqual({
        accept,
        status: 200,
        encoding,
        type,
      });
      expect(headers.vary).toBe("Accept-Encoding");
      expect(unpack(body).equals(file(name))).toBe(true);
    }
  });

  test("Every answer has every header: page, asset, data, missing page, redirect, unchanged page.", async () => {
    const { headers } = await ask("ja/");
    const unchanged = { "if-none-match": headers.etag ?? "" };
    const answers = [
      await ask("ja/"),
      await ask(hashed()),
      await ask("search/names.json"),
      await ask("ja/nowhere/"),
      await ask("ja/systems"),
      await ask("ja/", unchanged),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404, 301, 304]);
    for (const answer of answers) {
      for (const { name, value } of HEADERS) expect(answer.headers[name.toLowerCase()]).toBe(value);
      expect(answer.headers.server).toBe("nginx");
    }
  });

  test("Only files whose name changes with their content are kept for good.", async () => {
    const piece = readdirSync(join(sample.folder, "pagefind/index"))[0];
    const meta = readdirSync(join(sample.folder, "pagefind")).find((name) => name.endsWith(".pf_meta"));
    for (const path of [hashed(), `pagefind/index/${piece}`, `pagefind/${meta}`]) {
      expect((await ask(path)).headers["cache-control"]).toBe(IMMUTABLE);
    }
    for (const path of ["ja/", "search/names.json", "pagefind/pagefind-entry.json", "_astro/gone.Ab12.js"]) {
      expect((await ask(path)).headers["cache-control"]).toBe(REVALIDATE);
    }
  });

  test("The pieces of the search index are sent as they are, without being compressed twice.", async () => {
    const piece = `pagefind/index/${readdirSync(join(sample.folder, "pagefind/index"))[0]}`;
    const { headers, body } = await ask(piece, { "accept-encoding": "gzip, br" });
    expect(headers["content-encoding"]).toBeUndefined();
    expect(headers["content-type"]).toBe("application/octet-stream");
    expect(body.equals(file(piece))).toBe(true);
  });

  test("A missing page answers 404 with the page for it, compressed like others.", async () => {
    const { status, headers, body } = await ask("ja/nowhere/at/all", { "accept-encoding": "br" });
    expect({ status, type: headers["content-type"] }).toEqual({ status: 404, type: "text/html; charset=utf-8" });
    expect(brotliDecompressSync(body).equals(file("404.html"))).toBe(true);
  });

  test.each(["data/", "search/"])("%s, a folder without a page, is a missing page.", async (path) => {
    const { status, body } = await ask(path);
    expect({ status, page: body.equals(file("404.html")) }).toEqual({ status: 404, page: true });
  });

  test("A page without its slash leads to the one with it, below the base and without a port.", async () => {
    const { status, headers } = await ask("ja/systems/jpki");
    expect({ status, location: headers.location }).toEqual({ status: 301, location: `${base}ja/systems/jpki/` });
  });

  test("A page that has not changed is not sent again; one that has changed is.", async () => {
    const first = await ask("ja/", { "accept-encoding": "br" });
    const etag = first.headers.etag ?? "";
    const again = await ask("ja/", { "accept-encoding": "br", "if-none-match": etag });
    expect({ status: again.status, bytes: again.body.length }).toEqual({ status: 304, bytes: 0 });
    expect((await ask("ja/", { "accept-encoding": "br", "if-none-match": '"other"' })).status).toBe(200);
    const since = first.headers["last-modified"] ?? "";
    expect((await ask("ja/", { "accept-encoding": "br", "if-modified-since": since })).status).toBe(304);
  });

  test("A renamed page leads to its new address, with what stands behind the question mark.", async () => {
    const { status, headers } = await ask("ja/systems/juki/?mark=x", {}, `${host}-renamed`);
    expect({ status, location: headers.location }).toEqual({
      status: 301,
      location: `${base}ja/systems/jpki/?mark=x`,
    });
    expect(headers["content-security-policy"]).toBeDefined();
    expect(headers["cache-control"]).toBe(REVALIDATE);
  });

  test("Other methods than reading are refused.", async () => {
    const { status, headers } = await get(`${nginx.url}${base}ja/`, { host: `${host}.example` }, "POST");
    expect(status).toBe(405);
    expect(headers["content-security-policy"]).toBeDefined();
  });
});

test.skipIf(missing !== undefined)("What is outside the sub-path stays the business of the server.", async () => {
  const ask = (path: string) => get(`${nginx.url}${path}`, { host: "sub-path.example" });
  expect((await ask("/.well-known/security.txt")).headers["content-security-policy"]).toBeUndefined();
  expect(await ask("/atlas")).toMatchObject({ status: 301, headers: { location: "/atlas/" } });
  expect((await ask("/atlas-of-others/")).status).toBe(404);
});
