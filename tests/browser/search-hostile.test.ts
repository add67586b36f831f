/** Whatever is typed into the search or written into its address: it answers soon, runs nothing and raises no error. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { words } from "../../src/search/words.ts";
import { openBrowser } from "../helpers/browser.ts";
import { settled } from "../helpers/search.ts";

/** In milliseconds, from the last letter to the hits. */
const SOON = 1000;
/** In milliseconds, for a whole page with its marks. */
const PAGE_SOON = 3000;
const RANDOM_STRINGS = 1000;

const SCRIPT = "window.hacked=1";
const ZALGO = "O\u0336\u0322C\u0337\u0351\u0352S\u0335\u0301\u0302\u0303P\u0334".repeat(20);

const HOSTILE: [name: string, text: string][] = [
  ["an image with a script", `<img src=x onerror="${SCRIPT}">`],
  ["an image with a script around a name", `OCSP<img src=x onerror=${SCRIPT}>OCSP`],
  ["a script", `<script>${SCRIPT}</script>`],
  ["a drawing with a script", `"><svg/onload=${SCRIPT}>`],
  ["the end of an attribute", `" autofocus onfocus="${SCRIPT}`],
  ["the end of the title", `</title><script>${SCRIPT}</script>`],
  ["the end of the input", `'/></form><script>${SCRIPT}</script>`],
  ["a mark of the index", `<mark onmouseover="${SCRIPT}">OCSP</mark>`],
  ["an address with a script", `javascript:${SCRIPT}`],
  ["entities", `&lt;img src=x onerror=${SCRIPT}&gt; &#60;b&#62; &constructor; &lt`],
  ["a template", `\${${SCRIPT}}{{${SCRIPT}}}<%=1%>`],
  ["10,000 Latin letters", "a".repeat(10_000)],
  ["10,000 letters in words", "certificate revocation list ".repeat(358).slice(0, 10_000)],
  ["10,000 Japanese letters", "住民基本台帳ネットワークしっこう".repeat(625)],
  ["10,000 times the same kana", "あ".repeat(10_000)],
  ["10,000 long vowel marks", "ー".repeat(10_000)],
  ["10,000 Chinese characters", "失".repeat(10_000)],
  ["10,000 spaces", " ".repeat(10_000)],
  ["10,000 spaces around a name", `${" ".repeat(5000)}OCSP${"\u3000".repeat(5000)}`],
  ["10,000 hyphens", "-".repeat(10_000)],
  ["10,000 words of one letter", "a ".repeat(5000)],
  ["words on hyphens", "a-".repeat(200)],
  ["a lone high surrogate", "OCSP\ud83d"],
  ["a lone low surrogate", "\ude00失効"],
  ["surrogates in the wrong order", "\ude00\ud83d".repeat(50)],
  ["a surrogate pair across the cut of a long query", `${"a".repeat(119)}😀`],
  ["right-to-left marks", "\u200fOCSP\u200e\u061c"],
  ["direction overrides", "\u202ePSCO\u202c\u2066失効\u2069"],
  ["Arabic and Hebrew", "شهادة תעודה OCSP"],
  ["control characters", "O\u0000C\u0007S\u001b[31mP\u007f\u0085"],
  ["line ends", "OC\r\nSP\u2028\u2029失効"],
  ["characters of no width", "O\u200bC\u200cS\u200dP\ufeff\u00ad"],
  ["letters under a heap of marks", ZALGO],
  ["emoji", "😀👨‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿🇯🇵 OCSP 🀄"],
  ["rare Chinese characters", "𠮷野家𩸽\u{2f81a}失\u{e0100}効"],
  ["private and unassigned characters", "\ue000\u{f0000}\u0378\uffff\u{10ffff}"],
  ["open brackets", "(((("],
  ["an open class", "[a-"],
  ["a backslash", "\\"],
  ["backslashes", "\\u{1F600}\\p{L}\\1\\"],
  ["a pattern that takes forever", "(a+)+$"],
  ["letters for a pattern that takes forever", `${"a".repeat(60)}!`],
  ["a count without end", "a{9999999}"],
  ["a count that is none", "{9999999}"],
  ["look-arounds", "(?<=(?<!a)*b)(?:*+?)"],
  ["a replacement", "$& $1 $` $' $$"],
  ["a phrase", '"revocation information"'],
  ["quotes without an end", "\"revocation 'information «失効"],
  ["filters", 'kind:law filter:{"any":[]} [data-pagefind-filter] -OCSP +CRL ~x^2 OCSP*'],
  ["nothing but punctuation", "?!.,;:'\"–—…・、。「」"],
  ["the prototype", "__proto__"],
  ["a property of the prototype", '{"__proto__":{"hacked":1}} __proto__[hacked]=1'],
  ["constructor", "constructor"],
  ["other properties of every object", "toString hasOwnProperty valueOf __defineGetter__"],
  ["null", "null"],
  ["undefined", "undefined"],
  ["numbers", "NaN -0 1e999 ٣٤ ① Ⅷ ²"],
  ["a path", "../../../etc/passwd%00 %2e%2e%2f"],
  ["a query within the query", "OCSP&q=x#y?mark=z;"],
];

