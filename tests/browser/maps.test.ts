import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "../helpers/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(inject("siteUrl") + path);
  return page;
}

const PATHS = ["ja", "en"].flatMap((lang) =>
  ["", "businesses/jpki/", "businesses/lgwan/", "systems/juki-net/", "systems/organisation/"].map(
    (path) => `/${lang}/${path}`,
  ),
);

describe.each([360, 960, 1280])("At %i px", (width) => {
  test.each(PATHS)(
    "%s shows a map in which no type is below 10 px, and nothing is wider than the page.",
    async (path) => {
      const page = await open(path, width);
      const shown = await page.locator("svg[role=group]:visible").evaluateAll((pictures) =>
        pictures.map((picture) => {
          const scale = picture.getBoundingClientRect().width / (picture as SVGSVGElement).viewBox.baseVal.width;
          const sizes = [...picture.querySelectorAll("text")].map((text) =>
            parseFloat(getComputedStyle(text).fontSize),
          );
          return Math.min(...sizes) * scale;
        }),
      );
      expect(shown).toHaveLength(1);
      expect(shown[0]).toBeGreaterThanOrEqual(10);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.close();
    },
  );

  test.each(PATHS)("%s keeps every name within its box in the type of this machine.", async (path) => {
    const page = await open(path, width);
    const outside = await page.locator("svg[role=group]:visible .box").evaluateAll((boxes) =>
      boxes.flatMap((box) => {
        const edge = box.querySelector("rect")?.getBoundingClientRect();
        return [...box.querySelectorAll("text")].flatMap((text) => {
          const { left, right } = text.getBoundingClientRect();
          return edge !== undefined && left >= edge.left && right <= edge.right ? [] : [text.textContent.trim()];
        });
      }),
    );
    expect(outside).toEqual([]);
    await page.close();
  });
});

test.each(["/ja/", "/en/businesses/jpki/"])(
  "Every box of %s that leads somewhere is reached by Tab, in order, and seen.",
  async (path) => {
    const page = await open(path, 1280);
    const links = page.locator("svg[role=group]:visible a");
    const expected = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(expected.length).toBeGreaterThan(5);
    // From right before the picture, as a reader arrives there.
    await links.first().evaluate((link) => {
      const before = document.createElement("p");
      before.tabIndex = -1;
      link.closest("svg")?.before(before);
      before.focus();
    });
    const reached: (string | null)[] = [];
    while (reached.length < expected.length) {
      await page.keyboard.press("Tab");
      const { href, mark } = await page.evaluate(() => {
        const link = document.activeElement;
        const shape = link?.querySelector(link.classList.contains("box") ? "rect" : "text");
        return {
          href: link?.getAttribute("href") ?? null,
          mark: shape == null ? 0 : parseFloat(getComputedStyle(shape).strokeWidth),
        };
      });
      reached.push(href);
      expect(mark, String(href)).toBeGreaterThanOrEqual(3);
    }
    expect(reached).toEqual(expected);
    await page.close();
  },
);

test.each(["ja", "en"])(
  "On paper the map of everything (%s) stands in bands that fit a page, in type of 7 pt or more.",
  async (lang) => {
    const page = await open(`/${lang}/`, 680);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".on-wide").isVisible()).toBe(false);
    const bands = await page.locator(".on-paper svg").evaluateAll((all) =>
      all.map((band) => {
        const { width, height } = band.getBoundingClientRect();
        const scale = width / (band as SVGSVGElement).viewBox.baseVal.width;
        return { height, type: parseFloat(getComputedStyle(band).fontSize) * scale };
      }),
    );
    expect(bands).toHaveLength(4);
    for (const { height, type } of bands) {
      // A4 with margins of 1.5 cm, at 96 dots an inch.
      expect(height).toBeLessThanOrEqual((29.7 - 3) * (96 / 2.54));
      expect(type).toBeGreaterThanOrEqual((7 * 96) / 72);
    }
    await page.close();
  },
);
