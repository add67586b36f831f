/** What a reader finds with the search, on the search page and in the header, and what happens when something fails. */
import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { words } from "../../src/search/words.ts";
import { narrowed, openBrowser } from "../helpers/browser.ts";
import {
  find,
  groupTitles,
  HEADER_FIELD,
  hitAddresses,
  holdBack,
  newPage,
  openPage,
  PAGE_FIELD,
  requestsOf,
  SEARCHES,
  settled,
  type,
} from "../helpers/search.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Found in no page and no name, but not unlike some. */
const MISSPELT = "lgwwaann";
/** A word that only pages of the other language hold. */
const ONLY_IN_OTHER = { ja: "whoever", en: "町長" };
/** Found on more pages than are shown at once. */
const COMMON = { ja: "電子証明書", en: "certificate" };

const PAGE_HITS = ".search-results .page-hit";
const STATUS = ".search-status";

function moreButton(page: Page, name: string) {
  return page.locator(".search-results").getByRole("button", { name, exact: true });
}

describe.each(SEARCHES)("the search $place in $lang", ({ lang, other, path, field }) => {
  const t = words[lang];

  test("shows terms first, then pages, and the other language's pages on demand", async () => {
    const page = await openPage(browser, path);
    await find(page, field, "OCSP");
    expect(await groupTitles(page)).toEqual([t.searchTerms, t.searchPages]);
    expect((await hitAddresses(page)).filter((address) => !address.startsWith(`/${lang}/`))).toEqual([]);
    await moreButton(page, t.searchShowOther).click();
    await page.waitForSelector(`.page-hit[lang="${other}"]`);
    expect(await groupTitles(page)).toEqual([t.searchTerms, t.searchPages, t.searchOther]);
    const last = page.locator(".hit-group").last().locator("a");
    expect(await last.first().getAttribute("href")).toMatch(`/${other}/`);
    expect(await moreButton(page, t.searchShowOther).count()).toBe(0);
  });

  test("shows the other language's pages unasked when nothing else is found", async () => {
    const page = await openPage(browser, path);
    await find(page, field, ONLY_IN_OTHER[lang]);
    expect(await groupTitles(page)).toEqual([t.searchOther]);
    expect(await page.locator(`.page-hit[lang="${other}"]`).count()).toBeGreaterThan(0);
  });

  test("shows the first term with its definition in both languages and its page in depth", async () => {
    const page = await openPage(browser, path);
    await find(page, field, "OCSP");
    const first = page.locator(".term-hit").first();
    expect(await first.locator(".hit-title a").getAttribute("href")).toMatch(`/${lang}/glossary/ocsp/`);
    expect(await first.locator('.definition[lang="ja"]').textContent()).toMatch(/\p{Script=Han}/u);
    expect(await first.locator('.definition[lang="en"]').textContent()).toMatch(/^[A-Z]/);
    expect(await first.locator(".in-depth a").getAttribute("href")).toMatch(`/${lang}/systems/certificate-validity/`);
    expect(await page.locator(".term-hit").count()).toBeGreaterThan(1);
    expect(await page.locator(".term-hit .definition").count()).toBe(2);
  });

  test("gives every page one link and an excerpt, in which the words are marked wherever they stand", async () => {
    const page = await openPage(browser, path);
    await find(page, field, COMMON[lang]);
    const hits = await page.locator(PAGE_HITS).evaluateAll((all) =>
      all.map((hit) => ({
        links: hit.querySelectorAll("a").length,
        pieces: [...(hit.querySelector(".excerpt")?.childNodes ?? [])].map((piece) => ({
          text: (piece.textContent ?? "").toLowerCase(),
          marked: piece.nodeName === "MARK",
        })),
      })),
    );
    expect(hits.map(({ links }) => links)).toEqual([1, 1, 1, 1, 1]);
    expect(hits.filter(({ pieces }) => pieces.length === 0)).toEqual([]);
    const pieces = hits.flatMap((hit) => hit.pieces);
    expect(pieces.filter(({ marked }) => marked).length).toBeGreaterThan(2);
    expect(pieces.filter(({ text, marked }) => text.includes(COMMON[lang]) !== marked)).toEqual([]);
  });

  test("leads to the section that matches", async () => {
    const page = await openPage(browser, path);
    await find(page, field, "OCSP");
    const link = page.locator(`${PAGE_HITS} a[href*="#"]`).first();
    const section = (await link.locator(".hit-section").textContent())?.replace(" › ", "") ?? "";
    expect(section).toContain("OCSP");
    await link.click();
    await page.waitForURL("**/systems/**");
    const heading = page.locator(":target");
    expect(await heading.textContent()).toContain(section);
    await page.waitForFunction(() => {
      const { top, bottom } = document.querySelector(":target")?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return top >= 0 && bottom <= innerHeight;
    });
  });

  test("shows more pages on demand, and the keyboard goes on with the first of them", async () => {
    const page = await openPage(browser, path);
    await find(page, field, COMMON[lang]);
    const before = await hitAddresses(page);
    await moreButton(page, t.searchMore).press("Enter");
    await page.waitForFunction((hits) => document.querySelectorAll(hits).length > 5, PAGE_HITS);
    const after = await hitAddresses(page);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(new Set(after).size).toBe(after.length);
    await page.waitForFunction(() => document.activeElement instanceof HTMLAnchorElement);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(after[before.length]);
  });

  test("shows no heading without hits below it", async () => {
    const page = await openPage(browser, path);
    // The only page with this name stands among the terms already.
    await find(page, field, "DDoS");
    expect(await page.locator(".term-hit").count()).toBeGreaterThan(0);
    expect(await page.locator(".hit-group:not(:has(.hit))").count()).toBe(0);
  });

  test("shows the terms while the index is still on its way, and the pages when it has come", async () => {
    const page = await newPage(browser);
    const release = await holdBack(page, "**/pagefind/**");
    await page.goto(path);
    await type(page, field, "OCSP");
    await page.waitForSelector('.term-hit a[href*="/glossary/ocsp/"]');
    await page.waitForSelector(".term-hit .definition");
    expect(await page.getAttribute(".search-results", "aria-busy")).toBe("true");
    expect(await page.locator(PAGE_HITS).count()).toBe(0);
    release();
    await page.waitForSelector(PAGE_HITS);
  });

  test("shows the terms with every letter, without waiting for a pause", async () => {
    const page = await newPage(browser);
    await page.clock.install();
    await page.goto(path);
    await find(page, field, "CRL");
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.locator(field).selectText();
    await page.keyboard.type("OCS");
    await page.waitForSelector('.term-hit a[href*="/glossary/ocsp/"]');
    expect(await page.getAttribute(".search-results", "aria-busy")).toBe("true");
  });

  test("searches for what was typed before its script came", async () => {
    const page = await newPage(browser);
    const release = await holdBack(page, /\/_astro\/(panel|header-search|search)\b.*\.js$/);
    await page.goto(path, { waitUntil: "commit" });
    await type(page, field, "OCSP");
    release();
    await page.waitForSelector(".term-hit");
    await page.waitForSelector(PAGE_HITS);
  });

  test("says that nothing was found and offers names that are not unlike, and the glossary", async () => {
    const page = await openPage(browser, path);
    await find(page, field, MISSPELT);
    expect(await groupTitles(page)).toEqual([t.searchNearest]);
    expect(await page.locator(".term-hit a").first().getAttribute("href")).toMatch(`/${lang}/glossary/lgwan/`);
    expect(await page.locator(".search-note").textContent()).toBe(t.searchNothingHelp);
    expect(await page.locator(`.search-aside .search-elsewhere a[href="/${lang}/glossary/"]`).count()).toBe(1);
    await page.waitForFunction((status) => document.querySelector(status)?.textContent !== "", STATUS);
    expect(await page.textContent(STATUS)).toBe(t.searchNothing(MISSPELT));
  });

  test("announces the number of hits once, however often it has searched on the way", async () => {
    const page = await newPage(browser);
    await page.clock.install();
    await page.goto(path);
    // With the index there already, the clock can stand still.
    await find(page, field, "CRL");
    await page.fill(field, "");
    await settled(page);
    expect(await page.getAttribute(STATUS, "role")).toBe("status");
    await page.evaluate((status) => {
      const said: string[] = [];
      Object.assign(window, { said });
      const element = document.querySelector(status);
      if (element === null) throw new Error("there is no status");
      const listen = { childList: true, characterData: true, subtree: true };
      new MutationObserver(() => said.push(element.textContent)).observe(element, listen);
    }, STATUS);
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    await page.clock.pauseAt(Date.now() + 60_000);
    for (const letter of "OCSP") {
      await page.keyboard.type(letter);
      // Long enough for a search at every letter, too short to be a rest.
      await page.clock.runFor(200);
      await settled(page);
    }
    expect(await said()).toEqual([]);
    await page.clock.runFor(10_000);
    const terms = await page.locator(".term-hit").count();
    expect(terms).toBeGreaterThan(0);
    expect((await said()).map((text) => /\d+/.exec(text)?.[0])).toEqual([String(terms)]);
  });

  test("takes the hits away with the query", async () => {
    const page = await openPage(browser, path);
    await find(page, field, "OCSP");
    await page.fill(field, "");
    await page.waitForFunction(() => document.querySelector(".search-results .hit") === null);
    await settled(page);
    expect(await page.textContent(STATUS)).toBe("");
  });
});

