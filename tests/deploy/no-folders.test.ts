/** Hosts that know files and no folders, as a bucket does: with a function before it, and with a build made for it. */
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { StaticServer } from "../../src/hosting/static-server.ts";
import { buildCopy, type SiteCopy } from "../helpers/build-copy.ts";
import { openBrowser } from "../helpers/browser.ts";
import { get } from "../helpers/get.ts";
import { attributes, builtPages } from "../helpers/pages.ts";
import { RENAMED } from "../helpers/project.ts";
import { find, HEADER_FIELD, hitAddresses, newPage, PAGE_FIELD } from "../helpers/search.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Addresses of the site's own that its pages name, without query and fragment. */
function internalAddresses(folder: string): string[] {
  const named = builtPages(folder).flatMap((page) =>
    ["href", "src", "action", "data-search"].flatMap((name) => attributes(page, name).map(({ value }) => value)),
  );
  const own = named.filter((value) => value.startsWith("/")).map((value) => value.replace(/[?#].*$/, ""));
  return [...new Set(own)];
}

describe("a bucket behind a CloudFront Function", () => {
  type Handler = (event: { request: { uri: string } }) => { uri: string };
  const code = readFileSync("docs/deploy/s3/cloudfront-function.js", "utf8");
  const handler = runInNewContext(`${code}; handler`) as Handler;
  const rewritten = (uri: string) => handler({ request: { uri } }).uri;
  let host: StaticServer;
  beforeAll(async () => {
    host = await new StaticServer("dist", {
      directoryIndex: false,
      rewrite: (path) => rewritten(`/${path}`),
    }).start();
  });
  afterAll(() => host.stop());

  test.each([
    ["/", "/index.html"],
    ["/ja/", "/ja/index.html"],
    ["/ja/systems/jpki", "/ja/systems/jpki/index.html"],
    ["/search/names.json", "/search/names.json"],
    ["/_astro/a.Ab12.js", "/_astro/a.Ab12.js"],
  ])("The function asks the bucket for %s as %s", (asked, file) => {
    expect(rewritten(asked)).toBe(file);
  });

  test("Every address that a page names is there.", async () => {
    const missing: string[] = [];
    for (const path of internalAddresses("dist")) {
      const { status } = await get(host.origin + path);
      if (status !== 200) missing.push(`${status} ${path}`);
    }
    expect(missing).toEqual([]);
  });
});

describe("a bucket alone, with DIRECTORY_INDEX=off", () => {
  let site: SiteCopy;
  let host: StaticServer;
  beforeAll(async () => {
    site = buildCopy({ env: { DIRECTORY_INDEX: "off" } });
    host = await new StaticServer(site.dist, { directoryIndex: false }).start();
  }, 300_000);
  afterAll(async () => {
    await host.stop();
    site.remove();
  });

  test("Every address that a page names is there, and the usual build would have failed.", async () => {
    const addresses = internalAddresses(site.dist);
    expect(addresses.length).toBeGreaterThan(700);
    const missing: string[] = [];
    for (const path of addresses) {
      const { status } = await get(host.origin + path);
      if (status !== 200) missing.push(`${status} ${path}`);
    }
    expect(missing).toEqual([]);
    expect((await get(`${host.origin}/ja/systems/jpki/`)).status).toBe(404);
  });

  test.each([
    ["in the header", "/ja/systems/jpki/index.html", HEADER_FIELD, "電子証明書"],
    ["on the search page", "/en/search/index.html", PAGE_FIELD, "certificate"],
  ])("What search finds %s is there.", async (_, start, field, query) => {
    const page = await newPage(browser, { baseURL: host.origin });
    await page.goto(start);
    await find(page, field, query);
    const hits = await hitAddresses(page);
    expect(hits.length).toBeGreaterThan(2);
    for (const hit of hits) {
      expect(hit).toContain("/index.html?");
      expect((await get(host.origin + hit.replace(/#.*/, ""))).status).toBe(200);
    }
    await page.click(".search-results .page-hit .hit-title a");
    await page.waitForURL((address) => address.pathname !== start);
    expect(new URL(page.url()).pathname).toMatch(/\/index\.html$/);
  });
});

test("A renamed page leads on from an address that such a host knows nothing of.", async () => {
  const renamed = '- { from: systems/old-net, to: systems/juki-net, since: "2027-04-01" }\n';
  const site = buildCopy({ smallest: { [RENAMED]: renamed }, env: { DIRECTORY_INDEX: "off" } });
  const host = await new StaticServer(site.dist, { directoryIndex: false }).start();
  const page = await newPage(browser, { baseURL: host.origin });
  const opened = await page.goto("/en/systems/old-net/?mark=net#purpose");
  expect(opened?.status()).toBe(404);
  await page.waitForURL("**/en/systems/juki-net/index.html?mark=net#purpose");
  expect((await get(page.url().replace(/[?#].*/, ""))).status).toBe(200);
  await host.stop();
  site.remove();
}, 180_000);
