import { readdirSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { narrowed, openBrowser } from "../helpers/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const JPKI = "/ja/systems/jpki/";

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

const open = (page: Page) => page.locator(".note:popover-open").count();

describe("a term", () => {
  test("opens with a click and closes with Escape, without script", async () => {
    await visit(
      JPKI,
      async (page) => {
        await page.locator(".prose > p .term").first().click();
        expect(await open(page)).toBe(1);
        await page.keyboard.press("Escape");
        expect(await open(page)).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });

  test("opens from the keyboard, and its link can be reached and followed", async () => {
    await visit(JPKI, async (page) => {
      await page.locator(".prose > p .term").first().focus();
      await page.keyboard.press("Enter");
      expect(await open(page)).toBe(1);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/ja/glossary/*/");
    });
  });

  test("opens when the mouse rests on it, stays after a click and goes when the mouse leaves", async () => {
    await visit(JPKI, async (page) => {
      const terms = page.locator(".prose > p .term");
      await terms.first().hover();
      await page.waitForSelector(".note:popover-open");
      await terms.first().click();
      expect(await open(page)).toBe(1);
      await page.keyboard.press("Escape");
      await page.mouse.move(5, 5);
      await terms.nth(1).hover();
      await page.waitForSelector(".note:popover-open");
      await page.mouse.move(5, 5);
      await page.waitForFunction(() => document.querySelector(":popover-open") === null);
    });
  });

  test("shows both languages, each marked as what it is", async () => {
    await visit(JPKI, async (page) => {
      await page.locator(".prose > p .term").first().click();
      const note = page.locator(".note:popover-open");
      expect(await note.locator('[lang="en"]').textContent()).toMatch(/[A-Za-z]/);
      expect(await note.locator('.reading[lang="ja"]').textContent()).toMatch(/^\p{Script=Hiragana}/u);
    });
  });

  test("stands beside its word on a wide screen and at the foot of a narrow one", async () => {
    for (const { width, beside } of [
      { width: 1280, beside: true },
      { width: 360, beside: false },
    ]) {
      await visit(
        JPKI,
        async (page) => {
          const term = page.locator(".prose > p .term").first();
          await term.click();
          const word = await term.boundingBox();
          const note = await page.locator(".note:popover-open").boundingBox();
          if (word === null || note === null) throw new Error("the term or its note is not on the screen");
          const gap = Math.min(Math.abs(note.y - (word.y + word.height)), Math.abs(word.y - (note.y + note.height)));
          if (beside) expect(gap).toBeLessThan(30);
          else expect(Math.round(note.y + note.height)).toBe(800);
        },
        { viewport: { width, height: 800 } },
      );
    }
  });

  test("is explained in the notes at the foot of the page while it is closed", async () => {
    await visit(
      JPKI,
      async (page) => {
        const note = page.locator(".notes .note").first();
        expect(await note.isVisible()).toBe(true);
        expect(await note.evaluate((element) => getComputedStyle(element).position)).toBe("static");
      },
      { javaScriptEnabled: false },
    );
  });
});

describe("the shell", () => {
  test("leads to the content with the first Tab", async () => {
    await visit(JPKI, async (page) => {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    });
  });

  test("switches the language and stays on the page", async () => {
    await visit("/ja/glossary/ocsp/", async (page) => {
      await page.click(".language");
      await page.waitForURL("**/en/glossary/ocsp/");
      expect(await page.getAttribute("html", "lang")).toBe("en");
    });
  });

  test("switches the language within a section, and keeps the words of a search", async () => {
    await visit("/ja/systems/jpki/#numbers", async (page) => {
      await page.click(".language");
      await page.waitForURL("**/en/systems/jpki/#numbers");
    });
    await visit("/ja/search/?q=OCSP", async (page) => {
      await page.click(".language");
      await page.waitForURL("**/en/search/?q=OCSP");
    });
  });

  test("marks the section that is being read", async () => {
    await visit(JPKI, async (page) => {
      await page.locator("#numbers").evaluate((heading) => heading.scrollIntoView({ behavior: "instant" }));
      await page.waitForFunction(
        () => document.querySelector('.contents [aria-current="true"]')?.getAttribute("href") === "#numbers",
      );
    });
  });

  test("keeps a chosen theme on the next page", async () => {
    await visit(JPKI, async (page) => {
      await page.selectOption("#theme", "dark");
      await page.goto(`${inject("siteUrl")}/ja/`);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
    });
  });

  test("needs no sideways scrolling at 320 and 360 px, in either language", async () => {
    const systems = readdirSync("content/systems").flatMap((id) => [`/ja/systems/${id}/`, `/en/systems/${id}/`]);
    const others = [
      "/ja/",
      "/en/",
      "/ja/glossary/",
      "/en/glossary/ocsp/",
      "/ja/sources/fy2024-report/",
      "/en/search/?q=LGWAN",
      "/ja/about/",
    ];
    const context = await browser.newContext();
    const page = await context.newPage();
    for (const path of [...systems, ...others]) {
      await page.goto(inject("siteUrl") + path);
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width}`).toBe(width);
      }
    }
    await context.close();
  });

  test("narrows the glossary down by name, reading and kind", async () => {
    await visit("/ja/glossary/", async (page) => {
      await page.fill("#filter-text", "しっこう");
      await narrowed(page);
      const shown = page.locator(".entry:visible dt a");
      expect(await shown.first().textContent()).toContain("失効");
      expect(await shown.count()).toBeLessThan(8);
      await page.fill("#filter-text", "");
      await page.selectOption("#filter-kind", "law");
      await narrowed(page);
      expect(await page.locator('.entry:visible:not([data-kind="law"])').count()).toBe(0);
    });
  });

  test("answers an address that does not exist with a page in both languages", async () => {
    const page = await browser.newPage();
    const response = await page.goto(`${inject("siteUrl")}/ja/systems/no-such-page/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('[lang="ja"] h2, [lang="en"] h2').count()).toBe(2);
    await page.close();
  });

  test("asks no other host for anything and raises no error", async () => {
    const foreign: string[] = [];
    const errors: string[] = [];
    const page = await browser.newPage();
    page.on("request", (request) => {
      if (!request.url().startsWith(inject("siteUrl"))) foreign.push(request.url());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    for (const path of [
      "/",
      "/ja/",
      JPKI,
      "/en/glossary/",
      "/en/glossary/ocsp/",
      "/ja/search/?q=LGWAN",
      "/en/sources/",
      "/en/about/",
    ]) {
      await page.goto(inject("siteUrl") + path, { waitUntil: "networkidle" });
    }
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});