describe("an input method", () => {
  /** What stands in the field while しっこう is typed, letter by letter. */
  const COMPOSED = ["ｓ", "し", "しｋ", "しっｋ", "しっこ", "しっこう"];

  async function compose(cdp: CDPSession, texts: readonly string[]): Promise<void> {
    for (const text of texts)
      await cdp.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  }

  const enter = (keyCode: number) => ({
    type: "keyDown" as const,
    key: "Enter",
    code: "Enter",
    windowsVirtualKeyCode: keyCode,
    text: "\r",
  });

  describe.each(SEARCHES)("$place in $lang", ({ lang, path, field }) => {
    test("is followed by terms alone until it has finished, then by the pages", async () => {
      const page = await newPage(browser);
      const requests = requestsOf(page);
      await page.clock.install();
      await page.goto(path);
      const cdp = await page.context().newCDPSession(page);
      await page.click(field);
      await page.waitForSelector(".search-results", { state: "attached" });
      const address = page.url();
      await compose(cdp, COMPOSED);
      await page.waitForSelector('.term-hit a[href*="/glossary/revocation-information/"]');
      await page.clock.runFor(10_000);
      expect(await page.getAttribute(".search-results", "aria-busy")).not.toBe("true");
      expect(requests.filter((each) => each.includes("/pagefind/"))).toEqual([]);
      expect(await page.locator(PAGE_HITS).count()).toBe(0);
      expect(page.url()).toBe(address);
      await cdp.send("Input.insertText", { text: "失効" });
      await page.clock.runFor(1000);
      await page.waitForSelector(PAGE_HITS);
      expect(await page.inputValue(field)).toBe("失効");
      if (field === PAGE_FIELD) expect(page.url()).toContain(`?q=${encodeURIComponent("失効")}`);
      else expect(page.url()).toBe(address);
      expect(await page.getAttribute("html", "lang")).toBe(lang);
    });

    test("keeps Enter and the arrows for itself", async () => {
      const page = await openPage(browser, path);
      const cdp = await page.context().newCDPSession(page);
      await find(page, field, "OCSP");
      await compose(cdp, COMPOSED);
      const arrow = { type: "keyDown" as const, key: "ArrowDown", code: "ArrowDown", windowsVirtualKeyCode: 40 };
      await cdp.send("Input.dispatchKeyEvent", arrow);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
      await page.evaluate(() => {
        document.addEventListener("submit", () => document.body.setAttribute("data-submitted", ""), true);
      });
      // The second is what Safari sends after a conversion: it composes no longer, only the code tells.
      await cdp.send("Input.dispatchKeyEvent", enter(13));
      await cdp.send("Input.insertText", { text: "失効" });
      await cdp.send("Input.dispatchKeyEvent", enter(229));
      expect(await page.locator("[data-submitted]").count()).toBe(0);
      if (field === PAGE_FIELD) {
        await cdp.send("Input.dispatchKeyEvent", enter(13));
        expect(await page.locator("[data-submitted]").count()).toBe(1);
        return;
      }
      await cdp.send("Input.dispatchKeyEvent", enter(13));
      await page.waitForURL(`**/${lang}/search/?q=*`);
    });
  });

  test("keeps Escape for itself: the panel stays open", async () => {
    const page = await openPage(browser, "/ja/systems/jpki/");
    const cdp = await page.context().newCDPSession(page);
    await find(page, HEADER_FIELD, "OCSP");
    await compose(cdp, COMPOSED);
    const escape = { type: "keyDown" as const, key: "Escape", code: "Escape", windowsVirtualKeyCode: 27 };
    await cdp.send("Input.dispatchKeyEvent", escape);
    expect(await page.locator(".site-search.open").count()).toBe(1);
  });

  test("is not disturbed by a search when it began before the script came", async () => {
    const page = await newPage(browser);
    const requests = requestsOf(page);
    const release = await holdBack(page, /\/_astro\/(panel|header-search)\b.*\.js$/);
    await page.goto("/ja/systems/jpki/");
    const cdp = await page.context().newCDPSession(page);
    await page.click(HEADER_FIELD);
    await compose(cdp, COMPOSED);
    release();
    await page.waitForSelector(".term-hit");
    await page.waitForSelector(".term-hit .definition");
    expect(requests.filter((each) => each.includes("/pagefind/"))).toEqual([]);
  });
});

