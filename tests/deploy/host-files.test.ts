/** `_headers` and `_redirects` of the built site, as Cloudflare Pages and Netlify read them, and Netlify's own file. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesBelow } from "../../src/hosting/files.ts";
import { cacheControl, HEADERS, IMMUTABLE } from "../../src/hosting/headers.ts";
import { LIMITS, redirectsFile } from "../../src/hosting/host-files.ts";
import { StaticServer } from "../../src/hosting/static-server.ts";
import { openBrowser } from "../helpers/browser.ts";
import { headersFor, parseHeaders, parseRedirects } from "../helpers/host-files.ts";
import { get } from "../helpers/get.ts";
import { find, HEADER_FIELD, newPage } from "../helpers/search.ts";

const text = readFileSync("dist/_headers", "utf8");
const rules = parseHeaders(text);
// The content has few renamed pages or none, so one more is tried.
const renamed = [{ from: "/ja/systems/juki/", to: "/ja/systems/jpki/" }];
const redirects = parseRedirects(readFileSync("dist/_redirects", "utf8") + redirectsFile(renamed));

let host: StaticServer;
let browser: Browser;

beforeAll(async () => {
  host = await new StaticServer("dist", { headers: (path) => headersFor(`/${path}`, rules), redirects }).start();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await host.stop();
});

test("Both files keep within what the hosts read.", () => {
  expect(rules.length).toBeLessThanOrEqual(LIMITS.headerRules);
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(LIMITS.headerLine);
  expect(redirects.length).toBeLessThanOrEqual(LIMITS.redirects);
});

test("Every file gets every header once, and is kept for good exactly when its name says what is in it.", () => {
  for (const file of filesBelow("dist")) {
    const headers = headersFor(`/${file}`, rules);
    for (const { name, value } of HEADERS) expect(headers.get(name.toLowerCase())).toBe(value);
    expect(headers.get("cache-control")).toBe(cacheControl(file) === IMMUTABLE ? IMMUTABLE : undefined);
  }
});

test("With these headers a page opens and search works, without a complaint of the browser.", async () => {
  const page = await newPage(browser, { baseURL: host.origin, serviceWorkers: "allow" });
  const problems: string[] = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  const response = await page.goto("/ja/systems/jpki/");
  expect(response?.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  await find(page, HEADER_FIELD, "電子証明書");
  expect(await page.locator(".search-results .page-hit").count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test("A renamed page leads to its new address; a missing one answers 404 with the headers.", async () => {
  expect(await get(`${host.origin}/ja/systems/juki/?mark=x`)).toMatchObject({
    status: 301,
    headers: { location: "/ja/systems/jpki/?mark=x" },
  });
  const missing = await get(`${host.origin}/ja/nowhere/`);
  expect(missing).toMatchObject({ status: 404, headers: { "x-content-type-options": "nosniff" } });
});

test("Netlify's file names a command and a folder that there are.", () => {
  const lines = readFileSync("docs/deploy/netlify/netlify.toml", "utf8").split("\n");
  const values = new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^\s*(\w+) = "?([^"]+)"?$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  expect(scripts).toHaveProperty(values.get("command")?.replace(/^npm run /, "") ?? "");
  expect(existsSync(join(values.get("publish") ?? "", "index.html"))).toBe(true);
  expect(Number(values.get("NODE_VERSION"))).toBeGreaterThanOrEqual(20);
});
