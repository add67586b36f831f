import { writeFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { differences, type Run, uncovered } from "../../src/accessibility/compare.ts";
import { readResult, readReview, RESULT_FILE, type Result } from "../../src/accessibility/record.ts";
import { LANGS } from "../../src/schemas/common.ts";
import { axeVersion } from "../helpers/axe.ts";
import { openBrowser } from "../helpers/browser.ts";
import { countByKind } from "../helpers/kinds.ts";
import { find, HEADER_FIELD, openPage, PAGE_FIELD } from "../helpers/search.ts";
import { shownPages, SETTINGS, sweep, sweepSettings } from "../helpers/sweep.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Something with all kinds of hits, and something with none but near ones. */
const QUERIES = ["OCSP", "lgwwaann"];

/** What this file looks at; the record that the statement prints has to say the same. */
function thisRun(): Run {
  return {
    axe: axeVersion(),
    browser: `Chromium ${browser.version()}`,
    pages: countByKind(shownPages()),
    settings: [...SETTINGS],
    states: ["term", "search", "hits", "marked", "unfolded"],
  };
}

const RENEWAL = "RENEW_ACCESSIBILITY";
const renews = process.env[RENEWAL] !== undefined;

test.skipIf(renews)("The accessibility statement tells of these pages, settings and tools.", () => {
  const { browser, ...run } = thisRun();
  const ownBrowser = process.env.CHROME_PATH === undefined && process.platform === "linux" ? browser : undefined;
  const stale = differences(readResult(), { ...run, browser: ownBrowser });
  const hint =
    `${RESULT_FILE} is of another run · the statement would tell of tests that were not made · ` +
    `run the sweep and write its record: ${RENEWAL}=1 npx vitest run tests/browser/accessibility.test.ts`;
  expect(stale, hint).toEqual([]);
});

/** What this run has found without fault. */
const clean: string[] = [];

describe("axe finds nothing, in the light and in the dark, at 360 and at 1280 px,", () => {
  // Some minutes on a machine that has nothing else to do.
  test("on any page", { timeout: 3_600_000 }, async () => {
    const lines = await sweep(browser, inject("siteUrl"), shownPages());
    expect(uncovered(lines, readReview().exceptions)).toEqual([]);
    clean.push("pages");
  });

  test("with a term open on the page of a system", { timeout: 300_000 }, async () => {
    const paths = shownPages().filter((path) => /^\/\w\w\/systems\/./.test(path));
    expect(paths.length).toBeGreaterThan(10);
    const lines = await sweep(browser, inject("siteUrl"), paths, async (page) => {
      await page.locator(".prose > p .term").first().click();
      await page.waitForSelector(".note:popover-open");
    });
    expect(lines).toEqual([]);
    clean.push("term");
  });

  test.each(LANGS)("with the search open over a page (%s)", { timeout: 90_000 }, async (lang) => {
    const page = await openPage(browser, `/${lang}/about/`);
    for (const query of QUERIES) {
      await page.fill(HEADER_FIELD, "");
      await find(page, HEADER_FIELD, query);
      await page.waitForFunction((text) => document.querySelector(".search-status")?.textContent !== text, "");
      expect(await page.locator(".site-search.open .term-hit").count()).toBeGreaterThan(0);
      expect(await sweepSettings(page, query)).toEqual([]);
    }
    clean.push(`search ${lang}`);
  });

  test.each(LANGS)("with hits on the search page (%s)", { timeout: 90_000 }, async (lang) => {
    const page = await openPage(browser, `/${lang}/search/`);
    for (const query of QUERIES) {
      await page.fill(PAGE_FIELD, "");
      await find(page, PAGE_FIELD, query);
      expect(await page.locator(".term-hit").count()).toBeGreaterThan(0);
      expect(await sweepSettings(page, query)).toEqual([]);
    }
    clean.push(`hits ${lang}`);
  });

  test("with the words of a search marked on a page", async () => {
    const page = await openPage(browser, "/en/glossary/ocsp/?mark=OCSP");
    await page.waitForSelector(".found-words");
    expect(await sweepSettings(page, "marked")).toEqual([]);
    clean.push("marked");
  });

  // The last: a record of what failed, or was left out of the run, would be untrue.
  test.runIf(renews)("which is written down for the statement", () => {
    expect(clean).toEqual(["pages", "term", "search ja", "search en", "hits ja", "hits en", "marked"]);
    const record: Result = { date: new Date().toISOString().slice(0, 10), ...thisRun(), findings: 0 };
    writeFileSync(RESULT_FILE, `${JSON.stringify(record, undefined, 2)}\n`);
  });
});

describe("the sweep finds", () => {
  /** Puts a fault into a page and says in which settings it was found. */
  async function planted(path: string, plant: () => void): Promise<string[]> {
    const lines = await sweep(browser, inject("siteUrl"), [path], async (page) => {
      await page.evaluate(plant);
    });
    return lines.map((line) => line.split(" · ").slice(0, 2).join(" · "));
  }

  test("a picture without a text", async () => {
    const lines = await planted("/en/about/", () => document.querySelector("main")?.append(new Image()));
    expect(lines).toEqual(["/en/about/ light 1280 px · image-alt", "/en/about/ light 360 px · image-alt"]);
  });

  test("words that are too faint in the dark alone", async () => {
    const lines = await planted("/en/about/", () => {
      const words = document.querySelector<HTMLElement>("h1");
      if (words !== null) words.style.color = "light-dark(#000, #333)";
    });
    expect(lines).toEqual(["/en/about/ dark 1280 px · color-contrast", "/en/about/ dark 360 px · color-contrast"]);
  });

  test("buttons that are too small on a phone alone", async () => {
    const lines = await planted("/en/about/", () => {
      for (const name of ["One", "Two"]) {
        const button = document.createElement("button");
        button.ariaLabel = name;
        button.style.cssText =
          "min-height: 0; padding: 0; border: 0; width: clamp(9px, 100vw - 900px, 60px); height: 30px";
        document.querySelector("main")?.append(button);
      }
    });
    expect(new Set(lines)).toEqual(new Set(["/en/about/ light 360 px · target-size"]));
  });

  test("a fault in what is folded away", async () => {
    const lines = await planted("/en/finances/", () => {
      document.querySelector("main details:not([open]) table")?.append(new Image());
    });
    expect(lines).toEqual(["/en/finances/ unfolded light 360 px · image-alt"]);
  });
});