describe("when something cannot be loaded", () => {
  describe.each(SEARCHES)("$place in $lang", ({ lang, path, field }) => {
    const t = words[lang];

    test.each([
      ["blocked", (page: Page) => page.route("**/pagefind/**", (route) => route.abort())],
      ["missing", (page: Page) => page.route("**/pagefind/**", (route) => route.fulfill({ status: 404, body: "" }))],
    ])("the terms work although the index is %s, and a sentence says so", async (_, block) => {
      const page = await newPage(browser);
      await block(page);
      await page.goto(path);
      await find(page, field, "OCSP");
      expect(await page.locator('.term-hit a[href*="/glossary/ocsp/"]').count()).toBe(1);
      expect(await page.locator(".search-note").textContent()).toBe(t.searchFailed);
      expect(await page.locator(".search-note").isVisible()).toBe(true);
    });

    test("the pages work although the list of names is blocked", async () => {
      const page = await newPage(browser);
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await page.route("**/names.json", (route) => route.abort());
      await page.goto(path);
      await find(page, field, "OCSP");
      expect(await groupTitles(page)).toEqual([t.searchPages]);
      expect(await page.locator(PAGE_HITS).count()).toBeGreaterThan(2);
      expect(errors).toEqual([]);
    });

    test("the hits come although the definition of the first term is blocked", async () => {
      const page = await newPage(browser);
      await page.route("**/search/terms/**", (route) => route.abort());
      await page.goto(path);
      await find(page, field, "OCSP");
      expect(await groupTitles(page)).toEqual([t.searchTerms, t.searchPages]);
    });
  });

  test("the search does not claim that nothing was found", async () => {
    const page = await newPage(browser);
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.goto("/ja/search/");
    await find(page, PAGE_FIELD, "取り次ぐ");
    await page.waitForFunction((status) => document.querySelector(status)?.textContent !== "", STATUS);
    expect(await page.textContent(STATUS)).not.toBe(words.ja.searchNothing("取り次ぐ"));
  });

  test("the index is tried again with the next query", async () => {
    const page = await newPage(browser);
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.goto("/ja/search/");
    await find(page, PAGE_FIELD, "OCSP");
    await page.waitForSelector(".search-note");
    await page.unroute("**/pagefind/**");
    await page.keyboard.type(" CRL");
    await page.waitForSelector(PAGE_HITS);
  });
});

