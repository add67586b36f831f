import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "../helpers/browser.ts";
import { find, HEADER_FIELD, newPage, PAGE_FIELD } from "../helpers/search.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const PATHS = [
  "/",
  "/404.html",
  ...["ja", "en"].flatMap((lang) =>
    [
      "",
      "systems/",
      "systems/juki-net/",
      "systems/organisation/",
      "businesses/jpki/",
      "figures/",
      "figures/certificates-store-issuance/",
      "glossary/",
      "glossary/ocsp/",
      "timeline/",
      "sources/",
      "sources/fy2024-report/",
      "search/?q=OCSP",
      "about/",
      "finances/",
    ].map((path) => `/${lang}/${path}`),
  ),
];

describe.each([
  { scheme: "light" as const, width: 1280 },
  { scheme: "dark" as const, width: 360 },
])("axe finds nothing in the $scheme at $width px", ({ scheme, width }) => {
  test.each(PATHS)(
    "%s",
    async (path) => {
      const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      await page.goto(inject("siteUrl") + path);
      if (path.includes("search")) await page.waitForSelector('#search-results[aria-busy="false"]');
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .slice(0, 3)
              .join(" | ")}`,
        ),
      ).toEqual([]);
      await context.close();
      // The page of all charts has some ten thousand elements.
    },
    90_000,
  );
});

test("axe finds nothing with a term open", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${inject("siteUrl")}/en/systems/jpki/`);
  await page.locator(".prose > p .term").first().click();
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await context.close();
});

describe.each([
  { scheme: "light" as const, width: 360 },
  { scheme: "light" as const, width: 1280 },
  { scheme: "dark" as const, width: 360 },
  { scheme: "dark" as const, width: 1280 },
])("axe finds nothing in the $scheme at $width px", ({ scheme, width }) => {
  /** Something with all kinds of hits, and something with none. */
  const QUERIES = ["OCSP", "lgwwaann"];

  async function violations(page: Page): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  }

  async function open(path: string): Promise<Page> {
    const page = await newPage(browser, { colorScheme: scheme, viewport: { width, height: 800 } });
    await page.goto(path);
    return page;
  }

  test.each(["ja", "en"])("with the search open over a page (%s)", async (lang) => {
    const page = await open(`/${lang}/about/`);
    for (const query of QUERIES) {
      await page.fill(HEADER_FIELD, "");
      await find(page, HEADER_FIELD, query);
      await page.waitForFunction((text) => document.querySelector(".search-status")?.textContent !== text, "");
      expect(await page.locator(".site-search.open .term-hit").count()).toBeGreaterThan(0);
      expect(await violations(page)).toEqual([]);
    }
  });

  test.each(["ja", "en"])("with hits on the search page (%s)", async (lang) => {
    const page = await open(`/${lang}/search/`);
    for (const query of QUERIES) {
      await page.fill(PAGE_FIELD, "");
      await find(page, PAGE_FIELD, query);
      expect(await page.locator(".term-hit").count()).toBeGreaterThan(0);
      expect(await violations(page)).toEqual([]);
    }
  });

  test("with the words of a search marked on a page", async () => {
    const page = await open("/en/glossary/ocsp/?mark=OCSP");
    await page.waitForSelector(".found-words");
    expect(await violations(page)).toEqual([]);
  });
});
