/** The search in the header: how it opens and closes, is walked through by keyboard, and what the Back button does. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { words } from "../../src/search/words.ts";
import { openBrowser } from "../helpers/browser.ts";
import {
  find,
  HEADER_FIELD,
  hitAddresses,
  newPage,
  openPage,
  PAGE_FIELD,
  requestsOf,
  settled,
  type,
} from "../helpers/search.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PATH = "/ja/systems/jpki/";
const OPEN = ".site-search.open";
const PAGE_HITS = ".search-results .page-hit";
const STOPS = ".search-results :is(a, button)";

const isOpen = async (page: Page) => (await page.locator(OPEN).count()) === 1;
const closed = (page: Page) => page.waitForFunction((open) => document.querySelector(open) === null, OPEN);
const scrollPosition = (page: Page) => page.evaluate(() => scrollY);
const inField = (page: Page) => page.evaluate((field) => document.activeElement?.matches(field), HEADER_FIELD);

/** Focuses a link in the middle of the page and scrolls it to the middle of the window. */
async function readInTheMiddle(page: Page): Promise<{ href: string; top: number }> {
  const href = await page
    .locator("main .prose a")
    .nth(10)
    .evaluate((link: HTMLAnchorElement) => {
      link.scrollIntoView({ behavior: "instant", block: "center" });
      link.focus({ preventScroll: true });
      return link.href;
    });
  const top = await scrollPosition(page);
  expect(top).toBeGreaterThan(300);
  return { href, top };
}

const focusedHref = (page: Page) => page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.href);

/** Opens the panel with a key and finds something. */
async function findByKey(page: Page, query: string): Promise<void> {
  await page.keyboard.press("/");
  await page.waitForSelector(OPEN);
  await page.keyboard.type(query);
  await settled(page);
}

describe("the search in the header opens", () => {
  test.each(["/", "Control+k", "Meta+k"])("with %s, and the page stays where it is", async (key) => {
    const page = await openPage(browser, PATH);
    const { top } = await readInTheMiddle(page);
    await page.keyboard.press(key);
    await page.waitForSelector(OPEN);
    expect(await inField(page)).toBe(true);
    expect(await page.inputValue(HEADER_FIELD)).toBe("");
    await page.keyboard.type("OCSP");
    await page.waitForSelector(PAGE_HITS);
    expect(await page.inputValue(HEADER_FIELD)).toBe("OCSP");
    expect(await scrollPosition(page)).toBe(top);
  });

  test("with the letters of a query, but not when the reader only passes by with Tab", async () => {
    const page = await openPage(browser, PATH);
    const names = page.waitForResponse("**/names.json");
    await page.locator(".site-nav a").last().focus();
    await page.keyboard.press("Tab");
    expect(await inField(page)).toBe(true);
    await names;
    await page.waitForSelector(".search-results", { state: "attached" });
    expect(await isOpen(page)).toBe(false);
    await page.keyboard.type("O");
    await page.waitForSelector(OPEN);
  });

  test("with the query selected that was left in it, ready to be replaced", async () => {
    const page = await openPage(browser, PATH);
    await readInTheMiddle(page);
    await findByKey(page, "OCSP");
    await page.keyboard.press("Escape");
    await closed(page);
    await page.keyboard.press("/");
    await page.waitForSelector(OPEN);
    await page.keyboard.type("CRL");
    expect(await page.inputValue(HEADER_FIELD)).toBe("CRL");
  });

  test("with Ctrl+K also when the focus is in its closed field", async () => {
    const page = await openPage(browser, PATH);
    await page.click(HEADER_FIELD);
    await page.waitForSelector(OPEN);
    await page.click(".search-close");
    await closed(page);
    await page.keyboard.press("Control+k");
    await page.waitForSelector(OPEN);
  });

  test("not with “/” while the reader types into another field", async () => {
    const page = await openPage(browser, "/ja/glossary/");
    const requests = requestsOf(page);
    await page.click("#filter-text");
    await page.keyboard.type("a/b");
    expect(await page.inputValue("#filter-text")).toBe("a/b");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("filter-text");
    expect(requests.filter((path) => path.includes("names.json"))).toEqual([]);
    expect(await isOpen(page)).toBe(false);
  });

  test("not with “/” once the reader has switched the key off, on any page, until it is switched on again", async () => {
    const page = await openPage(browser, PATH);
    const press = async (key: string) => {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press(key);
    };
    await page.uncheck("#slash");
    await press("/");
    expect(await inField(page)).toBe(false);
    await page.goto("/en/about/");
    expect(await page.isChecked("#slash")).toBe(false);
    await press("/");
    expect(await inField(page)).toBe(false);
    await press("Control+k");
    expect(await inField(page)).toBe(true);
    await page.waitForSelector(OPEN);
    await page.keyboard.press("Escape");
    await closed(page);
    await page.check("#slash");
    await press("/");
    expect(await inField(page)).toBe(true);
  });
});