describe("the search page", () => {
  test("keeps the query in the address as one types, and a reload shows the same hits", async () => {
    const page = await openPage(browser, "/ja/search/");
    await page.keyboard.type("失効情報 OCSP");
    await page.waitForURL(`**/ja/search/?q=${encodeURIComponent("失効情報").replaceAll("%20", "+")}+OCSP`);
    await settled(page);
    const before = await hitAddresses(page);
    expect(before.length).toBeGreaterThan(2);
    await page.reload();
    await settled(page);
    expect(await page.inputValue(PAGE_FIELD)).toBe("失効情報 OCSP");
    expect(await hitAddresses(page)).toEqual(before);
  });

  test("takes the query out of the address when the field is emptied", async () => {
    const page = await openPage(browser, "/ja/search/?q=OCSP");
    await settled(page);
    await page.fill(PAGE_FIELD, "");
    await page.waitForURL("**/ja/search/");
  });

  test("searches at once with Enter, and stays where it is", async () => {
    const page = await newPage(browser);
    await page.clock.install();
    await page.goto("/en/search/?q=CRL");
    await settled(page);
    // The clock stands still, so that the pause after a letter never ends: only Enter can bring the pages.
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.locator(PAGE_FIELD).selectText();
    await page.keyboard.type("OCSP");
    expect(await page.getAttribute(".search-results", "aria-busy")).toBe("true");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(new URL(page.url()).search).toBe("?q=OCSP");
    expect(await groupTitles(page)).toContain(words.en.searchPages);
  });

  test("hands the query on to the other language", async () => {
    const page = await openPage(browser, "/ja/search/");
    await find(page, PAGE_FIELD, "失効情報");
    await page.click(".language");
    await page.waitForURL(`**/en/search/?q=${encodeURIComponent("失効情報")}`);
    await settled(page);
    expect(await page.inputValue(PAGE_FIELD)).toBe("失効情報");
    expect((await hitAddresses(page))[0]).toMatch("/en/glossary/revocation-information/");
  });

  test("shows the same hits again after a hit was followed and left with the Back button", async () => {
    const page = await openPage(browser, "/en/search/");
    await find(page, PAGE_FIELD, "OCSP");
    const before = await hitAddresses(page);
    await page.locator(`${PAGE_HITS} a[href*="/systems/certificate-validity/"]`).first().click();
    await page.waitForURL("**/en/systems/**");
    await page.goBack();
    await settled(page);
    expect(await page.inputValue(PAGE_FIELD)).toBe("OCSP");
    expect(await hitAddresses(page)).toEqual(before);
  });

  test("has its field ready for typing, and “/” and Ctrl+K lead back to it", async () => {
    const page = await openPage(browser, "/ja/search/?q=OCSP");
    await settled(page);
    const active = () => page.evaluate(() => document.activeElement?.id);
    expect(await active()).toBe("search-input");
    for (const key of ["/", "Control+k", "Meta+k"]) {
      await page.locator(".term-hit a").first().focus();
      await page.keyboard.press(key);
      expect(await active()).toBe("search-input");
    }
    expect(await page.inputValue(PAGE_FIELD)).toBe("OCSP");
  });
});

