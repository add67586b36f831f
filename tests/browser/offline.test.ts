/** The site without a connection: what one visit leaves, the whole site, a new version, and removing it all. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { pagePaths } from "../../src/hosting/files.ts";
import { StaticServer } from "../../src/hosting/static-server.ts";
import { ui } from "../../src/i18n/ui.ts";
import type { Lang } from "../../src/schemas/common.ts";
import { openBrowser } from "../helpers/browser.ts";
import { find, HEADER_FIELD, hitAddresses } from "../helpers/search.ts";
import { marksOf, siteVersion } from "../helpers/site-versions.ts";

let browser: Browser;
let first: string;
let second: string;
let server: StaticServer;
let context: BrowserContext;
let errors: string[];

beforeAll(async () => {
  browser = await openBrowser();
  first = await siteVersion("v1");
  second = await siteVersion("v2");
}, 180_000);
afterAll(async () => {
  await browser.close();
  for (const folder of [first, second]) rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  server = new StaticServer(first);
  await server.start();
  context = await browser.newContext({ serviceWorkers: "allow" });
  context.setDefaultTimeout(15_000);
  errors = [];
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} ${message.location().url}`);
  });
  context.on("weberror", (error) => errors.push(error.error().message));
});
afterEach(async () => {
  await context.close();
  await server.stop().catch(() => undefined);
});

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.address + path);
  return page;
}

/** Names of what is kept, by cache. */
function kept(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const names: Record<string, string[]> = {};
    for (const name of await caches.keys())
      names[name] = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    return names;
  });
}

const isKept = (page: Page, pattern: RegExp) => async () =>
  Object.values(await kept(page))
    .flat()
    .some((name) => pattern.test(name));

/** Visits a page and waits until the page and the search of its language are kept. */
async function visit(path: string): Promise<Page> {
  const page = await open(path);
  const isOfShell = /^..\/(about\/)?$/.test(path);
  const wanted = [...(isOfShell ? [] : [`/${path}index.html$`]), "search-terms", `search-${path.slice(0, 2)}`];
  for (const name of wanted) await expect.poll(isKept(page, new RegExp(name)), { timeout: 20_000 }).toBe(true);
  return page;
}

const versionsIn = async (page: Page) => Object.keys(await kept(page)).filter((name) => !name.endsWith(" state"));
const shown = (page: Page, part: string) => page.locator(`${part}:not([hidden])`);
const failure = (page: Page, name: string) => shown(page, `[data-failure="${name}"]`);

