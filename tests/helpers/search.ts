/** What a reader does with the search of the served site, in the header of a page or on the search page. */
import { type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { inject, onTestFinished } from "vitest";
import type { Lang } from "../../src/schemas/common.ts";

export const HEADER_FIELD = ".site-search input";
export const PAGE_FIELD = "#search-input";

export type SearchPlace = { place: string; lang: Lang; other: Lang; path: string; field: string };

/** Both places of the search in both languages. */
export const SEARCHES: readonly SearchPlace[] = [
  { place: "on the search page", lang: "ja", other: "en", path: "/ja/search/", field: PAGE_FIELD },
  { place: "in the header", lang: "ja", other: "en", path: "/ja/systems/jpki/", field: HEADER_FIELD },
  { place: "on the search page", lang: "en", other: "ja", path: "/en/search/", field: PAGE_FIELD },
  { place: "in the header", lang: "en", other: "ja", path: "/en/systems/jpki/", field: HEADER_FIELD },
];

/** A page that closes with the test; addresses without a host are those of the site. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: inject("siteUrl"), ...options });
  // Sooner than the test's own limit, so that a fault says what was waited for.
  context.setDefaultTimeout(10_000);
  onTestFinished(() => context.close());
  return context.newPage();
}

export async function openPage(browser: Browser, path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await newPage(browser, options);
  await page.goto(path);
  return page;
}

/** Turns to a field and types. */
export async function type(page: Page, field: string, query: string): Promise<void> {
  await page.click(field);
  await page.keyboard.type(query);
}

/** Waits until the search has come to rest. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('.search-results[aria-busy="false"]', { state: "attached" });
}

/** Types and waits for all hits. */
export async function find(page: Page, field: string, query: string): Promise<void> {
  await type(page, field, query);
  await settled(page);
}

/** The headings of the groups of hits, in their order. */
export function groupTitles(page: Page): Promise<string[]> {
  return page.locator(":is(.search-results, .search-aside) .hit-group-title").allTextContents();
}

/** Addresses of all hits, in their order. */
export function hitAddresses(page: Page): Promise<string[]> {
  return page
    .locator(".search-results .hit-title a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
}

/** Keeps what matches from arriving until the returned function is called. */
export async function holdBack(page: Page, address: string | RegExp): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Collects the paths of all requests from now on. */
export function requestsOf(page: Page): string[] {
  const paths: string[] = [];
  page.on("request", (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

/** Opens the search page of a language with its name list loaded. */
export async function openSearch(page: Page, site: string, lang: string): Promise<void> {
  const names = page.waitForResponse(/names\.json$/);
  await page.goto(`${site}/${lang}/search/`);
  await names;
}

/** Types a query and waits for the search to come to rest. Paths of the hits in their order, without the language. */
export async function ask(page: Page, query: string): Promise<string[]> {
  const paths = await page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>("#search-input");
    const results = document.querySelector("#search-results");
    if (input === null || results === null) throw new Error("this is not the search page");
    input.value = text;
    const settled = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (results.ariaBusy !== "false") return;
        observer.disconnect();
        resolve();
      });
      observer.observe(results, { attributes: true, attributeFilter: ["aria-busy"] });
    });
    input.dispatchEvent(new InputEvent("input"));
    await settled;
    return [...results.querySelectorAll("a")].map((link) => link.pathname);
  }, query);
  const pages = paths.map((path) => path.replace(/^\/(ja|en)\//, "").replace(/\/$/, ""));
  return [...new Set(pages)];
}