describe("before the reader turns to the search", () => {
  const OF_SEARCH = /names\.json|\/pagefind\/|\/search\/|header-search|panel/;

  test.each(["ja", "en"])("a page in %s asks for nothing of it, then only for what is needed next", async (lang) => {
    const page = await newPage(browser);
    const requests = requestsOf(page);
    await page.clock.install();
    await page.goto(`/${lang}/systems/jpki/`, { waitUntil: "networkidle" });
    await page.mouse.wheel(0, 2000);
    await page.hover(HEADER_FIELD);
    expect(requests.filter((path) => OF_SEARCH.test(path))).toEqual([]);

    const names = page.waitForResponse("**/names.json");
    await page.focus(HEADER_FIELD);
    await names;
    await page.waitForSelector(".site-search .search-results", { state: "attached" });
    await page.clock.runFor(10_000);
    expect(requests.some((path) => path.includes("header-search"))).toBe(true);
    expect(requests.filter((path) => path.includes("/pagefind/"))).toEqual([]);
    expect(await page.locator(".site-search.open").count()).toBe(0);

    const index = page.waitForRequest("**/pagefind/**");
    await page.keyboard.type("O");
    await index;
  });
});

describe("a page that a hit leads to", () => {
  const MARKS = "main mark.found";

  test.each(SEARCHES.filter(({ field }) => field === PAGE_FIELD))(
    "has the words marked and counted until the reader takes the marks away ($lang)",
    async ({ lang, path }) => {
      const page = await openPage(browser, path);
      await find(page, PAGE_FIELD, "OCSP");
      await page.locator(`${PAGE_HITS} a[href*="#"]`).first().click();
      await page.waitForSelector(MARKS);
      const marked = await page.locator(MARKS).allTextContents();
      expect(new Set(marked.map((text) => text.toLowerCase()))).toEqual(new Set(["ocsp"]));
      const notice = page.locator(".found-words");
      expect(await notice.textContent()).toContain(words[lang].marked("OCSP", marked.length));
      const text = () => page.locator("main").evaluate((main) => main.textContent);
      const hash = new URL(page.url()).hash;
      const whole = (await text()).replace((await notice.textContent()) ?? "", "");
      await notice.getByRole("button", { name: words[lang].removeMarks }).click();
      expect(await page.locator(MARKS).count()).toBe(0);
      expect(await notice.count()).toBe(0);
      expect(await text()).toBe(whole);
      expect(new URL(page.url()).search).toBe("");
      expect(new URL(page.url()).hash).toBe(hash);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    },
  );

  test("shows no notice when the words stand nowhere on it", async () => {
    const page = await newPage(browser);
    const script = page.waitForResponse(/found-words.*\.js$/);
    await page.goto("/en/about/?mark=xyzzyqwv", { waitUntil: "networkidle" });
    await script;
    expect(await page.locator(".found-words").count()).toBe(0);
    expect(await page.locator(MARKS).count()).toBe(0);
  });

  test("marks the other words where the first stands nowhere", async () => {
    const page = await openPage(browser, "/en/systems/jpki/?mark=xyzzyqwv&mark=OCSP&mark=mayor");
    await page.waitForSelector(MARKS);
    const marked = await page.locator(MARKS).allTextContents();
    expect(new Set(marked.map((text) => text.toLowerCase()))).toEqual(new Set(["ocsp", "mayor"]));
  });

  test("marks no more than the first words where they stand on it", async () => {
    const page = await openPage(browser, "/en/systems/jpki/?mark=OCSP&mark=mayor");
    await page.waitForSelector(MARKS);
    const marked = await page.locator(MARKS).allTextContents();
    expect(new Set(marked)).toEqual(new Set(["OCSP"]));
  });
});