describe("after one visit", () => {
  test.each<[Lang, string]>([
    ["ja", "失効情報"],
    ["en", "revocation list"],
  ])("the shell, the page, its terms and the search in the header work without a server (%s)", async (lang, query) => {
    const path = `${lang}/systems/jpki/`;
    const page = await visit(path);
    await server.stop();

    for (const other of [`${lang}/`, `${lang}/search/`, `${lang}/about/`, "", lang === "ja" ? "en/" : "ja/"]) {
      await page.goto(server.address + other);
      expect(await page.title()).not.toContain(ui[lang].offline.unreachable);
    }
    await page.goto(server.address + path);
    expect(await page.locator("h2").count()).toBeGreaterThan(3);
    await page.locator(".prose > p .term").first().click();
    expect(await page.locator(".note:popover-open").count()).toBe(1);
    await page.keyboard.press("Escape");
    await find(page, HEADER_FIELD, query);
    const hits = await hitAddresses(page);
    expect(hits.some((address) => address.startsWith(`/${lang}/glossary/`))).toBe(true);
    expect(hits.some((address) => address.startsWith(`/${lang}/systems/`))).toBe(true);
    expect(errors).toEqual([]);
  });

  test("queries of an address change nothing about what is kept", async () => {
    const page = await visit("ja/systems/jpki/");
    await server.stop();
    await page.goto(`${server.address}ja/systems/jpki?mark=OCSP`);
    expect(await page.locator("mark.found").count()).toBeGreaterThan(0);
    await page.goto(`${server.address}ja/search/?q=OCSP`);
    await page.waitForSelector('.search-results[aria-busy="false"] .page-hit');
    expect(errors).toEqual([]);
  });

  test.each<[Lang, string]>([
    ["ja", "ja/systems/lgwan/"],
    ["en", "en/systems/lgwan/"],
    ["en", "en/no/such/page/"],
  ])("a page that is not kept says so in its language and leads to those that are (%s, %s)", async (lang, path) => {
    const page = await visit(`${lang}/systems/jpki/`);
    await server.stop();
    await page.goto(server.address + path);
    expect(await page.textContent("h1")).toBe(ui[lang].offline.unreachable);
    await page.locator(`[data-kept-list] a[href="/${lang}/systems/jpki/"]`).click();
    await page.waitForURL(/jpki/);
    expect(await page.title()).toContain("JPKI");
    expect(errors).toEqual([]);
  });

  test("an answer of the server that is none does not hide a page that is kept", async () => {
    const page = await visit("en/systems/jpki/");
    server.fault = (_, response) => {
      response.writeHead(503).end("down");
      return true;
    };
    await page.reload();
    expect(await page.title()).toContain("JPKI");
  });

  test("a visit on a poor line leaves the search aside until someone searches", async () => {
    await context.addInitScript(() =>
      Object.defineProperty(navigator, "connection", { value: { saveData: true, effectiveType: "4g" } }),
    );
    const page = await open("en/systems/jpki/");
    await expect.poll(isKept(page, /jpki\/index\.html$/), { timeout: 20_000 }).toBe(true);
    await page.reload();
    await page.waitForTimeout(500);
    expect(await isKept(page, /search-/)()).toBe(false);
    await find(page, HEADER_FIELD, "revocation");
    await expect.poll(isKept(page, /search-en/), { timeout: 20_000 }).toBe(true);
    expect(await isKept(page, /search-ja/)()).toBe(false);
  });

  test("nothing of it is asked for before the page has loaded", async () => {
    const page = await open("en/systems/jpki/");
    const loaded = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      return performance
        .getEntriesByType("resource")
        .filter(({ startTime }) => startTime < (navigation?.loadEventStart ?? 0))
        .map(({ name }) => name);
    });
    expect(loaded.filter((name) => /sw\.js|offline|visit|registration/.test(name))).toEqual([]);
  });
});

