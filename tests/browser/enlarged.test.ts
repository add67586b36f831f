/** Zoom, enlarged text and wider spaces: WCAG 1.4.4, 1.4.10 and 1.4.12 on the largest page of every kind. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGS } from "../../src/schemas/common.ts";
import { openBrowser } from "../helpers/browser.ts";
import { largestOfEachKind } from "../helpers/kinds.ts";
import { layOutAll } from "../helpers/lay-out.ts";
import { openPage } from "../helpers/search.ts";
import { doubleText, spaceText, unfold, unreadable } from "../helpers/text-boxes.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const WIDE = { width: 1280, height: 1024 };
const CASES = [
  // A browser that enlarges a page lays it out for a screen that is smaller by as much.
  { name: "at 400 % zoom", viewport: { width: 1280 / 4, height: 1024 / 4 }, change: undefined },
  { name: "at 200 % zoom", viewport: { width: 1280 / 2, height: 1024 / 2 }, change: undefined },
  { name: "with text of twice the size", viewport: WIDE, change: doubleText },
  { name: "with wide spaces in text", viewport: WIDE, change: spaceText },
  { name: "with wide spaces in text on a phone", viewport: { width: 360, height: 740 }, change: spaceText },
];

describe.each(CASES)("$name everything can be read, and only tables scroll sideways", ({ viewport, change }) => {
  test.each(LANGS)("(%s)", { timeout: 180_000 }, async (lang) => {
    const page = await openPage(browser, `/${lang}/`, { viewport });
    const faults: Record<string, string[]> = {};
    for (const path of largestOfEachKind(lang)) {
      await page.goto(path);
      await change?.(page);
      await unfold(page);
      await layOutAll(page);
      const found = await unreadable(page);
      if (found.length > 0) faults[path] = found;
    }
    expect(faults).toEqual({});
  });
});

test("Cut text, overlapping text and a page that is too wide are found.", async () => {
  const page = await openPage(browser, "/en/about/", { viewport: { width: 320, height: 256 } });
  await page.evaluate(() => {
    const box = document.createElement("p");
    box.textContent = "A sentence that needs more room than it is given";
    box.style.cssText = "height: 1em; width: 4em; overflow: hidden";
    document.querySelector("main")?.append(box);
    const heading = document.querySelector<HTMLElement>("h1");
    if (heading !== null) heading.style.marginBottom = "-9rem";
    const wide = document.createElement("p");
    wide.textContent = "Wide";
    wide.style.width = "500px";
    document.querySelector("main")?.append(wide);
  });
  const found = await unreadable(page);
  for (const kind of [/^the page is \d+ px wide/, /^cut off: A sentence/, /^overlap: About this site/])
    expect(found).toContainEqual(expect.stringMatching(kind));
});
