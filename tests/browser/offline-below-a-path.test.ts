/** The offline copy of a site below a path, beside another application on the same origin. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { StaticServer } from "../../src/hosting/static-server.ts";
import { BASE, buildAbsolute } from "../helpers/build-absolute.ts";
import { openBrowser } from "../helpers/browser.ts";
import { find, HEADER_FIELD } from "../helpers/search.ts";

let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  browser = await openBrowser();
  server = await new StaticServer(buildAbsolute(), { base: BASE }).start();
}, 600_000);
afterAll(async () => {
  await browser.close();
  await server.stop().catch(() => undefined);
});

test("reading, searching and removing stay below the path", async () => {
  const context = await browser.newContext({ serviceWorkers: "allow" });
  const page = await context.newPage();
  // The entrance has a head of its own.
  await page.goto(server.address);
  const scopes = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
  await expect.poll(scopes, { timeout: 20_000 }).toEqual([server.address]);
  expect(server.requested.filter((path) => !path.startsWith(BASE))).toEqual([]);
  await page.goto(`${server.address}en/systems/jpki/`);
  await page.evaluate(() => caches.open("atlas-offline / of a site at the root"));
  const isKept = () =>
    page.evaluate(
      async () =>
        (await caches.match(`${document.documentElement.dataset.base ?? ""}en/systems/jpki/index.html`)) !== undefined,
    );
  await expect.poll(isKept, { timeout: 20_000 }).toBe(true);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope)).toBe(
    server.address,
  );
  await expect
    .poll(() => server.requested.filter((path) => /^\/atlas\/offline\/search-(?:terms|en)/.test(path)).length, {
      timeout: 20_000,
    })
    .toBe(2);

  // The page about the site has the search before it, which is kept by then.
  await page.goto(`${server.address}en/about/`);
  await page.waitForSelector("[data-keep-keep]:not([hidden])");
  await server.stop();
  await page.goto(`${server.address}en/systems/jpki`);
  expect(page.url()).toBe(`${server.address}en/systems/jpki/`);
  await find(page, HEADER_FIELD, "OCSP");
  expect(await page.locator(".page-hit").count()).toBeGreaterThan(0);
  await page.goto(`${server.address}ja/timeline/`);
  await page.click(`[data-kept-list] a[href="${BASE}ja/about/"]`);
  await page.click("[data-keep-remove]");
  await page.waitForSelector("[data-keep-again]:not([hidden])");
  expect(await page.evaluate(() => caches.keys())).toEqual(["atlas-offline / of a site at the root"]);
  await context.close();
}, 120_000);