describe("the whole site", () => {
  const about = async (lang: Lang) => {
    const page = await visit(`${lang}/about/`);
    await shown(page, "[data-keep-keep]").waitFor();
    return page;
  };

  test.each<Lang>(["ja", "en"])(
    "is kept at the push of a button, with its size before and progress while (%s)",
    async (lang) => {
      const page = await about(lang);
      expect(await page.locator("[data-keep-site]").innerText()).toMatch(/[2-4]\.\d ?MB/);
      const steps = await page.evaluate(() => {
        const steps: number[] = [];
        const bar = document.querySelector("progress");
        if (bar) new MutationObserver(() => steps.push(bar.value)).observe(bar, { attributes: true });
        Object.assign(window, { steps });
        return steps;
      });
      expect(steps).toEqual([]);
      await page.click("[data-keep-keep]");
      await shown(page, '[data-when="whole"]').waitFor();
      const told = await page.evaluate(() => (window as unknown as { steps: number[] }).steps);
      expect(told.length).toBeGreaterThan(10);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(told.at(-1)).toBeCloseTo(1, 5);
      expect(await page.locator("[data-keep-status]").textContent()).toBe(ui[lang].offline.done);
      expect(await page.evaluate(() => document.activeElement?.matches("[data-keep-remove]"))).toBe(true);

      await server.stop();
      const addresses = pagePaths(first).filter((path) => path.endsWith("/") && !path.includes("offline"));
      const sample = addresses.filter((_, index) => index % Math.floor(addresses.length / 30) === 0);
      expect(sample.length).toBeGreaterThanOrEqual(30);
      for (const address of sample) {
        await page.goto(server.address + address, { waitUntil: "domcontentloaded" });
        expect(await page.textContent("h1"), address).not.toBe(ui[lang].offline.unreachable);
        expect(
          (await marksOf(page)).every((mark) => mark === "v1"),
          address,
        ).toBe(true);
      }
      expect(errors).toEqual([]);
    },
    120_000,
  );

  test("is told to be as large as what is still missing once the visit has kept its part", async () => {
    const size = (page: Page) => page.textContent('[data-slot="missing"]');
    const page = await about("en");
    const again = await about("en");
    expect(await size(again)).toMatch(/^\d\.\d$/);
    await expect.poll(() => size(page)).toBe(await size(again));
  });

  test("is not kept in part when the reader cancels", async () => {
    const page = await about("en");
    const before = await kept(page);
    const held: (() => void)[] = [];
    server.fault = (path, response) => {
      if (!path.startsWith("offline/ja-")) return false;
      held.push(() => response.destroy());
      return true;
    };
    await page.click("[data-keep-keep]");
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await page.click("[data-keep-cancel]");
    await failure(page, "cancelled").waitFor();
    expect(await kept(page)).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.matches("[data-keep-keep]"))).toBe(true);
  });

  test("does not wait for a reader who leaves the browser's own question open", async () => {
    await context.addInitScript(() => {
      navigator.storage.persist = () => new Promise(() => undefined);
    });
    const page = await about("en");
    await page.click("[data-keep-keep]");
    await shown(page, '[data-when="whole"]').waitFor();
  });

  test("is not kept in part when the connection breaks", async () => {
    const page = await about("en");
    const before = await kept(page);
    server.fault = (path, response) => {
      if (!path.startsWith("offline/ja-")) return false;
      response.writeHead(200, { "content-length": "100000" });
      response.write("part", () => response.destroy());
      return true;
    };
    await page.click("[data-keep-keep]");
    await failure(page, "network").waitFor();
    expect(await kept(page)).toEqual(before);
  });

  test("is not kept in part when the device is full", async () => {
    await context.addInitScript(() => {
      const open = caches.open.bind(caches);
      caches.open = async (name) => {
        const cache = await open(name);
        const put = cache.put.bind(cache);
        cache.put = (request, response) =>
          typeof request === "string" && request.includes("ja-systems")
            ? Promise.reject(new DOMException("no room", "QuotaExceededError"))
            : put(request, response);
        return cache;
      };
    });
    const page = await about("ja");
    const before = await kept(page);
    await page.click("[data-keep-keep]");
    await failure(page, "full").waitFor();
    expect(await page.locator("[data-keep-status]").textContent()).toContain(ui.ja.offline.failures.full);
    expect(await failure(page, "full").textContent()).toContain(ui.ja.offline.failures.full);
    expect(await kept(page)).toEqual(before);
    expect(await page.locator("h2").count()).toBeGreaterThan(3);
  });

  test("is removed with all that was kept, and nothing comes back by itself", async () => {
    const page = await about("en");
    await page.evaluate(() => caches.open("of another application"));
    await page.click("[data-keep-keep]");
    await shown(page, '[data-when="whole"]').waitFor();
    await page.click("[data-keep-remove]");
    await shown(page, "[data-keep-again]").waitFor();
    const nothing = async () => {
      expect(await kept(page)).toEqual({ "of another application": [] });
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    };
    await nothing();
    await page.goto(`${server.address}en/systems/jpki/`);
    await page.waitForTimeout(1000);
    await nothing();
    await page.goto(`${server.address}en/about/`);
    await page.click("[data-keep-again]");
    await shown(page, "[data-keep-keep]").waitFor();
    expect(errors).toEqual([]);
  });

  test("says so when something of it cannot be removed, and lets the reader try again", async () => {
    const page = await about("en");
    await page.evaluate(() => {
      const remove = caches.delete.bind(caches);
      caches.delete = () => Promise.reject(new DOMException("x", "UnknownError"));
      addEventListener("mended", () => (caches.delete = remove));
    });
    await page.click("[data-keep-remove]");
    await failure(page, "removal").waitFor();
    expect(await page.locator("[data-keep-status]").textContent()).toContain(ui.en.offline.failures.removal);
    await page.evaluate(() => dispatchEvent(new Event("mended")));
    await page.click("[data-keep-remove]");
    await shown(page, '[data-when="off"]').waitFor();
    expect(await kept(page)).toEqual({});
  });

  test("takes along what a worker writes down in the meantime", async () => {
    const page = await about("ja");
    await page.evaluate(() => {
      const remove = caches.delete.bind(caches);
      caches.delete = async (name) => {
        const isRemoved = await remove(name);
        if (!name.endsWith(" state")) return isRemoved;
        caches.delete = remove;
        await (await caches.open("atlas-offline / state")).put("/offline/state/current", new Response("{}"));
        return isRemoved;
      };
    });
    await page.click("[data-keep-remove]");
    await shown(page, "[data-keep-again]").waitFor();
    expect(await kept(page)).toEqual({});
  });

  test("stays removed for a reader whose visit was being told of at that moment", async () => {
    const page = await about("en");
    await page.evaluate(() => {
      const has = caches.has.bind(caches);
      caches.has = async (name) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        return has(name);
      };
      document.dispatchEvent(new Event("visit-kept"));
    });
    await page.click("[data-keep-remove]");
    await shown(page, "[data-keep-again]").waitFor();
    await page.waitForTimeout(1500);
    expect(await shown(page, '[data-when="off"]').isVisible()).toBe(true);
  });

  test("can be kept again on the page that removed it, with the keyboard alone", async () => {
    const page = await about("en");
    await page.reload();
    await shown(page, "[data-keep-remove]").waitFor();
    await page.focus("[data-keep-remove]");
    await page.keyboard.press("Enter");
    await page.locator("[data-keep-again]:focus").waitFor();
    await page.keyboard.press("Enter");
    await page.locator("[data-keep-keep]:focus").waitFor();
    expect(await page.locator("[data-keep-status]").textContent()).toBe("");
    await page.keyboard.press("Enter");
    await shown(page, '[data-when="whole"]').waitFor();
    await page.locator("[data-keep-remove]:focus").waitFor();
    expect(await page.locator("[data-keep-status]").textContent()).toBe(ui.en.offline.done);
  });
});