describe("the search in the header closes", () => {
  test("with Escape, and the focus and the page are as they were", async () => {
    const page = await openPage(browser, PATH);
    const { href, top } = await readInTheMiddle(page);
    await findByKey(page, "OCSP");
    await page.keyboard.press("Escape");
    expect(await isOpen(page)).toBe(false);
    expect(await focusedHref(page)).toBe(href);
    expect(await scrollPosition(page)).toBe(top);
    expect(new URL(page.url()).pathname).toBe(PATH);
  });

  test("with Escape from one of its hits too", async () => {
    const page = await openPage(browser, PATH);
    const { href } = await readInTheMiddle(page);
    await findByKey(page, "OCSP");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await inField(page)).toBe(false);
    await page.keyboard.press("Escape");
    expect(await isOpen(page)).toBe(false);
    expect(await focusedHref(page)).toBe(href);
  });

  test("with Escape after a click into its text", async () => {
    const page = await openPage(browser, PATH);
    await find(page, HEADER_FIELD, "OCSP");
    await page.locator(".site-search .definition").first().click();
    expect(await isOpen(page)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await isOpen(page)).toBe(false);
  });

  test("with Escape after the other language's pages were asked for by keyboard", async () => {
    const page = await openPage(browser, PATH);
    await find(page, HEADER_FIELD, "OCSP");
    await page.getByRole("button", { name: words.ja.searchShowOther }).press("Enter");
    await page.waitForSelector('.page-hit[lang="en"]');
    // The button goes away with the hits it stood below; the focus must not get lost with it.
    expect(await page.evaluate(() => document.activeElement?.closest(".site-search") != null)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await isOpen(page)).toBe(false);
  });

  test("and stays closed when Escape is pressed once more", async () => {
    const page = await openPage(browser, PATH);
    await find(page, HEADER_FIELD, "OCSP");
    await page.keyboard.press("Escape");
    await closed(page);
    expect(await inField(page)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await isOpen(page)).toBe(false);
  });

  test("with its button", async () => {
    const page = await openPage(browser, PATH);
    const { href, top } = await readInTheMiddle(page);
    await findByKey(page, "OCSP");
    await page.getByRole("button", { name: words.ja.close, exact: true }).click();
    expect(await isOpen(page)).toBe(false);
    expect(await page.locator(".search-panel").isVisible()).toBe(false);
    expect(await focusedHref(page)).toBe(href);
    expect(await scrollPosition(page)).toBe(top);
  });

  test("with a click outside, which presses nothing that lies below", async () => {
    const page = await openPage(browser, PATH);
    await find(page, HEADER_FIELD, "OCSP");
    const link = await page.locator("main .contents a, main .breadcrumb a").first().boundingBox();
    if (link === null) throw new Error("no link stands beside the panel");
    await page.mouse.click(link.x + 5, link.y + link.height / 2);
    await closed(page);
    expect(page.url()).toMatch(new RegExp(`${PATH}$`));
  });

  test("when the focus leaves it, forwards and backwards", async () => {
    const page = await openPage(browser, PATH);
    await find(page, HEADER_FIELD, "OCSP");
    await page.keyboard.press("Shift+Tab");
    expect(await isOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.closest(".site-nav") != null)).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.type("s");
    await settled(page);
    expect(await isOpen(page)).toBe(true);
    await page.locator(".search-panel a").last().focus();
    await page.keyboard.press("Tab");
    expect(await isOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.matches("a.language"))).toBe(true);
  });
});