/** What cannot be typed but can stand in an address. */
const ADDRESSES: [name: string, value: string][] = [
  ["a percent sign alone", "%"],
  ["half a letter", "%E3%81"],
  ["a wrong sequence", "%E0%A4%A&%C0%AF"],
  ["a surrogate in UTF-8", "%ED%A0%80"],
  ["bytes of no letter", "%FF%FE%00%01"],
  ["a zero", "%00OCSP"],
  ["itself many times", "OCSP&q=%3Cb%3E&mark=%28%28".repeat(50)],
  ["3,000 words", "a+".repeat(3000)],
  ["2,000 short words", "e+a+".repeat(1000)],
];

const ALPHABET: string[] = [
  ...Array.from("aeiouOCSP01 9"),
  ...Array.from("あいしっこう失効証明書票ネットワークーｶﾞ＆ＯＣ"),
  ...Array.from("\"'`«»「」()[]{}<>/\\|^$*+?.-_~#&%=:;,!@"),
  ...Array.from(
    "\u0000\u0001\u0007\u001b\u007f\u0085\u200b\u200d\u200e\u200f\u202e\u2066\u2069\ufeff\u3000\u00a0\u2028",
  ),
  ...Array.from("\u0301\u0336\u3099\u309a\ufe0f"),
  ...Array.from("éßİıſΩжשء안ไ"),
  "\ud83d",
  "\ude00",
  "😀",
  "𠮷",
  "👨‍👩‍👧",
  "<b>",
  "</p>",
  "<!--",
  `<img src=x onerror=${SCRIPT}>`,
  "&lt;",
  "&#x27;",
  "(?=",
  "[^",
  "\\p{",
  "{1,",
  "__proto__",
  "constructor",
  "null",
  "certificate",
  "shikkou",
  "住基",
];

/** The same numbers every time: a string that breaks the search can be found again. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomStrings(count: number, seed: number): string[] {
  const next = numbers(seed);
  return Array.from({ length: count }, () => {
    const length = 1 + Math.floor(next() ** 2 * 60);
    return Array.from({ length }, () => ALPHABET[Math.floor(next() * ALPHABET.length)] ?? "").join("");
  });
}

type Watched = { page: Page; faults: () => Promise<string[]> };

/** Collects what must not happen on a page. Whoever reads the faults takes them away. */
async function watch(browser: Browser): Promise<Watched> {
  const page = await browser.newPage({ baseURL: inject("siteUrl") });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`error: ${error.message.slice(0, 200)}`));
  page.on(
    "console",
    (message) => message.type() === "error" && faults.push(`console: ${message.text().slice(0, 200)}`),
  );
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  return {
    page,
    faults: async () => {
      const inPage = await page.evaluate(() => {
        const found = (window as unknown as { violations: string[] }).violations
          .splice(0)
          .map((each) => `policy: ${each}`);
        if ("hacked" in window || "hacked" in Object.prototype) found.push("a script has run");
        const plain = new Set("A BUTTON DIV H2 LI MARK P SPAN UL".split(" "));
        for (const element of document.querySelectorAll(
          ".search-results *, .search-aside *, .search-status *, .found-words *",
        )) {
          const names = element.getAttributeNames().filter((name) => name.startsWith("on"));
          if (!plain.has(element.tagName) || names.length > 0) found.push(`markup: ${element.outerHTML.slice(0, 80)}`);
          if (element instanceof HTMLAnchorElement && element.origin !== location.origin)
            found.push(`address: ${element.href.slice(0, 80)}`);
        }
        return found;
      });
      return [...faults.splice(0), ...inPage];
    },
  };
}