describe("without JavaScript", () => {
  test.each(["ja", "en"])("the field in the header leads to the index of the glossary (%s)", async (lang) => {
    const page = await openPage(browser, `/${lang}/systems/jpki/`, { javaScriptEnabled: false });
    await page.fill(HEADER_FIELD, "OCSP");
    await page.press(HEADER_FIELD, "Enter");
    await page.waitForURL(`**/${lang}/glossary/?q=OCSP`);
    const letter = page.locator(".letters a").first();
    expect(await letter.isVisible()).toBe(true);
    await letter.click();
    expect(await page.locator(":target").isVisible()).toBe(true);
    expect(await page.locator(".entry").count()).toBe(await page.locator(".entry:visible").count());
  });

  test.each(["ja", "en"])("the search page offers the letters of the glossary (%s)", async (lang) => {
    const page = await openPage(browser, `/${lang}/search/`, { javaScriptEnabled: false });
    const letters = page.locator("main .letters a");
    expect(await letters.count()).toBeGreaterThan(8);
    expect(await letters.first().isVisible()).toBe(true);
    await letters.last().click();
    await page.waitForURL(`**/${lang}/glossary/#*`);
    expect(await page.locator(":target").isVisible()).toBe(true);
  });

  test("the search page itself sends its field to the glossary", async () => {
    const page = await openPage(browser, "/en/search/", { javaScriptEnabled: false });
    await page.fill(PAGE_FIELD, "OCSP");
    await page.press(PAGE_FIELD, "Enter");
    await page.waitForURL("**/en/glossary/?q=OCSP");
  });
});

test("a search that was sent to the glossary narrows its list down", async () => {
  const page = await openPage(browser, "/ja/glossary/?q=ＯＣＳＰ");
  expect(await page.inputValue("#filter-text")).toBe("ＯＣＳＰ");
  await narrowed(page);
  const shown = page.locator(".entry:visible dt a");
  expect(await shown.allTextContents()).toContain("OCSP");
  expect(await shown.count()).toBeLessThan(8);
});

test.skipIf(process.env.SITE_URL !== undefined)(
  "browsers are offered no search engine while the site does not know its address",
  async () => {
    const page = await newPage(browser);
    for (const path of ["/ja/", "/en/search/"]) {
      await page.goto(path);
      expect(await page.locator('link[rel="search"]').count()).toBe(0);
    }
    expect((await page.request.get("/search/ja.xml")).status()).toBe(404);
  },
);
