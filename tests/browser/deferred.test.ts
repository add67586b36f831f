/** Long pages are laid out as their reader comes near, and nobody notices: links lead where they say, and all is there. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../helpers/browser.ts";
import { openPage } from "../helpers/search.ts";

let browser: Browser;
/** One that believes a screen reader to be at work. */
let heard: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  heard = await openBrowser("--force-renderer-accessibility");
});
afterAll(() => Promise.all([browser.close(), heard.close()]));

const LONG = ["/ja/systems/organisation/", "/en/systems/jpki/", "/ja/glossary/", "/en/figures/", "/ja/timeline/"];

/** Waits until nothing moves any more, and tells how far an element is from where a link to it should lead. */
async function miss(page: Page, hash: string): Promise<number> {
  return page.evaluate(
    async (id) => {
      const target = document.getElementById(id);
      if (target === null) throw new Error(`nothing has the id ${id}`);
      let last = NaN;
      for (let still = 0; still < 3;) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const { top } = target.getBoundingClientRect();
        still = top === last ? still + 1 : 0;
        last = top;
      }
      const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
      const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
      return isAtEnd ? 0 : Math.abs(last - padding);
    },
    decodeURIComponent(hash.slice(1)),
  );
}

/** Some of a page's own anchors, from its beginning to its end. */
async function anchors(page: Page): Promise<string[]> {
  const all = await page
    .locator(":is(h2, h3, li, .event)[id]")
    .evaluateAll((elements) => elements.map(({ id }) => `#${id}`));
  return Array.from({ length: 8 }, (_, index) => all[Math.floor(((index + 0.5) * all.length) / 8)] ?? "");
}

describe.each(LONG)("on %s", (path) => {
  test.each([360, 1280])(
    "at %i px a link within the page leads to its place, from wherever it is followed",
    async (width) => {
      const page = await openPage(browser, path, { viewport: { width, height: 800 } });
      const hashes = await anchors(page);
      const missed: Record<string, number> = {};
      for (const hash of [...hashes, ...hashes.toReversed()]) {
        await page.evaluate((to) => (location.hash = to), hash);
        const distance = await miss(page, hash);
        if (distance > 2) missed[hash] = distance;
      }
      expect(new Set(hashes).size).toBeGreaterThan(4);
      expect(missed).toEqual({});
    },
  );

  test("what is far away is not laid out before it is needed, and a screen reader has it all the same", async () => {
    const page = await openPage(heard, path, { viewport: { width: 360, height: 800 } });
    const texts = page.locator("main :is(p, dd):not(details *)");
    const skipped = await texts.evaluateAll((elements) => {
      const away = elements.filter((element) => !element.checkVisibility({ contentVisibilityAuto: true }));
      return { share: away.length / elements.length, last: away.at(-1)?.firstChild?.textContent?.trim() ?? "" };
    });
    expect(skipped.share).toBeGreaterThan(0.5);
    expect(skipped.last).not.toBe("");
    const cdp = await page.context().newCDPSession(page);
    const isHeard = async () => {
      const { nodes } = await cdp.send("Accessibility.getFullAXTree");
      return nodes.some(({ name }) => String(name?.value).includes(skipped.last));
    };
    await expect.poll(isHeard).toBe(true);
  });
});

test("on paper everything is laid out", async () => {
  const page = await openPage(browser, "/ja/systems/organisation/", { viewport: { width: 800, height: 800 } });
  await page.emulateMedia({ media: "print" });
  const away = await page
    .locator(".prose *")
    .evaluateAll(
      (elements) => elements.filter((element) => getComputedStyle(element).contentVisibility === "auto").length,
    );
  expect(away).toBe(0);
});
