/** Every page and what readers do on it, under the headers that a host should send: nothing is refused, nothing leaks. */
import { existsSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { pagePaths } from "../../src/hosting/files.ts";
import { headersOf } from "../../src/hosting/headers.ts";
import { StaticServer } from "../../src/hosting/static-server.ts";
import { LANGS } from "../../src/schemas/common.ts";
import { narrowed, openBrowser } from "../helpers/browser.ts";
import { find, HEADER_FIELD, PAGE_FIELD } from "../helpers/search.ts";
import { type Watched, watchedPage } from "../helpers/watched.ts";

const TABS = 4;

let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), new StaticServer("dist", { headers: headersOf }).start()]);
});
afterAll(() => Promise.all([browser.close(), server.stop()]));

/** What is kept on the device, beyond the offline copy. */
async function kept(page: Page): Promise<{ cookies: number; local: string[]; session: number; databases: number }> {
  const cookies = (await page.context().cookies()).length;
  const others = await page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
  return { cookies, ...others };
}

const NOTHING = { cookies: 0, local: [], session: 0, databases: 0 };

test("every page loads under the policy, asks no other origin and keeps nothing", { timeout: 600_000 }, async () => {
  const context = await browser.newContext({ serviceWorkers: "allow" });
  const paths = pagePaths("dist");
  expect(paths.length).toBeGreaterThan(700);
  const queue = [...paths];
  const faults: string[] = [];
  const readAll = async () => {
    const { page, faults: found } = await watchedPage(context, server.origin);
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      await page.goto(server.address + path, { waitUntil: "load" });
      // The scripts of a page have run when it has loaded; what they begin comes with the next frame.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      faults.push(...(await found()));
    }
    expect(await kept(page)).toEqual(NOTHING);
  };
  await Promise.all(Array.from({ length: TABS }, readAll));
  expect(faults).toEqual([]);
  await context.close();
});