describe("in the header the keyboard", () => {
  test("walks with the arrows from the field through all hits and back", async () => {
    const page = await openPage(browser, PATH);
    await find(page, HEADER_FIELD, "OCSP");
    const count = await page.locator(STOPS).count();
    expect(count).toBeGreaterThan(4);
    const place = () =>
      page.evaluate(
        (stops) => [...document.querySelectorAll(stops)].findIndex((stop) => stop === document.activeElement),
        STOPS,
      );
    const downwards: number[] = [];
    for (let step = 0; step <= count; step++) {
      await page.keyboard.press("ArrowDown");
      downwards.push(await place());
    }
    const stops = Array.from({ length: count }, (_, index) => index);
    expect(downwards).toEqual([...stops, count - 1]);
    const upwards: number[] = [];
    for (let step = 0; step < count - 1; step++) {
      await page.keyboard.press("ArrowUp");
      upwards.push(await place());
    }
    expect(upwards).toEqual(stops.slice(0, -1).reverse());
    await page.keyboard.press("ArrowUp");
    expect(await inField(page)).toBe(true);
    await page.keyboard.press("ArrowUp");
    expect(await inField(page)).toBe(true);
    expect(await page.inputValue(HEADER_FIELD)).toBe("OCSP");
  });

  test("opens a hit with Enter", async () => {
    const page = await openPage(browser, PATH);
    await find(page, HEADER_FIELD, "OCSP");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/ja/glossary/ocsp/?mark=*");
  });

  test.each(["ja", "en"])("goes from the field to the search page with Enter (%s)", async (lang) => {
    const page = await openPage(browser, `/${lang}/systems/jpki/`);
    await type(page, HEADER_FIELD, "失効 & OCSP");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/${lang}/search/?q=*`);
    await settled(page);
    expect(await page.inputValue(PAGE_FIELD)).toBe("失効 & OCSP");
    expect((await hitAddresses(page)).length).toBeGreaterThan(0);
  });

  test("finds a link to all hits on the search page below them", async () => {
    const page = await openPage(browser, PATH);
    await find(page, HEADER_FIELD, "OCSP");
    const hits = await hitAddresses(page);
    await page.getByRole("link", { name: words.ja.searchAll }).click();
    await page.waitForURL("**/ja/search/?q=OCSP");
    await settled(page);
    expect(await hitAddresses(page)).toEqual(hits);
  });
});

describe("the Back button after a hit from the header", () => {
  const headingIs = (page: Page, heading: string | null) =>
    page.waitForFunction((text) => document.querySelector("h1")?.textContent === text, heading);

  /** Follows a page hit. Returns what was shown before. */
  async function followHit(page: Page): Promise<{ heading: string | null; hits: string[] }> {
    const heading = await page.locator("h1").textContent();
    await find(page, HEADER_FIELD, "OCSP");
    const hits = await hitAddresses(page);
    await page.locator(`${PAGE_HITS} a[href*="/systems/certificate-validity/"]`).first().click();
    await page.waitForURL("**/systems/certificate-validity/**");
    return { heading, hits };
  }

  test("brings the query and its hits back", async () => {
    const page = await openPage(browser, PATH);
    const { hits } = await followHit(page);
    await page.goBack();
    await settled(page);
    expect(await page.locator("[data-search-field]").inputValue()).toBe("OCSP");
    expect(await page.locator(PAGE_HITS).first().isVisible()).toBe(true);
    expect(await hitAddresses(page)).toEqual(hits);
  });

  test("leads to the page as it was when pressed once more", async () => {
    const page = await openPage(browser, PATH);
    const { heading } = await followHit(page);
    await page.goBack();
    await settled(page);
    await page.goBack();
    await page.waitForURL(`**${PATH}`);
    await headingIs(page, heading);
    expect(await isOpen(page)).toBe(false);
  });

  test("can be taken back step by step with the Forward button", async () => {
    const page = await openPage(browser, PATH);
    const { heading } = await followHit(page);
    await page.goBack();
    await page.waitForURL("**/ja/search/?q=OCSP");
    await page.goBack();
    await page.waitForURL(`**${PATH}`);
    await headingIs(page, heading);
    await page.goForward();
    await page.waitForURL("**/ja/search/?q=OCSP");
    await page.waitForSelector(PAGE_HITS);
    expect(await page.locator("[data-search-field]").inputValue()).toBe("OCSP");
    await page.goForward();
    await page.waitForURL("**/systems/certificate-validity/**");
    await page.waitForSelector(":target");
  });

  // The Chromium of the tests keeps no page in its back/forward cache. A link that leads nowhere leaves the page just
  // as the cache would bring it back: alive, with the panel open and the address of the search page.
  describe("in a browser that has kept the page", () => {
    async function followHitAndStay(page: Page): Promise<void> {
      await page.route("**/systems/certificate-validity/**", (route) => route.fulfill({ status: 204 }));
      await page.goto(PATH);
      await find(page, HEADER_FIELD, "OCSP");
      await page.locator(`${PAGE_HITS} a[href*="/systems/certificate-validity/"]`).first().click({ noWaitAfter: true });
      await page.waitForURL("**/ja/search/?q=OCSP");
    }

    test("brings the query and its hits back, and once more leads to the page with the panel closed", async () => {
      const page = await newPage(browser);
      await followHitAndStay(page);
      expect(await isOpen(page)).toBe(true);
      expect(await page.inputValue(HEADER_FIELD)).toBe("OCSP");
      expect(await page.locator(PAGE_HITS).first().isVisible()).toBe(true);
      await page.evaluate(() => history.back());
      await page.waitForURL(`**${PATH}`);
      await closed(page);
      expect(await page.locator("h1").isVisible()).toBe(true);
    });

    test("lets Escape close the panel and give the page its address back", async () => {
      const page = await newPage(browser);
      await followHitAndStay(page);
      await page.focus(HEADER_FIELD);
      await page.keyboard.press("Escape");
      await page.waitForURL(`**${PATH}`);
      expect(await isOpen(page)).toBe(false);
    });
  });

  test("has nothing to bring back when a hit is opened in a tab of its own", async () => {
    const page = await openPage(browser, PATH);
    await find(page, HEADER_FIELD, "OCSP");
    const steps = await page.evaluate(() => history.length);
    await page
      .locator(`${PAGE_HITS} a`)
      .first()
      .click({ modifiers: ["ControlOrMeta"] });
    expect(page.url()).toMatch(new RegExp(`${PATH}$`));
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(await isOpen(page)).toBe(true);
  });
});

describe.each(["ja", "en"] as const)("on a screen of 360 px (%s)", (lang) => {
  const viewport = { width: 360, height: 740 };

  test.each([
    ["many hits", { ja: "電子証明書", en: "certificate" }[lang]],
    ["no hits", "lgwwaann"],
    ["a word without end", "w".repeat(300)],
  ])("the open panel needs no sideways scrolling, with %s", async (_, query) => {
    const page = await openPage(browser, `/${lang}/systems/jpki/`, { viewport });
    await page.click(HEADER_FIELD);
    await page.waitForSelector(OPEN);
    await page.fill(HEADER_FIELD, query);
    await settled(page);
    await page.waitForFunction(() => document.querySelector(".search-status")?.textContent !== "");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const panel = page.locator(".search-panel");
    expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await page.locator(".search-box").boundingBox()).toMatchObject({ x: 0, y: 0, width: 360 });
    const sticking = await page.locator(".site-search :is(a, button, input, mark, p)").evaluateAll(
      (all) =>
        all.filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < 0 || right > 360;
        }).length,
    );
    expect(sticking).toBe(0);
  });

  test("the open panel fills the screen with many hits, and its last link can be reached", async () => {
    const page = await openPage(browser, `/${lang}/systems/jpki/`, { viewport });
    await find(page, HEADER_FIELD, { ja: "電子証明書", en: "certificate" }[lang]);
    const box = await page.locator(".search-box").boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(viewport.height);
    const last = page.getByRole("link", { name: words[lang].searchAll });
    await last.scrollIntoViewIfNeeded();
    await last.click();
    await page.waitForURL(`**/${lang}/search/?q=*`);
  });

  test.each([
    ["many hits", { ja: "電子証明書", en: "certificate" }[lang]],
    ["no hits", "lgwwaann"],
  ])("every link and button of the panel is at least 24 px high, with %s", async (_, query) => {
    const page = await openPage(browser, `/${lang}/systems/jpki/`, { viewport });
    await find(page, HEADER_FIELD, query);
    const targets = await page.locator(".site-search :is(a, button, input)").evaluateAll((all) =>
      all.map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return { name: element.textContent || element.tagName, width, height };
      }),
    );
    expect(targets.length).toBeGreaterThan(6);
    expect(targets.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
  });
});