describe("a new version", () => {
  test("is taken over whole, while open pages stay with the one they came from", async () => {
    const old = await visit("ja/systems/jpki/");
    await old.reload();
    const other = await visit("ja/systems/lgwan/");
    expect(await marksOf(other)).toEqual(["v1", "v1", "v1", "v1"]);

    server.folder = second;
    const fresh = await open("ja/glossary/ocsp/");
    // The worker is still that of the first version.
    expect(await marksOf(fresh)).toEqual(["v2", "v2", "v2", "v2"]);
    expect(await marksOf(old)).toEqual(["v1", "v1", "v1", "v1"]);
    await expect.poll(isKept(fresh, /ocsp\/index\.html$/), { timeout: 20_000 }).toBe(true);
    // Now it is that of the second one.
    expect(await versionsIn(fresh)).toHaveLength(2);
    expect(await marksOf(old)).toEqual(["v1", "v1", "v1", "v1"]);
    expect(await marksOf(fresh)).toEqual(["v2", "v2", "v2", "v2"]);

    await server.stop();
    expect(await marksOf(old)).toEqual(["v1", "v1", "v1", "v1"]);
    await other.goto(`${server.address}ja/systems/lgwan/`);
    expect(await other.title()).toContain("LGWAN");
    expect(await marksOf(other)).toEqual(["v2", "v2", "v2", "v2"]);
    await old.reload();
    expect(await marksOf(old)).toEqual(["v2", "v2", "v2", "v2"]);
    await fresh.goto(`${server.address}ja/glossary/ocsp/`);
    expect(await marksOf(fresh)).toEqual(["v2", "v2", "v2", "v2"]);
    expect(errors).toEqual([]);
  }, 90_000);

  test("brings the whole site to a reader who keeps it, and the old files go", async () => {
    const page = await visit("en/about/");
    await page.click("[data-keep-keep]");
    await shown(page, '[data-when="whole"]').waitFor();
    const [before] = await versionsIn(page);
    server.folder = second;
    await page.goto(`${server.address}en/`);
    await expect
      .poll(async () => (await versionsIn(page)).some((name) => name !== before), { timeout: 20_000 })
      .toBe(true);
    await expect
      .poll(
        () =>
          page.evaluate(async () => {
            const registration = await navigator.serviceWorker.getRegistration();
            return registration?.installing === null && registration.waiting === null;
          }),
        { timeout: 20_000 },
      )
      .toBe(true);
    // A minute later, as far as the worker can tell; the pages of the old version are closed.
    await page.evaluate(async () => {
      for (const name of (await caches.keys()).filter((each) => each.endsWith(" state"))) {
        const state = await caches.open(name);
        for (const request of (await state.keys()).filter(({ url }) => url.includes("/state/page/"))) {
          const entry = (await (await state.match(request))?.json()) as object;
          await state.put(request, Response.json({ ...entry, at: 0 }));
        }
      }
    });
    await page.reload();
    await expect.poll(() => versionsIn(page), { timeout: 20_000 }).not.toContain(before);
    expect(await versionsIn(page)).toHaveLength(1);
    await server.stop();
    await page.goto(`${server.address}ja/glossary/lgwan/`);
    expect(await marksOf(page)).toEqual(["v2", "v2", "v2", "v2"]);
    await page.goto(`${server.address}en/about/`);
    await shown(page, '[data-when="whole"]').waitFor();
  }, 90_000);

  test.each([
    ["breaks off", (path: string) => path.startsWith("offline/shell")],
    ["brings something else", (path: string) => path.startsWith("ja/systems/jpki")],
  ])(
    "that %s leaves the old one whole",
    async (_, isStruck) => {
      const page = await visit("ja/systems/jpki/");
      const before = await kept(page);
      server.folder = second;
      let struck = 0;
      server.fault = (path, response) => {
        if (!isStruck(path)) return false;
        struck += 1;
        response
          .writeHead(200, { "content-type": "text/html" })
          .write("<title>something else</title>", () => response.destroy());
        return true;
      };
      await page.goto(`${server.address}ja/about/`);
      await expect.poll(() => struck, { timeout: 20_000 }).toBeGreaterThan(0);
      await page.waitForTimeout(500);
      const after = await kept(page);
      expect(Object.keys(after)).toEqual(Object.keys(before));
      await server.stop();
      await page.goto(`${server.address}ja/systems/jpki/`);
      expect(await marksOf(page)).toEqual(["v1", "v1", "v1", "v1"]);
    },
    60_000,
  );

  test("that finds no room leaves the old one whole", async () => {
    const page = await visit("ja/systems/jpki/");
    const before = await kept(page);
    server.folder = second;
    let served = 0;
    server.fault = withWorker(second, (script) => {
      served += 1;
      return `Cache.prototype.put=()=>Promise.reject(new DOMException("no room","QuotaExceededError"));${script}`;
    });
    await page.goto(`${server.address}ja/about/`);
    await expect.poll(() => served, { timeout: 20_000 }).toBeGreaterThan(0);
    await page.waitForTimeout(1000);
    expect(Object.keys(await kept(page))).toEqual(Object.keys(before));
    await server.stop();
    await page.goto(`${server.address}ja/systems/jpki/`);
    expect(await marksOf(page)).toEqual(["v1", "v1", "v1", "v1"]);
  }, 60_000);
});