describe.each(LANGS)("a reader of the pages in %s", (lang) => {
  let context: BrowserContext;
  let watched: Watched;
  let page: Page;
  beforeEach(async () => {
    context = await browser.newContext({ baseURL: server.origin, serviceWorkers: "allow" });
    context.setDefaultTimeout(10_000);
    watched = await watchedPage(context, server.origin);
    ({ page } = watched);
  });
  afterEach(async () => {
    expect(await watched.faults()).toEqual([]);
    await context.close();
  });

  test("opens terms by mouse and keyboard", async () => {
    await page.goto(`/${lang}/systems/jpki/`);
    const terms = page.locator(".prose > p .term");
    await terms.first().hover();
    await page.waitForSelector(".note:popover-open");
    await page.keyboard.press("Escape");
    await terms.nth(1).focus();
    await page.keyboard.press("Enter");
    await page.locator(".note:popover-open a").first().click();
    await page.waitForURL(`**/${lang}/glossary/*/`);
    expect(await kept(page)).toEqual(NOTHING);
  });

  test("searches in the header, follows a hit and takes the marks away", async () => {
    await page.goto(`/${lang}/systems/jpki/`);
    await find(page, HEADER_FIELD, lang === "ja" ? "失効情報" : "revocation");
    await page.locator(".site-search .page-hit a").first().click();
    await page.waitForSelector("mark.found");
    await page.locator(".found-words button").click();
    await page.waitForSelector("mark.found", { state: "detached" });
    expect(await kept(page)).toEqual(NOTHING);
  });

  test("searches on the search page, in the other language too", async () => {
    await page.goto(`/${lang}/search/`);
    await find(page, PAGE_FIELD, "LGWAN");
    expect(await page.locator(".term-hit .definition").count()).toBeGreaterThan(0);
    await page.locator(".hit-pages > div button").last().click();
    await page.waitForSelector(`.page-hit[lang="${lang === "ja" ? "en" : "ja"}"]`);
    expect(await kept(page)).toEqual(NOTHING);
  });

  test("chooses a theme and switches the key off, and nothing else is kept", async () => {
    await page.goto(`/${lang}/`);
    await page.selectOption("#theme", "dark");
    expect(await kept(page)).toEqual({ ...NOTHING, local: ["theme"] });
    await page.locator("#slash").uncheck();
    expect(await kept(page)).toEqual({ ...NOTHING, local: ["slash", "theme"] });
    await page.goto(`/${lang}/glossary/ocsp/`);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    await page.selectOption("#theme", "auto");
    await page.locator("#slash").check();
    expect(await kept(page)).toEqual(NOTHING);
  });

  test("switches the language in the middle of a page", async () => {
    await page.goto(`/${lang}/systems/jpki/?mark=OCSP#purpose`);
    await page.locator("a.language").click();
    await page.waitForURL(`**/${lang === "ja" ? "en" : "ja"}/systems/jpki/?mark=OCSP#purpose`);
  });

  test("narrows the timeline, the glossary and the figures down", async () => {
    await page.goto(`/${lang}/timeline/`);
    const events = page.locator(".timeline .event:visible");
    const all = await events.count();
    await page.selectOption("#kind", "plan");
    expect(await events.count()).toBeLessThan(all);
    for (const [address, words] of [
      ["glossary", "ocsp"],
      ["figures", lang === "ja" ? "発行" : "issued"],
    ] as const) {
      await page.goto(`/${lang}/${address}/`);
      await page.fill("#filter-text", words);
      await narrowed(page);
      const left = page.locator(".entry:not([hidden])");
      expect(await left.count()).toBeGreaterThan(0);
      expect(await left.count()).toBeLessThan(await page.locator(".entry").count());
    }
    expect(await kept(page)).toEqual(NOTHING);
  });

  // A site without a service worker has no offline copy.
  test.skipIf(!existsSync("dist/sw.js"))("reads and searches without a network after one visit", async () => {
    await page.goto(`/${lang}/systems/jpki/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await find(page, HEADER_FIELD, "OCSP");
    await context.setOffline(true);
    await page.reload();
    await page.locator(".prose > p .term").first().click();
    expect(await page.locator(".note:popover-open").count()).toBe(1);
    await page.keyboard.press("Escape");
    await find(page, HEADER_FIELD, "OCSP");
    expect(await page.locator(".page-hit").count()).toBeGreaterThan(0);
    expect(await kept(page)).toEqual(NOTHING);
  });

  test("comes to a page that is not there, at any depth", async () => {
    for (const address of [`/${lang}/systems/jpkii/`, `/${lang}/a/b/c/d`, `/${lang}/%E3%81/`]) {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      expect(await page.locator("h1").textContent()).toBe("404");
    }
    expect(await kept(page)).toEqual(NOTHING);
  });
});

describe("What these tests look for is found where it is", () => {
  let context: BrowserContext;
  let watched: Watched;
  beforeEach(async () => {
    context = await browser.newContext({ baseURL: server.origin, serviceWorkers: "allow" });
    watched = await watchedPage(context, server.origin);
    await watched.page.goto("/en/about/");
  });
  afterEach(() => context.close());

  const seen = async (part: string) => {
    await expect.poll(async () => (await watched.faults()).join("\n")).toContain(part);
  };

  test("an inline script in a page", async () => {
    await context.route("**/en/", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace("</main>", "<script>window.ran = true</script></main>");
      await route.fulfill({ response, body });
    });
    await watched.page.goto("/en/");
    expect(await watched.page.evaluate(() => "ran" in window)).toBe(false);
    await seen("policy: script-src-elem inline");
  });

  test("an inline style", async () => {
    await watched.page.evaluate(() => document.body.setAttribute("style", "color: red"));
    await seen("policy: style-src-attr inline");
  });

  test("markup from text", async () => {
    const refused = await watched.page.evaluate(() => {
      try {
        document.body.innerHTML = "<b>bold</b>";
        return "";
      } catch (error) {
        return String(error);
      }
    });
    expect(refused).toContain("TrustedHTML");
    await seen("policy: require-trusted-types-for trusted-types-sink Element innerHTML");
  });

  test("a policy that is not the site's", async () => {
    const refused = await watched.page.evaluate(() => {
      try {
        const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy: (name: string) => void } };
        trustedTypes.createPolicy("default");
        return "";
      } catch (error) {
        return String(error);
      }
    });
    expect(refused).toContain('Policy "default" disallowed');
    await seen("policy: trusted-types trusted-types-policy default");
  });

  test("a script from another origin", async () => {
    await watched.page.evaluate('import("http://other.example/a.js").catch(() => undefined)');
    await seen("policy: script-src-elem http://other.example/a.js");
  });

  test("a request to another origin", async () => {
    await watched.page.evaluate(() => fetch("http://other.example/").catch(() => undefined));
    await seen("policy: connect-src http://other.example/");
    // Where no policy is in the way, the request itself is seen.
    await context.route("http://other.example/**", (route) => route.fulfill({ contentType: "text/plain", body: "" }));
    await watched.page.goto("http://other.example/");
    await seen("foreign request: http://other.example/");
  });

  test("text that would be run", async () => {
    await watched.page.evaluate(() => {
      try {
        setTimeout("window.ran = true" as unknown as () => void);
      } catch {
        // That it is refused is what the fault says.
      }
    });
    await seen("policy: ");
  });

  test("an error, a missing file and a cookie", async () => {
    await watched.page.evaluate(() => {
      setTimeout(() => {
        throw new Error("broken on purpose");
      });
      void fetch("/missing.json");
      document.cookie = "a=b";
      sessionStorage.setItem("a", "b");
    });
    await seen("exception: broken on purpose");
    await watched.page.evaluate(() => fetch("/missing.json"));
    await seen("missing file: 404");
    expect(await kept(watched.page)).toMatchObject({ cookies: 1, session: 1 });
  });
});
