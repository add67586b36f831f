/** What a reader sees first stays where it is and in the colours that were chosen. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { pagesByKind } from "../../src/cli/page-kinds.ts";
import { openBrowser } from "../helpers/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** One page of every kind in every language. */
const PAGES = [...pagesByKind("dist").values()].flatMap((paths) =>
  ["ja/", "en/"].flatMap((lang) => paths.find((path) => path.startsWith(lang)) ?? paths.slice(0, 1)),
);

describe.each([360, 1280])("at %i px", (width) => {
  test("nothing moves while a page of any kind comes in", async () => {
    const moved: string[] = [];
    for (const path of new Set(PAGES)) {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(`${inject("siteUrl")}/${path}`, { waitUntil: "load" });
      // Two frames later the scripts have shown what only they can do.
      const shift = await page.evaluate(async () => {
        for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
        const { shifts } = window as unknown as { shifts: number[] };
        return shifts.reduce((sum, value) => sum + value, 0);
      });
      if (shift > 0.0005) moved.push(`/${path} by ${shift}`);
      await page.close();
    }
    expect(moved).toEqual([]);
  }, 120_000);
});

test("a chosen theme is there before the page has a body to paint", async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    localStorage.setItem("theme", "dark");
    new MutationObserver((_, observer) => {
      // The parser adds the body after the head, whose script it has waited for.
      if (document.querySelector("body") === null) return;
      observer.disconnect();
      Object.assign(window, { themeAtBody: document.documentElement.dataset.theme });
    }).observe(document, { childList: true, subtree: true });
  });
  const page = await context.newPage();
  for (const path of ["/ja/systems/jpki/", "/", "/404.html"]) {
    await page.goto(inject("siteUrl") + path);
    expect(await page.evaluate(() => (window as unknown as { themeAtBody?: string }).themeAtBody), path).toBe("dark");
  }
  await context.close();
});
