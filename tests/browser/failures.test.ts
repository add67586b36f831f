/** When a browser or a network refuses something, the pages stay readable and a sentence says what does not work. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { headersOf } from "../../src/hosting/headers.ts";
import { StaticServer } from "../../src/hosting/static-server.ts";
import { notKept } from "../../src/i18n/not-kept.ts";
import { ui } from "../../src/i18n/ui.ts";
import { LANGS } from "../../src/schemas/common.ts";
import { words } from "../../src/search/words.ts";
import { HEADER_POLICY } from "../../src/site.ts";
import { openBrowser } from "../helpers/browser.ts";
import { find, groupTitles, HEADER_FIELD, PAGE_FIELD } from "../helpers/search.ts";

const WITHOUT_WASM = ["Content-Security-Policy", HEADER_POLICY.replace(" 'wasm-unsafe-eval'", "")] as const;

let browser: Browser;
let server: StaticServer;
/** Sends a policy of its own, without WebAssembly. */
let withoutWasm: StaticServer;
beforeAll(async () => {
  [browser, server, withoutWasm] = await Promise.all([
    openBrowser(),
    new StaticServer("dist", { headers: headersOf }).start(),
    new StaticServer("dist", { headers: (file) => [...headersOf(file), WITHOUT_WASM] }).start(),
  ]);
});
afterAll(() => Promise.all([browser.close(), server.stop(), withoutWasm.stop()]));

let context: BrowserContext;
let page: Page;
let exceptions: string[];

/** @param serviceWorkers is "allow" where no request has to be held back: a worker would answer it */
async function open(site = server, serviceWorkers: "allow" | "block" = "block"): Promise<void> {
  context = await browser.newContext({ baseURL: site.origin, serviceWorkers });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  exceptions = [];
  page.on("pageerror", ({ message }) => exceptions.push(message));
}
beforeEach(() => open());
afterEach(async () => {
  expect(exceptions).toEqual([]);
  await context.close();
});

/** A page can be read: its text is there, a term opens, a link leads on. */
async function expectReadable(lang: string): Promise<void> {
  await page.goto(`/${lang}/systems/jpki/`);
  expect(await page.locator(".prose > p").count()).toBeGreaterThan(10);
  await page.locator(".prose > p .term").first().click();
  await page.locator(".note:popover-open a").first().click();
  await page.waitForURL(`**/${lang}/glossary/*/`);
  expect(await page.locator("h1").isVisible()).toBe(true);
}

