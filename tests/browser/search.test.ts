import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "../helpers/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const LANGS = ["ja", "en"] as const;

async function firstHits(lang: string, query: string): Promise<string[]> {
  const page = await browser.newPage();
  try {
    await page.goto(`${inject("siteUrl")}/${lang}/search/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('#search-results[aria-busy="false"]');
    const links = await page
      .locator("#search-results a")
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    return [...new Set(links)].map((path) => path.replace(`/${lang}/`, ""));
  } finally {
    await page.close();
  }
}

describe.each(LANGS)("search on the %s pages", (lang) => {
  test.each([
    ["OCSP", "glossary/ocsp/"],
    ["ＯＣＳＰ", "glossary/ocsp/"],
    ["しっこうじょうほう", "glossary/revocation-information/"],
    ["CSIRT", "glossary/csirt/"],
    ["juki", "glossary/juki-net/"],
    ["住基ネット", "glossary/juki-net/"],
    ["convenience store", "glossary/convenience-store-issuance/"],
  ])("finds %s", async (query, wanted) => {
    const hits = await firstHits(lang, query);
    expect(hits.slice(0, 3)).toContain(wanted);
  });

  test.each([
    ["OCSP", "systems/certificate-validity/"],
    ["住基ネット", "systems/juki-net/"],
    ["juki", "systems/juki-net/"],
    ["CSIRT", "systems/csirt-council/"],
    ["convenience store", "systems/convenience-store-issuance/"],
  ])("finds the page in depth for %s", async (query, wanted) => {
    expect(await firstHits(lang, query)).toContain(wanted);
  });
});

describe("the search page", () => {
  test("shows the terms while one types, keeps the query in the address and finds nothing gracefully", async () => {
    const page = await browser.newPage();
    await page.goto(`${inject("siteUrl")}/ja/search/`);
    await page.fill("#search-input", "ocsp");
    await page.waitForSelector(".term-hit");
    await page.waitForFunction(() => location.search === "?q=ocsp");
    await page.fill("#search-input", "？？");
    await page.waitForFunction(() => document.querySelector("#search-status")?.textContent.includes("？？"));
    await page.close();
  });

  test("offers the other language on demand", async () => {
    const page = await browser.newPage();
    await page.goto(`${inject("siteUrl")}/en/search/?q=OCSP`);
    await page.click("button.more");
    await page.waitForSelector('.hit[lang="ja"] a');
    const href = await page.locator('.hit[lang="ja"] a').first().getAttribute("href");
    expect(href).toMatch(/^\/ja\//);
    await page.close();
  });

  test("runs no markup that a query or an index brings", async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(
      `${inject("siteUrl")}/ja/search/?q=${encodeURIComponent('<img src=x onerror="window.hit=1">OCSP')}`,
    );
    await page.waitForSelector('#search-results[aria-busy="false"]');
    expect(await page.evaluate(() => "hit" in window)).toBe(false);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("is reached from the header of every page, and says without script where to look", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${inject("siteUrl")}/en/systems/jpki/`);
    await page.fill('.site-search input[name="q"]', "OCSP");
    await page.press('.site-search input[name="q"]', "Enter");
    await page.waitForURL("**/en/search/?q=OCSP");
    expect(
      (await page.locator("noscript a").count()) + (await page.locator('main a[href="/en/glossary/"]').count()),
    ).toBeGreaterThan(0);
    await context.close();
  });
});
