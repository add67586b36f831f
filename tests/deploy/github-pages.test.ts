/** The recipe for GitHub Pages: its workflow, and the site as that builds it, on a host like Pages. */
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { StaticServer } from "../../src/hosting/static-server.ts";
import { BASE, buildAbsolute } from "../helpers/build-absolute.ts";
import { openBrowser } from "../helpers/browser.ts";
import { get } from "../helpers/get.ts";
import { find, HEADER_FIELD, hitAddresses, newPage } from "../helpers/search.ts";

type Step = { uses?: string; run?: string; id?: string; env?: Record<string, string>; with?: Record<string, unknown> };
type Job = { steps: Step[]; permissions: Record<string, string>; needs?: string };
type Workflow = { permissions: object; jobs: { build: Job; deploy: Job } };
const { jobs, permissions } = parse(readFileSync("docs/deploy/github-pages/deploy.yml", "utf8")) as Workflow;

let host: StaticServer;
let browser: Browser;

beforeAll(async () => {
  // Pages sends no headers of ours: what a page may load is said by the page itself.
  host = await new StaticServer(buildAbsolute(), { base: BASE }).start();
  browser = await openBrowser();
}, 300_000);

afterAll(async () => {
  await browser.close();
  await host.stop();
});

test("The workflow runs what the project has, with the address that Pages gives.", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const commands = jobs.build.steps.flatMap(({ run }) => run ?? []);
  expect(commands).toEqual(["npm ci", "npm run build"]);
  expect(scripts).toHaveProperty("build");
  const pages = jobs.build.steps.find(({ id }) => id === "pages");
  expect(pages?.uses).toMatch(/^actions\/configure-pages@/);
  expect(jobs.build.steps.find(({ run }) => run === "npm run build")?.env).toEqual({
    SITE_URL: "${{ steps.pages.outputs.origin }}",
    BASE_PATH: "${{ steps.pages.outputs.base_path }}",
  });
  expect(jobs.build.steps.at(-1)).toMatchObject({ with: { path: "dist" } });
});

test("The workflow may do no more than it must, and runs nothing that others can exchange.", () => {
  expect(permissions).toEqual({});
  expect(jobs.build.permissions).toEqual({ contents: "read", pages: "read" });
  expect(jobs.deploy).toMatchObject({ needs: "build", permissions: { pages: "write", "id-token": "write" } });
  for (const { uses } of [...jobs.build.steps, ...jobs.deploy.steps]) {
    if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  }
});

test("Under its sub-path pages open, search finds and a missing page says so, without one address outside.", async () => {
  const page = await newPage(browser, { baseURL: host.origin });
  const problems: string[] = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("requestfailed", (request) => {
    // What a page no longer needs is dropped when its reader goes on.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") problems.push(request.url());
  });
  host.requested.length = 0;
  await page.goto(`${BASE}en/systems/jpki/`);
  await find(page, HEADER_FIELD, "certificate");
  const [hit] = await hitAddresses(page);
  expect(hit).toMatch(/^\/atlas\/en\//);
  await page.click(".search-results .hit-title a");
  await page.click("a.language");
  expect(new URL(page.url()).pathname).toMatch(/^\/atlas\/ja\//);
  expect(problems).toEqual([]);
  expect(host.requested.filter((path) => !path.startsWith(BASE))).toEqual([]);
  const missing = await get(`${host.origin}${BASE}ja/nowhere/`);
  expect(missing.status).toBe(404);
  expect(missing.body.toString()).toContain('href="/atlas/');
});

test("A folder without its slash leads to the one with it.", async () => {
  expect(await get(`${host.origin}${BASE}en/systems/jpki`)).toMatchObject({
    status: 301,
    headers: { location: `${BASE}en/systems/jpki/` },
  });
});