/** Puts texts into the search page, one after the other. Milliseconds until each has its hits. */
function answerTimes(page: Page, texts: readonly string[], how: "type" | "submit"): Promise<number[]> {
  // As numbers: lone surrogates do not survive the way into the browser.
  const codes = texts.map((text) => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)));
  return page.evaluate(
    async ({ codes, how }) => {
      const input = document.querySelector<HTMLInputElement>("#search-input");
      const results = document.querySelector("#search-results");
      if (input === null || results === null) throw new Error("this is not the search page");
      const times: number[] = [];
      for (const units of codes) {
        input.value = units.map((unit) => String.fromCharCode(unit)).join("");
        const start = performance.now();
        const answered = new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            if (results.ariaBusy !== "false") return;
            observer.disconnect();
            resolve();
          });
          observer.observe(results, { attributes: true, attributeFilter: ["aria-busy"] });
        });
        const given = new Promise<void>((resolve) => setTimeout(resolve, 10_000));
        if (how === "type") input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        else input.form?.requestSubmit();
        await Promise.race([answered, given]);
        times.push(performance.now() - start);
      }
      return times;
    },
    { codes, how },
  );
}

/** Those that are late twice: a machine that is busy with something else is late once. */
async function lateAnswers(
  page: Page,
  texts: readonly string[],
  how: "type" | "submit",
): Promise<{ text: string; time: number }[]> {
  const times = await answerTimes(page, texts, how);
  const slow = texts.filter((_, index) => (times[index] ?? Infinity) >= SOON);
  const again = await answerTimes(page, slow, how);
  return slow
    .map((text, index) => ({ text: JSON.stringify(text).slice(0, 200), time: again[index] ?? Infinity }))
    .filter(({ time }) => time >= SOON);
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("the search page in both languages", () => {
  let pages: Watched[];
  beforeAll(async () => {
    pages = await Promise.all(
      ["/ja/search/?q=whoever", "/en/search/?q=町長"].map(async (address) => {
        const watched = await watch(browser);
        // Found in the other language only, so that both indexes are there before the first time is taken.
        await watched.page.goto(address);
        await watched.page.waitForSelector(".page-hit");
        await settled(watched.page);
        return watched;
      }),
    );
  });
  afterAll(() => Promise.all(pages.map(({ page }) => page.close())));

  test.each(HOSTILE)("answers %s", async (_, text) => {
    await Promise.all(
      pages.map(async ({ page, faults }) => {
        const late = await lateAnswers(page, [text], "type");
        expect(await faults()).toEqual([]);
        expect(late.map(({ time }) => time)).toEqual([]);
      }),
    );
  });

  test("still finds what it found before", async () => {
    for (const { page } of pages) {
      await answerTimes(page, ["OCSP"], "type");
      expect(await page.locator('.term-hit a[href*="/glossary/ocsp/"]').count()).toBe(1);
      expect(await page.locator(".page-hit").count()).toBeGreaterThan(1);
    }
  });

  test(`answers ${RANDOM_STRINGS} strings of chance, half of them in each`, { timeout: 120_000 }, async () => {
    const ask = async ({ page, faults }: Watched, texts: readonly string[]) => {
      for (let start = 0; start < texts.length; start += 50) {
        const some = texts.slice(start, start + 50);
        const late = await lateAnswers(page, some, "submit");
        expect(await faults(), `one of ${JSON.stringify(some)}`).toEqual([]);
        expect(late).toEqual([]);
      }
    };
    await Promise.all(pages.map((watched, index) => ask(watched, randomStrings(RANDOM_STRINGS / 2, index))));
  });
});

test("a query that was not found is named in plain text", async () => {
  const { page, faults } = await watch(browser);
  const query = "<i>xyzzyqwv</i><xyzzyqwv xyzzyqwv=xyzzyqwv>";
  await page.goto(`/en/search/?q=${encodeURIComponent(query)}`);
  const status = page.locator(".search-status:not(:empty)");
  await status.waitFor();
  expect(await status.textContent()).toBe(words.en.searchNothing(query));
  expect(await faults()).toEqual([]);
  await page.close();
});

test("markup in what the search loads is shown as text", async () => {
  const { page, faults } = await watch(browser);
  const markup = `OCSP<img src=x onerror=${SCRIPT}>`;
  const hit = {
    url: "/en/about/",
    content: markup,
    excerpt: `${markup} <mark>OCSP</mark> &lt;img src=x onerror=${SCRIPT}&gt;`,
    meta: { title: markup, terms: markup, aka: "" },
    sub_results: [{ url: "/en/about/#a", title: markup, excerpt: markup, weighted_locations: [{ balanced_score: 1 }] }],
  };
  const index = `export const createInstance = () => ({
    search: async () => ({ results: [{ id: "a", score: 1, data: async () => (${JSON.stringify(hit)}) }] }),
  });`;
  const rows = (await (await page.request.get("/search/names.json")).json()) as unknown[][];
  const named = rows.map(([id, , , ...others]) => [id, markup, `${markup}!`, ...others]);
  await page.route("**/pagefind.js*", (route) => route.fulfill({ contentType: "text/javascript", body: index }));
  await page.route("**/names.json", (route) => route.fulfill({ json: named }));
  await page.route("**/search/terms/**", (route) =>
    route.fulfill({
      json: { definition: { ja: markup, en: markup }, system: { id: "jpki", name: { ja: markup, en: markup } } },
    }),
  );
  await page.goto("/en/search/?q=OCSP");
  await page.waitForSelector(".definition");
  await settled(page);
  for (const place of [".term-hit .hit-title a", ".definition", ".in-depth a", ".page-hit a", ".excerpt"])
    expect(await page.locator(place).first().textContent(), place).toContain("<img");
  expect(await faults()).toEqual([]);
  await page.close();
});

describe("an address", () => {
  const encoded = (text: string) => new URLSearchParams([["q", text]]).toString().slice(2);
  const VALUES = [
    ...HOSTILE.map(([name, text]): [string, string] => [name, encoded(text)]),
    ...ADDRESSES,
    // Servers refuse longer ones.
  ].filter(([, value]) => value.length < 12_000);

  let asked: Watched;
  let marked: Watched;
  beforeAll(async () => {
    [asked, marked] = await Promise.all([watch(browser), watch(browser)]);
  });
  afterAll(() => Promise.all([asked.page.close(), marked.page.close()]));

  async function askFor(value: string): Promise<void> {
    await asked.page.goto(`/en/search/?q=${value}`);
    await settled(asked.page);
    expect(await asked.faults()).toEqual([]);
  }

  async function mark(value: string): Promise<void> {
    const start = performance.now();
    await marked.page.goto(`/ja/systems/csirt-council/?mark=${value}`);
    await marksAreSet(marked.page);
    expect(await marked.faults()).toEqual([]);
    expect(performance.now() - start).toBeLessThan(PAGE_SOON);
    expect(await marked.page.locator("h1").isVisible()).toBe(true);
  }

  test.each(VALUES)("may ask the search page for, and a page to mark, %s", async (_, value) => {
    await Promise.all([askFor(value), mark(value)]);
  });
});

/** Importing the script that sets them once more gives the same module: it is there when it has run. */
async function marksAreSet(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    const script = () => performance.getEntriesByType("resource").find(({ name }) => /found-words[^/]*\\.js$/.test(name));
    while (script() === undefined) await new Promise((resolve) => requestAnimationFrame(resolve));
    await import(script().name);
  })()`);
}
