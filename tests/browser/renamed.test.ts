/** Old addresses and addresses without a page, on a site below a sub-path. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { headersOf } from "../../src/hosting/headers.ts";
import { StaticServer } from "../../src/hosting/static-server.ts";
import { redirects } from "../../src/renamed/redirects.ts";
import { LANGS } from "../../src/schemas/common.ts";
import { buildCopy, type SiteCopy } from "../helpers/build-copy.ts";
import { openBrowser } from "../helpers/browser.ts";
import { RENAMED } from "../helpers/project.ts";
import { type Watched, watchedPage } from "../helpers/watched.ts";

const BASE = "/atlas/";
const ENTRIES = [
  { from: "systems/old-net", to: "systems/juki-net", since: "2027-04-01" },
  { from: "chronology", to: "timeline", since: "2027-04-01" },
];

let browser: Browser;
let site: SiteCopy;
let server: StaticServer;
let context: BrowserContext;
let watched: Watched;
let page: Page;
beforeAll(async () => {
  const list = ENTRIES.map(({ from, to, since }) => `- { from: ${from}, to: ${to}, since: "${since}" }\n`).join("");
  site = buildCopy({ smallest: { [RENAMED]: list }, env: { BASE_PATH: BASE } });
  server = await new StaticServer(site.dist, { base: BASE, headers: headersOf }).start();
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await Promise.all([browser.close(), server.stop()]);
  site.remove();
});
beforeEach(async () => {
  context = await browser.newContext({ baseURL: server.origin, serviceWorkers: "allow" });
  watched = await watchedPage(context, server.origin);
  ({ page } = watched);
});
afterEach(async () => {
  expect(await watched.faults()).toEqual([]);
  await context.close();
});

const pathOf = () => new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash;

describe.each(LANGS)("An old address in %s", (lang) => {
  test("leads to the page, and to the section that was asked for", async () => {
    await page.goto(`${BASE}${lang}/systems/old-net/?mark=net#purpose`);
    await page.waitForURL(`**${BASE}${lang}/systems/juki-net/?mark=net#purpose`);
    await page.waitForLoadState();
  });

  test("leaves no step in the history that leads back to it", async () => {
    await page.goto(`${BASE}${lang}/`);
    await page.goto(`${BASE}${lang}/chronology/`);
    await page.waitForURL(`**${BASE}${lang}/timeline/`);
    await page.goBack();
    await expect.poll(pathOf).toBe(`${BASE}${lang}/`);
  });

  test("leads on without script", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const reader = await plain.newPage();
    await reader.goto(`${server.origin}${BASE}${lang}/chronology/`);
    await reader.waitForURL(`**${BASE}${lang}/timeline/`);
    await plain.close();
  });

  test("is readable and has a link where script is blocked", async () => {
    await context.route("**/*.js", (route) => route.abort("blockedbyclient"));
    await page.goto(`${BASE}${lang}/chronology/`);
    expect(await page.locator("p").first().textContent()).toContain("2027");
    expect((await watched.faults()).every((fault) => fault.includes("ERR_BLOCKED_BY_CLIENT"))).toBe(true);
    await page.click("main a");
    await page.waitForURL(`**${BASE}${lang}/timeline/`);
    await watched.faults();
  });

  test("is kept out of search engines, names the new one, and is under the same policy", () => {
    const read = (address: string) => readFileSync(join(site.dist, lang, address, "index.html"), "utf8");
    const html = read("systems/old-net");
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<link rel="canonical" href="${BASE}${lang}/systems/juki-net/">`);
    const policy = /<meta http-equiv="Content-Security-Policy" content="[^"]+">/;
    expect(policy.exec(html)?.[0]).toBe(policy.exec(read("about"))?.[0]);
    expect(html).not.toContain("data-pagefind-body");
  });
});

test("Every redirect that hosts are told has a page of its own.", () => {
  for (const { from, to } of redirects(ENTRIES)) {
    const html = readFileSync(join(site.dist, from, "index.html"), "utf8");
    expect(html).toContain(`href="${BASE.slice(0, -1)}${to}"`);
    expect(readFileSync(join(site.dist, to, "index.html"), "utf8")).toContain("<h1");
  }
});

describe("The page for addresses without one", () => {
  const links = (lang: string) =>
    page.locator(`#nearest-${lang} a`).evaluateAll((list) => list.map((link) => link.getAttribute("href")));

  test.each([
    ["with a slip", "en/systems/juki-nte/", "systems/juki-net"],
    ["at any depth", "en/a/b/c/juki-net", "systems/juki-net"],
    ["in capitals, with the name of a file", "JA/Systems/Juki-Net/index.html", "systems/juki-net"],
    ["by a Japanese name", encodeURI("ja/wiki/住民基本台帳ネットワーク"), "systems/juki-net"],
    ["of a renamed page, without a language", "chronology", "timeline"],
  ])("lists the nearest pages in both languages: %s", async (_, address, nearest) => {
    const response = await page.goto(BASE + address);
    expect(response?.status()).toBe(404);
    await page.waitForSelector("#nearest-ja a");
    for (const lang of LANGS) {
      expect((await links(lang))[0]).toBe(`${BASE}${lang}/${nearest}/`);
      const status = page.locator(`#nearest-status-${lang}`);
      expect(await status.getAttribute("role")).toBe("status");
      expect(await status.textContent()).toContain(lang === "ja" ? "アドレスの似たページ：" : "similar address:");
    }
    await page.locator("#nearest-en a").first().click();
    await page.waitForURL(`**${BASE}en/${nearest}/`);
  });

  test("tells a system from a term of the same name, in words of the list's language", async () => {
    await page.goto(`${BASE}en/juki-net/`);
    await page.waitForSelector("#nearest-ja small");
    const named = (lang: string) =>
      page
        .locator(`#nearest-${lang} li`)
        .evaluateAll((items) =>
          items.map((item) => [
            item.querySelector("a")?.getAttribute("href")?.split("/").at(-3),
            item.querySelector("small")?.textContent,
          ]),
        );
    expect((await named("ja")).slice(0, 2)).toEqual([
      ["systems", "システム"],
      ["glossary", "用語集"],
    ]);
    expect((await named("en")).slice(0, 2)).toEqual([
      ["systems", "Systems"],
      ["glossary", "Glossary"],
    ]);
    await page.goto(`${BASE}en/timelin/`);
    await page.waitForSelector("#nearest-en a");
    expect(await page.locator("#nearest-en li").first().textContent()).toBe("Timeline");
  });

  test.each([
    ["en/xyzzyqwv/", ["en", "ja"]],
    ["EN/xyzzyqwv/", ["en", "ja"]],
    ["ja/xyzzyqwv/", ["ja", "en"]],
    ["xyzzyqwv/", ["ja", "en"]],
  ])("has the language of the address first, for the eye and for the Tab key: %s", async (address, order) => {
    await page.goto(BASE + address);
    await page.waitForSelector("#nearest-status-en:not(:empty)");
    expect(await page.locator(".card").evaluateAll((cards: HTMLElement[]) => cards.map(({ lang }) => lang))).toEqual(
      order,
    );
    const [first, second] = await page.locator(".card").evaluateAll((cards) =>
      cards.map((card) => {
        const { left, top } = card.getBoundingClientRect();
        return left + top;
      }),
    );
    expect(first).toBeLessThan(second ?? 0);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`search-${order[0]}`);
  });

  test("keeps its order without script", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const reader = await plain.newPage();
    await reader.goto(`${server.origin}${BASE}en/xyzzyqwv/`);
    expect(await reader.locator(".card").evaluateAll((cards: HTMLElement[]) => cards.map(({ lang }) => lang))).toEqual([
      "ja",
      "en",
    ]);
    await plain.close();
  });

  test("says that there is none", async () => {
    await page.goto(`${BASE}en/xyzzyqwv/`);
    await page.waitForSelector("#nearest-status-en:not(:empty)");
    expect(await page.locator("#nearest-status-en").textContent()).toBe("No page has a similar address.");
    expect(await links("en")).toEqual([]);
  });

  test("leads on from a renamed page where the host gives it no address: capitals, or no folder index", async () => {
    await page.goto(`${BASE}en/Systems/Old-Net.html#purpose`);
    await page.waitForURL(`**${BASE}en/systems/juki-net/#purpose`);
  });

  test("takes what stands in an address for text", async () => {
    await page.goto(`${BASE}en/systems/${encodeURIComponent("<img src=x onerror=alert(1)>juki-net")}`);
    await page.waitForSelector("#nearest-status-en:not(:empty)");
    expect(await page.locator("img").count()).toBe(0);
  });

  test.each([
    ["pages.json", []],
    ["names.json", [`${BASE}en/systems/juki-net/`]],
  ])("keeps its search and its links where %s is blocked", async (file, nearest) => {
    await context.route(`**/search/${file}`, (route) => route.abort("blockedbyclient"));
    await page.goto(`${BASE}en/systems/juki-nte/`, { waitUntil: "networkidle" });
    expect((await watched.faults()).every((fault) => fault.includes("ERR_BLOCKED_BY_CLIENT"))).toBe(true);
    expect(await page.locator("main form").count()).toBe(2);
    expect(await links("en")).toEqual(nearest);
  });
});