describe.each(LANGS)("in %s", (lang) => {
  const t = words[lang];
  const notes = () => page.locator(":is(.search-results, .search-aside) .search-note:visible").allTextContents();

  describe.each([
    ["on the search page", `/${lang}/search/`, PAGE_FIELD],
    ["in the header", `/${lang}/about/`, HEADER_FIELD],
  ])("the search %s", (_, address, field) => {
    test.each(["pagefind-entry.json*", "*.pf_meta", "index/*", "fragment/*", "wasm.*.pagefind", "pagefind.js*"])(
      "says that its index could not be loaded without %s, and still finds terms",
      async (file) => {
        await context.route(`**/pagefind/${file}`, (route) => route.abort("blockedbyclient"));
        await page.goto(address);
        await find(page, field, "OCSP");
        expect(await notes()).toEqual([t.searchFailed]);
        expect(await page.locator('.term-hit a[href*="/glossary/ocsp/"]').count()).toBe(1);
        await context.unroute(`**/pagefind/${file}`);
        await page.fill(field, "");
        await find(page, field, "CRL");
        await page.waitForSelector(".page-hit");
        expect(await notes()).toEqual([]);
      },
    );

    test("says that the names could not be loaded, and still finds pages", async () => {
      await context.route("**/names.json", (route) => route.abort("blockedbyclient"));
      await page.goto(address);
      await find(page, field, "OCSP");
      expect(await groupTitles(page)).toEqual([t.searchPages]);
      expect(await notes()).toEqual([t.searchNamesFailed]);
    });

    test("says so where the policy of the host forbids WebAssembly, and still finds terms", async () => {
      await context.close();
      await open(withoutWasm);
      await page.goto(address);
      await find(page, field, "OCSP");
      expect(await notes()).toEqual([t.searchFailed]);
      expect(await page.locator('.term-hit a[href*="/glossary/ocsp/"]').count()).toBe(1);
      await expectReadable(lang);
    });

    test("says so where the browser has no WebAssembly, and still finds terms", async () => {
      await context.addInitScript(() => {
        Reflect.deleteProperty(globalThis, "WebAssembly");
      });
      await page.goto(address);
      await find(page, field, "OCSP");
      expect(await notes()).toEqual([t.searchFailed]);
      expect(await page.locator('.term-hit a[href*="/glossary/ocsp/"]').count()).toBe(1);
    });
  });

  test("the search says that the rest of the pages could not be loaded, and brings them when asked again", async () => {
    await page.goto(`/${lang}/search/`);
    await find(page, PAGE_FIELD, lang === "ja" ? "証明書" : "certificate");
    const before = await page.locator(".page-hit").count();
    await context.route("**/pagefind/fragment/*", (route) => route.abort("blockedbyclient"));
    const more = page.locator(".hit-group > button");
    await more.click();
    await page.waitForSelector(`.search-note:text-is("${t.searchRestFailed}")`);
    expect(await page.locator(".page-hit").count()).toBe(before);
    await context.unroute("**/pagefind/fragment/*");
    await more.click();
    await page.waitForFunction((count) => document.querySelectorAll(".page-hit").length > count, before);
    expect(await notes()).toEqual([]);
  });

  test("without any script the pages are readable, and the search leads to the glossary", async () => {
    await context.route("**/*.js", (route) => route.abort("blockedbyclient"));
    await expectReadable(lang);
    await page.goto(`/${lang}/search/`);
    await page.locator("#without-search a").first().waitFor();
    expect(await page.locator("#without-search").textContent()).toContain(ui[lang].searchWithoutScript);
    await page.fill(PAGE_FIELD, "OCSP");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/${lang}/glossary/?q=OCSP`);
    expect(await page.locator('a[href$="/glossary/ocsp/"]').first().isVisible()).toBe(true);
  });

  test("with script the sentence for readers without it does not show", async () => {
    await page.goto(`/${lang}/search/`);
    await page.waitForSelector("#without-search", { state: "detached" });
  });

  test.each([
    [
      "is refused",
      () => {
        ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("refused", "SecurityError"));
      },
    ],
    ["does not exist", () => Reflect.deleteProperty(Navigator.prototype, "serviceWorker")],
    [
      "has no room",
      () => {
        CacheStorage.prototype.open = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
      },
    ],
  ])("where the service worker %s, the pages are readable and the search finds", async (_, refuse) => {
    await context.close();
    await open(server, "allow");
    await context.addInitScript(refuse);
    await page.goto(`/${lang}/about/`);
    await find(page, HEADER_FIELD, "OCSP");
    expect(await page.locator(".page-hit").count()).toBeGreaterThan(0);
    expect(await notes()).toEqual([]);
    await expectReadable(lang);
  });

  async function expectSettingsHold(): Promise<void> {
    await page.selectOption("#theme", "dark");
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    const message = page.locator("#not-kept");
    await message.filter({ hasText: notKept[lang] }).waitFor();
    expect(await message.getAttribute("role")).toBe("status");
    await page.locator("#slash").uncheck();
    expect(await message.count()).toBe(1);
    await page.locator("main").press("/");
    expect(await page.locator(".site-search.open").count()).toBe(0);
    await page.locator("#slash").check();
    await page.locator("main").press("/");
    await page.waitForSelector(".site-search.open");
  }

  test("where storage is blocked, settings hold for the page, and a sentence says so", async () => {
    await context.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    });
    await page.goto(`/${lang}/about/`);
    await expectSettingsHold();
    await expectReadable(lang);
  });

  test("where storage is full, settings hold for the page, and a sentence says so", async () => {
    await page.goto(`/${lang}/about/`);
    await page.evaluate(() => {
      let piece = "x".repeat(1 << 20);
      while (piece !== "") {
        try {
          localStorage.setItem(`${piece.length}-${Math.random()}`, piece);
        } catch {
          piece = piece.slice(0, piece.length >> 1);
        }
      }
    });
    await expectSettingsHold();
    await expectReadable(lang);
  });

  test("a choice that can be kept is kept without a word", async () => {
    await page.goto(`/${lang}/about/`);
    await page.selectOption("#theme", "dark");
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    expect(await page.locator("#not-kept").count()).toBe(0);
  });
});
