import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "../helpers/browser.ts";

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
      "glossary/",
      "glossary/ocsp/",
      "sources/",
      "sources/fy2024-report/",
      "search/?q=OCSP",
      "about/",
    ].map((path) => `/${lang}/${path}`),
  ),
];

describe.each([
  { scheme: "light" as const, width: 1280 },
  { scheme: "dark" as const, width: 360 },
])("axe finds nothing in the $scheme at $width px", ({ scheme, width }) => {
  test.each(PATHS)("%s", async (path) => {
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
  });
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
