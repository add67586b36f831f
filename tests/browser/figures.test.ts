import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { narrowed, openBrowser } from "../helpers/browser.ts";
import { openPage } from "../helpers/search.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test("The figures are narrowed down by business and by words of either language.", async () => {
  const page = await openPage(browser, "/en/figures/");
  const shown = () =>
    page
      .locator(".entry:visible")
      .evaluateAll((all) => all.map((one) => ({ kind: (one as HTMLElement).dataset.kind, text: one.textContent })));
  await page.selectOption("#filter-kind", "lgwan");
  await narrowed(page);
  expect(new Set((await shown()).map(({ kind }) => kind))).toEqual(new Set(["lgwan"]));
  await page.fill("#filter-text", "テレワーク");
  await narrowed(page);
  const found = await shown();
  expect(found.length).toBeGreaterThan(0);
  for (const { text } of found) expect(text.toLowerCase()).toContain("telework");
  expect(await page.locator("[data-group]:visible h2").allTextContents()).toEqual(["LGWAN"]);
});

test("Series without a chart are folded away until a word asks for one of them.", async () => {
  const page = await openPage(browser, "/en/figures/");
  const series = page.locator(".series .entry", { hasText: "sixth-generation" }).first();
  expect(await series.isVisible()).toBe(false);
  await page.fill("#filter-text", "sixth-generation");
  await narrowed(page);
  expect(await series.isVisible()).toBe(true);
  await page.fill("#filter-text", "");
  await narrowed(page);
  expect(await series.isVisible()).toBe(false);
});

test("Without script every figure is there, below links to the businesses.", async () => {
  const page = await openPage(browser, "/ja/figures/", { javaScriptEnabled: false, reducedMotion: "reduce" });
  expect(await page.locator("#filter").isVisible()).toBe(false);
  await page.click('nav a[href="#lgwan"]');
  expect(await page.locator("#lgwan").evaluate((heading) => Math.abs(heading.getBoundingClientRect().top) < 200)).toBe(
    true,
  );
  expect(await page.locator("svg.chart").count()).toBe(await page.locator("svg.chart:visible").count());
});

test.each(["/ja/figures/", "/en/figures/", "/en/figures/certificates-store-issuance-kinds/"])(
  "On a phone %s does not scroll sideways, and its type is not smaller than 10 px.",
  async (path) => {
    const page = await openPage(browser, path, { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const type = await page
      .locator("svg.chart")
      .first()
      .evaluate((svg) => 12 * (svg.getBoundingClientRect().width / 360));
    expect(type).toBeGreaterThanOrEqual(10);
  },
);

test("In the browser's own font no two texts of a chart overlap.", async () => {
  for (const path of ["/ja/figures/", "/en/figures/"]) {
    const page = await openPage(browser, path, { viewport: { width: 360, height: 740 } });
    const clashes = await page.locator("svg.chart").evaluateAll((charts) =>
      charts.flatMap((chart) => {
        const texts = [...chart.querySelectorAll("text")].map((text) => ({
          text: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        return texts.flatMap(({ text, box }, index) =>
          texts
            .slice(index + 1)
            // The box of a line of type is higher than its letters.
            .filter(
              (other) =>
                Math.abs(other.box.y - box.y) < 9 &&
                box.left < other.box.right - 0.5 &&
                other.box.left < box.right - 0.5,
            )
            .map((other) => `${chart.getAttribute("aria-label") ?? ""}: ${text} / ${other.text}`),
        );
      }),
    );
    expect(clashes).toEqual([]);
  }
});
