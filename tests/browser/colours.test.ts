/** Colours that axe leaves undecided or cannot see: drawings, edges of controls, colours that the reader chooses. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGS } from "../../src/schemas/common.ts";
import { kindOf } from "../../src/cli/page-kinds.ts";
import { openBrowser } from "../helpers/browser.ts";
import { contrasts, type Seen } from "../helpers/colours.ts";
import { largestOfEachKind } from "../helpers/kinds.ts";
import { newPage, openPage } from "../helpers/search.ts";
import { shownPages } from "../helpers/sweep.ts";
import { unfold } from "../helpers/text-boxes.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Together they show every map, chart and strip of the site. */
const DRAWN = ["home", "systems/*", "businesses/*", "figures", "finances", "timeline"];
const drawnPaths = (lang: string) =>
  shownPages().filter((path) => path.startsWith(`/${lang}/`) && DRAWN.includes(kindOf(path)));

const COLOURS = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "light", forcedColors: "active" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;

function fainterThan(least: number, seen: readonly Seen[]): string[] {
  return seen
    .filter(({ contrast }) => contrast < least)
    .map(({ what, contrast }) => `${what}: ${contrast.toFixed(2)}`)
    .slice(0, 5);
}

async function faint(page: Page): Promise<string[]> {
  const { texts, shapes, edges, words } = await contrasts(page);
  return [...fainterThan(4.5, texts), ...fainterThan(3, shapes), ...fainterThan(3, edges), ...fainterThan(4.5, words)];
}

test.each(LANGS)(
  "Text of drawings reaches 4.5:1, lines, marks and edges of controls 3:1, in forced colours too (%s).",
  { timeout: 300_000 },
  async (lang) => {
    const page = await newPage(browser, { viewport: { width: 1280, height: 800 } });
    const paths = drawnPaths(lang);
    expect(paths.length).toBeGreaterThan(20);
    let drawn = 0;
    for (const path of paths) {
      await page.goto(path);
      await unfold(page);
      for (const colours of COLOURS) {
        await page.emulateMedia(colours);
        drawn += await page.locator("main svg:visible").count();
        expect(await faint(page), `${path} ${colours.colorScheme}, forced ${colours.forcedColors}`).toEqual([]);
      }
    }
    expect(drawn).toBeGreaterThan(100);
  },
);

test("Faint text, faint text of a drawing, a faint area and a faint edge are found.", async () => {
  const page = await openPage(browser, "/en/figures/");
  await page.evaluate(() => {
    const paint = (selector: string, property: string, value: string) =>
      document.querySelector<SVGElement | HTMLElement>(selector)?.style.setProperty(property, value);
    paint(".chart text", "fill", "#ccc");
    paint(".chart .bar", "fill", "#ddd");
    paint(".chart .bar", "stroke", "none");
    paint("#filter-text", "border-color", "#eee");
    paint("h1", "color", "#aaa");
  });
  expect(await faint(page)).toHaveLength(4);
});

test.each(LANGS)("A chart of several series names each in words (%s).", async (lang) => {
  const page = await openPage(browser, `/${lang}/figures/`);
  const charts = await page.locator("svg.chart").evaluateAll((all) =>
    all.map((chart) => ({
      name: chart.getAttribute("aria-label") ?? "",
      tones: new Set(
        [...chart.querySelectorAll("path")].flatMap((path) => path.getAttribute("class")?.match(/\bt\d\b/g) ?? []),
      ).size,
      worded: [...chart.querySelectorAll("text")].filter((text) => /\p{L}{2}/u.test(text.textContent)).length,
    })),
  );
  expect(charts.filter(({ tones }) => tones > 2).length).toBeGreaterThan(5);
  expect(charts.filter(({ tones, worded }) => tones > 1 && worded < tones)).toEqual([]);
});

describe("in forced colours", () => {
  test.each(LANGS)("all that a page says can be seen (%s)", { timeout: 120_000 }, async (lang) => {
    const page = await newPage(browser, { forcedColors: "active" });
    for (const path of largestOfEachKind(lang)) {
      await page.goto(path);
      await unfold(page);
      expect(await faint(page), path).toEqual([]);
    }
  });

  test("links differ from the text around them, and the page one is on from the others", async () => {
    const page = await openPage(browser, "/en/systems/jpki/", { forcedColors: "active" });
    const [link, text] = await page.evaluate(() =>
      [".prose a", ".prose > p"].map((selector) => {
        const element = document.querySelector(selector);
        return element === null ? undefined : getComputedStyle(element).color;
      }),
    );
    expect(link).not.toBe(text);
    const lines = await page
      .locator(".site-nav a")
      .evaluateAll((links) =>
        links.map((link) => [link.hasAttribute("aria-current"), getComputedStyle(link).textDecorationLine]),
      );
    expect(lines.filter(([current]) => current)).toEqual([[true, "underline"]]);
    expect(lines.filter(([current, line]) => !current && line !== "none")).toEqual([]);
  });

  test("results and plans differ in the timeline by form", async () => {
    const page = await openPage(browser, "/en/timeline/", { forcedColors: "active" });
    const borders = await page.evaluate(() =>
      ["result", "plan"].map((kind) => {
        const mark = document.querySelector(`.year-grid .dot[data-kind="${kind}"]`);
        return mark === null ? "" : getComputedStyle(mark, "::before").borderTopWidth;
      }),
    );
    expect(borders).toEqual(["6px", "2px"]);
  });
});

describe("when the reader wants less motion", () => {
  /** Elements and pseudo-elements that move, glide or fade, the page itself included. */
  const moving = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .flatMap((element) => [undefined, "::before", "::after", "::backdrop"].map((part) => ({ element, part })))
        .filter(({ element, part }) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
          const still = transitionDuration.split(", ").every((time) => parseFloat(time) === 0);
          return animationName !== "none" || !still || scrollBehavior !== "auto";
        })
        .map(({ element, part }) => `${element.tagName} ${element.getAttribute("class") ?? ""}${part ?? ""}`),
    );

  test.each(LANGS)("nothing moves, glides or fades (%s)", { timeout: 120_000 }, async (lang) => {
    const page = await newPage(browser, { reducedMotion: "reduce" });
    for (const path of largestOfEachKind(lang)) {
      await page.goto(path);
      expect(await moving(page), path).toEqual([]);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    }
  });

  test.each(LANGS)(
    "nothing moves by itself for those either who have not asked for less (%s)",
    { timeout: 120_000 },
    async (lang) => {
      const page = await newPage(browser, { reducedMotion: "no-preference" });
      for (const path of largestOfEachKind(lang)) {
        await page.goto(path, { waitUntil: "load" });
        expect(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
        expect(await page.locator("marquee, blink, video, audio, animate, animateTransform, set").count(), path).toBe(
          0,
        );
      }
    },
  );

  test("what moves for others is found", async () => {
    const page = await openPage(browser, "/en/about/", { reducedMotion: "no-preference" });
    await page.evaluate(() => {
      const heading = document.querySelector<HTMLElement>("h1");
      if (heading !== null) heading.style.transition = "color 1s";
    });
    expect(await moving(page)).toEqual(["H1 "]);
  });
});