describe("when the worker does not come", () => {
  test.each<[string, (script: string) => string | undefined, string]>([
    ["throws at once", () => 'throw new Error("broken")', "worker"],
    [
      "fails while it installs",
      (script) => `addEventListener("install",(e)=>e.waitUntil(Promise.reject(new Error("x"))));${script}`,
      "worker",
    ],
    [
      "finds no room",
      (script) => `Cache.prototype.put=()=>Promise.reject(new DOMException("no room","QuotaExceededError"));${script}`,
      "full",
    ],
    ["is not there", () => undefined, "worker"],
  ])("a worker that %s leaves a readable site and a plain message", async (_, change, name) => {
    server.fault = withWorker(first, change);
    const page = await open("en/systems/jpki/");
    expect(await page.locator("h2").count()).toBeGreaterThan(3);
    await find(page, HEADER_FIELD, "revocation");
    expect((await hitAddresses(page)).length).toBeGreaterThan(0);
    await page.goto(`${server.address}en/about/`);
    await failure(page, name).waitFor();
    expect(await failure(page, name).innerText()).toBe(ui.en.offline.failures[name as "worker"]);
    expect(await shown(page, "[data-keep-keep]").count()).toBe(0);
    server.fault = () => false;
    await page.click("[data-keep-again]");
    await shown(page, "[data-keep-keep]").waitFor();
    expect(await page.evaluate(() => document.activeElement?.matches("[data-keep-keep]"))).toBe(true);
  });

  test("a worker that hangs does not keep its reader waiting, who can try again or remove it", async () => {
    const held: (() => void)[] = [];
    server.fault = (path, response) => {
      if (!path.startsWith("offline/shell")) return false;
      held.push(() => response.destroy());
      return true;
    };
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(`${server.address}ja/about/`);
    await expect.poll(() => held.length, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(await page.locator("[data-keep-remove]").isVisible()).toBe(true);
    await page.clock.fastForward(50_000);
    await failure(page, "slow").waitFor();
    expect(await page.locator("[data-keep-again]").isVisible()).toBe(true);
    await page.click("[data-keep-again]");
    expect(await page.locator("[data-keep-status]").textContent()).toBe(ui.ja.offline.preparing);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-keep-remove"))).toBe(true);
    await page.click("[data-keep-remove]");
    await page.clock.fastForward(15_000);
    await failure(page, "removal").waitFor();
    server.fault = () => false;
    for (const end of held) end();
    const registrations = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(registrations, { timeout: 10_000 }).toBe(0);
    await expect.poll(() => kept(page), { timeout: 10_000 }).toEqual({});
  });

  test("a connection without encryption is explained", async () => {
    await context.route("http://atlas.example/**", async (route) => {
      const answer = await context.request.get(server.address + new URL(route.request().url()).pathname.slice(1));
      await route.fulfill({ response: answer });
    });
    const page = await context.newPage();
    await page.goto("http://atlas.example/ja/about/");
    await shown(page, '[data-when="insecure"]').waitFor();
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
  });

  test("a browser without service workers is told so", async () => {
    await context.addInitScript(() => {
      delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
    });
    const page = await open("en/about/");
    await shown(page, '[data-when="unsupported"]').waitFor();
  });

  test("without script the section says what it needs", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(`${server.address}ja/about/`);
    expect(await page.locator("main").innerText()).toContain(ui.ja.offline.noScript);
    expect(await page.locator("[data-keep-site] button:visible").count()).toBe(0);
    await plain.close();
  });
});

/** Serves the worker of a site changed, or not at all. */
function withWorker(folder: string, change: (script: string) => string | undefined): StaticServer["fault"] {
  return (path, response) => {
    if (path !== "sw.js") return false;
    const script = change(readFileSync(join(folder, "sw.js"), "utf8"));
    if (script === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": "text/javascript" }).end(script);
    return true;
  };
}
