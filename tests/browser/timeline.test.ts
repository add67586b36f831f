import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { loadAtlas } from "../../src/atlas/load.ts";
import { LANGS } from "../../src/schemas/common.ts";
import { openBrowser } from "../helpers/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const { timeline, businesses, systems } = loadAtlas(process.cwd()).atlas;
const [first] = timeline;
if (first === undefined) throw new Error("the content has no event");
const own = timeline.filter(({ business }) => business === first.business);

async function visit(
  path: string,
  run: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(inject("siteUrl") + path);
  await run(page);
  await context.close();
}

/** Ids of the events that are shown. */
const shown = (page: Page) =>
  page.locator(".timeline .event:visible").evaluateAll((events) => events.map(({ id }) => id.replace(/^e-/, "")));
const idsOf = (events: typeof timeline) => events.map(({ id }) => id).sort();
const emptyYears = (page: Page) =>
  page
    .locator(".timeline .year:visible")
    .evaluateAll(
      (years) =>
        years.filter((year) => ![...year.querySelectorAll(".event")].some((event) => event.checkVisibility())).length,
    );

describe("the filter of the timeline", () => {
  test("shows one business alone, without script, and no year without an event", async () => {
    await visit(
      "/en/timeline/",
      async (page) => {
        expect(await shown(page)).toHaveLength(timeline.length);
        await page.getByLabel("Business", { exact: true }).selectOption(first.business);
        expect((await shown(page)).sort()).toEqual(idsOf(own));
        const years = await page.locator(".timeline .year:visible").count();
        expect(years).toBe(new Set(own.map(({ date }) => date.replace("FY", "").slice(0, 4))).size);
        expect(await page.locator(".year-grid tbody:visible").count()).toBe(1);
      },
      { javaScriptEnabled: false },
    );
  });

  test("shows results or plans alone, of one business too", async () => {
    await visit("/ja/timeline/", async (page) => {
      for (const [kind, planned] of [
        ["result", false],
        ["plan", true],
      ] as const) {
        await page.getByLabel("計画と実績").selectOption(kind);
        const wanted = timeline.filter((event) => event.planned === planned);
        expect((await shown(page)).sort()).toEqual(idsOf(wanted));
        expect(await emptyYears(page)).toBe(0);
      }
      for (const { id } of businesses.filter(({ id }) => timeline.some(({ business }) => business === id))) {
        await page.getByLabel("事業区分").selectOption(id);
        const wanted = timeline.filter(({ business, planned }) => business === id && planned);
        expect((await shown(page)).sort()).toEqual(idsOf(wanted));
        expect(await page.locator(".none").isVisible()).toBe(wanted.length === 0);
      }
    });
  });

  test("works from the keyboard, says how many events are left, and keeps the choice in the address", async () => {
    await visit("/en/timeline/", async (page) => {
      await page.getByLabel("Business", { exact: true }).focus();
      await page.keyboard.press("ArrowDown");
      const chosen = await page.locator("#business").inputValue();
      const wanted = timeline.filter(({ business }) => business === chosen);
      expect(wanted.length).toBeGreaterThan(0);
      expect((await shown(page)).sort()).toEqual(idsOf(wanted));
      expect(await page.getByRole("status").first().textContent()).toBe(`${wanted.length} / ${timeline.length}`);
      expect(new URL(page.url()).search).toBe(`?business=${chosen}`);
      await page.reload();
      expect((await shown(page)).sort()).toEqual(idsOf(wanted));
    });
  });

  test("ignores a business that does not exist", async () => {
    await visit("/en/timeline/?business=none", async (page) => {
      expect(await shown(page)).toHaveLength(timeline.length);
    });
  });

  test("shows everything again at an event that the choice would hide", async () => {
    const other = timeline.find(({ business }) => business !== first.business);
    if (other === undefined) throw new Error("all events are of one business");
    await visit(`/en/timeline/?business=${first.business}#e-${other.id}`, async (page) => {
      expect(await page.locator(`#e-${other.id}`).isVisible()).toBe(true);
    });
  });
});

describe.each(LANGS)("on a phone (%s)", (lang) => {
  const viewport = { width: 360, height: 740 };

  test("the page does not scroll sideways, and no mark of the overview lies on another", async () => {
    await visit(
      `/${lang}/timeline/`,
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
        const boxes = await page.locator(".year-grid a").evaluateAll((marks) =>
          marks.map((mark) => {
            const { left, right, top, bottom } = mark.getBoundingClientRect();
            return { left, right, top, bottom };
          }),
        );
        const overlaps = boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
        );
        expect(overlaps).toEqual([]);
      },
      { viewport },
    );
  });

  test("a mark that has the focus is not hidden below the names of the businesses", async () => {
    await visit(
      `/${lang}/timeline/`,
      async (page) => {
        await page.locator(".year-grid").focus();
        const hidden: string[] = [];
        for (;;) {
          await page.keyboard.press("Tab");
          const mark = await page.evaluate(() => {
            const link = document.activeElement;
            const names = link?.closest(".year-grid")?.querySelector("th")?.getBoundingClientRect();
            if (link == null || names === undefined) return undefined;
            return { name: link.outerHTML, seen: link.getBoundingClientRect().right - names.right };
          });
          if (mark === undefined) break;
          if (mark.seen < 20) hidden.push(mark.name);
        }
        expect(hidden).toEqual([]);
      },
      { viewport },
    );
  });

  test("the longest strip fits, folded and unfolded, and its type keeps its size", async () => {
    const count = (id: string) => timeline.filter(({ systems }) => systems.includes(id)).length;
    const [longest = ""] = [...systems.keys()].sort((a, b) => count(b) - count(a));
    await visit(
      `/${lang}/systems/${longest}/`,
      async (page) => {
        const strip = page.locator(".event-strip");
        const summary = strip.locator("summary");
        if ((await summary.count()) > 0) {
          expect(await strip.locator(".event:visible").count()).toBe(0);
          await summary.focus();
          await page.keyboard.press("Enter");
        }
        expect(await strip.locator(".event:visible").count()).toBe(count(longest));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
        const scale = await strip
          .locator("svg")
          .evaluate((svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute("width")));
        expect(scale).toBeCloseTo(1, 2);
      },
      { viewport },
    );
  });
});
