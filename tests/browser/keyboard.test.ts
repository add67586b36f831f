/** Journeys without a mouse, in both languages. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGS, type Lang } from "../../src/schemas/common.ts";
import { openBrowser } from "../helpers/browser.ts";
import { focused, focusedAttribute, tabTo, walk } from "../helpers/keyboard.ts";
import { largestOfEachKind } from "../helpers/kinds.ts";
import { newPage, openPage as openAnyPage, settled } from "../helpers/search.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Without smooth scrolling a page is where it is going at once. */
const openPage = (path: string, viewport = { width: 1280, height: 740 }) =>
  openAnyPage(browser, path, { viewport, reducedMotion: "reduce" });

const OTHER = { ja: "en", en: "ja" } as const satisfies Record<Lang, Lang>;
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe.each(LANGS)("with the keyboard alone (%s)", (lang) => {
  const system = `/${lang}/systems/jpki/`;

  test("a reader skips to the content and goes on from there", async () => {
    const page = await openPage(system);
    await page.keyboard.press("Tab");
    expect(await focusedAttribute(page, "class")).toBe("skip");
    expect(await focused(page)).toMatchObject({ seen: true });
    await page.keyboard.press("Enter");
    expect(await focusedId(page)).toBe("content");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });

  test("a reader opens a term, reaches its links, closes it, and is back at the word", async () => {
    const page = await openPage(system);
    await tabTo(page, ".prose > p .term");
    const term = await focusedAttribute(page, "popovertarget");
    await page.keyboard.press("Enter");
    await page.waitForSelector(`#${term ?? ""}:popover-open`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".note")?.id)).toBe(term);
    expect(await focused(page)).toMatchObject({ seen: true });
    await page.keyboard.press("Escape");
    expect(await page.locator(":popover-open").count()).toBe(0);
    expect(await focusedAttribute(page, "popovertarget")).toBe(term);
    // The word opens again, with the other key, and the text goes on behind it.
    await page.keyboard.press("Space");
    expect(await page.locator(":popover-open").count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".prose > p, .prose > ul") !== null)).toBe(true);
  });

  test("a reader follows a term to its page and comes back to the word", async () => {
    const page = await openPage(system);
    await tabTo(page, ".prose > p .term");
    const term = (await focusedAttribute(page, "popovertarget")) ?? "";
    await page.keyboard.press("Enter");
    await tabTo(page, ".note-head a");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/${lang}/glossary/${term.replace("term-", "")}/`);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe(system);
    await page.locator(`.term[popovertarget="${term}"]`).first().waitFor();
  });

  test.each(["/", "Control+k"])("a reader searches with %s, arrows and Enter", async (key) => {
    const page = await openPage(system);
    await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.matches(".site-search input"))).toBe(true);
    await page.keyboard.type("OCSP");
    await settled(page);
    await page.waitForSelector(".site-search.open .hit-title a");
    await page.keyboard.press("ArrowDown");
    const first = await focusedAttribute(page, "href");
    expect(await focused(page)).toMatchObject({ seen: true });
    await page.keyboard.press("ArrowDown");
    expect(await focusedAttribute(page, "href")).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    expect(await focusedAttribute(page, "href")).toBe(first);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/${lang}/glossary/ocsp/**`);
  });

  test("a reader leaves the search with Escape and is where the search was opened", async () => {
    const page = await openPage(system);
    await tabTo(page, ".prose > p .term");
    const term = await focusedAttribute(page, "popovertarget");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("LGWAN");
    await settled(page);
    await page.keyboard.press("Escape");
    expect(await page.locator(".site-search.open").count()).toBe(0);
    expect(await focusedAttribute(page, "popovertarget")).toBe(term);
  });

  test("a reader switches the language and lands on the same page", async () => {
    const page = await openPage(system);
    await tabTo(page, "a.language");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/${OTHER[lang]}/systems/jpki/`);
    expect(await page.getAttribute("html", "lang")).toBe(OTHER[lang]);
  });

  test("a reader chooses the colours", async () => {
    const page = await openPage(`/${lang}/about/`);
    await page.locator("#slash").focus();
    await tabTo(page, "#theme");
    await page.keyboard.press("End");
    expect(await page.getAttribute("html", "data-theme")).toBe("dark");
    await page.keyboard.press("Home");
    expect(await page.getAttribute("html", "data-theme")).toBe(null);
  });

  test("a reader unfolds the contents on a phone and goes to a section", async () => {
    const page = await openPage(system, { width: 360, height: 740 });
    await tabTo(page, ".contents summary");
    await page.keyboard.press("Enter");
    await tabTo(page, '.contents a[href="#numbers"]');
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => {
      const top = document.querySelector("#numbers")?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < 200;
    });
    // Tab goes on in the section.
    await page.keyboard.press("Tab");
    const after = await page.evaluate(
      () =>
        (document.querySelector("#numbers")?.compareDocumentPosition(document.activeElement ?? document.body) ?? 0) &
        Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(after).not.toBe(0);
  });

  test("a reader narrows the timeline down", async () => {
    const page = await openPage(`/${lang}/timeline/`);
    const before = await page.locator(".timeline .event:visible").count();
    await tabTo(page, "#timeline-filter select");
    await page.keyboard.press("ArrowDown");
    const left = await page.locator(".timeline .event:visible").count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(before);
  });

  test("a reader scrolls a wide table, and the years of the timeline, sideways", async () => {
    const page = await newPage(browser, { viewport: { width: 360, height: 740 }, reducedMotion: "reduce" });
    for (const [path, box] of [
      [`/${lang}/finances/`, ".table-box"],
      [`/${lang}/timeline/`, ".year-grid"],
    ] as const) {
      await page.goto(path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const wide = await page
        .locator(box)
        .evaluateAll((all) => all.findIndex(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 50));
      expect(wide, path).toBeGreaterThanOrEqual(0);
      const one = page.locator(box).nth(wide);
      await one.focus();
      const key = path.endsWith("timeline/") ? "ArrowLeft" : "ArrowRight";
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press(key);
      await expect.poll(() => one.evaluate(({ scrollLeft }) => Math.abs(scrollLeft))).toBeGreaterThan(40);
    }
  });
});

const WALKS = [
  { name: "on a wide screen", lang: "en", width: 1280, forcedColors: "none" },
  { name: "on a phone", lang: "ja", width: 360, forcedColors: "none" },
  { name: "in forced colours", lang: "ja", width: 1280, forcedColors: "active" },
] as const;

describe("Tab reaches every part of a page, and the focus is always seen", () => {
  /** More than the pages have on which nothing repeats; the long lists are alike after that. */
  const MOST = 250;

  test.each(WALKS)("$name ($lang)", { timeout: 300_000 }, async ({ lang, width, forcedColors }) => {
    const page = await newPage(browser, { viewport: { width, height: 740 }, forcedColors, reducedMotion: "reduce" });
    for (const path of largestOfEachKind(lang)) {
      await page.goto(path);
      const stops = await walk(page, MOST);
      // The last control of a page: nothing before it has held the focus fast. The entrance has links alone.
      if (stops.length < MOST && (await page.locator("#theme").count()) > 0)
        expect(stops.at(-1)?.html, path).toContain('id="theme"');
      expect(stops.length, path).toBeGreaterThan(1);
      expect(
        stops.filter(({ mark, seen }) => mark < 2 || !seen),
        path,
      ).toEqual([]);
    }
  });

  test("a focus that does not show, and one that something covers, are found", async () => {
    const page = await openPage("/en/about/");
    await page.evaluate(() => {
      const [bare, covered] = document.querySelectorAll<HTMLElement>(".site-nav a");
      if (bare !== undefined) bare.style.outline = "none";
      if (covered === undefined) return;
      const { left, top } = covered.getBoundingClientRect();
      const lid = document.createElement("p");
      lid.style.cssText = `position: fixed; left: ${left - 5}px; top: ${top - 5}px; width: 200px; height: 90px; background: #fff`;
      document.body.append(lid);
    });
    const faults = (await walk(page, 6)).filter(({ mark, seen }) => mark < 2 || !seen);
    expect(faults.map(({ mark, seen }) => [mark >= 2, seen])).toEqual(
      expect.arrayContaining([
        [false, true],
        [true, false],
      ]),
    );
  });
});
