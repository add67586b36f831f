/** What search costs a reader: bytes, requests and time, today and on a site with thousands of synthetic page pairs. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { StaticServer } from "../hosting/static-server.ts";
import { LANGS, type Lang } from "../schemas/common.ts";
import { htmlFiles } from "../search/index-site.ts";
import { findChromium } from "./chromium.ts";
import { measureProcess } from "./measure.ts";
import { folderBytes } from "./site-build.ts";

const QUERIES: readonly (readonly [Lang, string])[] = [
  ["ja", "LGWAN"],
  ["ja", "失効情報"],
  ["ja", "住基ネット"],
  ["ja", "コンビニ交付"],
  ["ja", "暗証番号 初期化"],
  ["ja", "住民基本台帳ネットワークシステム"],
  ["en", "OCSP"],
  ["en", "certificate revocation list"],
  ["en", "convenience store"],
  ["en", "my number card"],
];

/** Characters of a synthetic page: a few paragraphs, as a page about one matter has them. */
const PAGE_LENGTH: Record<Lang, number> = { ja: 1200, en: 2600 };

/** Searches the site in `dist`, then the same site with more and more synthetic pages beside its own. */
export async function benchSearch(dist: string, work: string, sizes: readonly number[]): Promise<void> {
  const names = readFileSync(join(dist, "search/names.json"));
  const terms = (JSON.parse(names.toString()) as unknown[]).length;
  const bytes = gzipSync(names).length;
  console.log(
    `\nName list: ${terms} terms, ${(bytes / 1024).toFixed(0)} KB compressed, ${(bytes / terms).toFixed(0)} bytes a term`,
  );
  const { path, env } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, env, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    for (const pairs of [0, ...sizes]) {
      const folder = join(work, `search-${pairs}`);
      rmSync(folder, { recursive: true, force: true });
      cpSync(dist, folder, { recursive: true });
      rmSync(join(folder, "pagefind"), { recursive: true });
      const own = htmlFiles(folder).filter((file) => isIndexed(readFileSync(file, "utf8"))).length / 2;
      if (pairs > 0) addPages(folder, pairs - own);
      const { seconds, peakMegabytes } = await measureProcess(["src/cli/index-only.ts", folder], process.cwd());
      const size = (folderBytes(join(folder, "pagefind")) / 1024 / 1024).toFixed(1);
      console.log(
        `\nSearch in ${pairs === 0 ? `${own} page pairs (the content as it is)` : `${pairs} page pairs (synthetic)`}: indexed in ${seconds.toFixed(1)} s, ${peakMegabytes?.toFixed(0) ?? "?"} MB peak memory, ${size} MB index`,
      );
      await report(browser, folder);
      rmSync(folder, { recursive: true });
    }
  } finally {
    await browser.close();
  }
}

function isIndexed(html: string): boolean {
  return html.includes("data-pagefind-body");
}

/** Pages of paragraphs from the real ones, taken in runs, so that a page keeps to a matter; some words are its own. */
function addPages(folder: string, count: number): void {
  const random = generator(1);
  for (const lang of LANGS) {
    const texts = htmlFiles(join(folder, lang)).map((file) => readFileSync(file, "utf8"));
    const pages = texts.filter(isIndexed).map((html) => ({
      title: plain(/<h1[^>]*>([^]*?)<\/h1>/.exec(html)?.[1] ?? ""),
      paragraphs: [...html.slice(html.indexOf("<main")).matchAll(/<p[ >][^]*?<\/p>/g)]
        .map(([paragraph]) => plain(paragraph))
        .filter((text) => text.length > 30),
    }));
    for (let made = 0; made < count; made++) {
      const own = inventedWord(random, lang);
      const picked = Array.from({ length: 40 }, () => pages[Math.floor(random() * pages.length)]);
      let text = "";
      for (const page of picked) {
        if (page === undefined || text.length > PAGE_LENGTH[lang]) break;
        const from = Math.floor(random() * page.paragraphs.length);
        const run = page.paragraphs.slice(from, from + 6).map((paragraph) => `<p>${own} ${paragraph}</p>`);
        text += `<h2 id="s${text.length}">${page.title} ${own}</h2>${run.join("")}`;
      }
      const title = `${own} ${made}`;
      const file = join(folder, lang, "synthetic", String(made), "index.html");
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><main data-pagefind-body><h1>${title}</h1>${text}</main></body></html>`,
      );
    }
  }
}

function plain(html: string): string {
  return html
    .replace(/<sup[^]*?<\/sup>/g, "")
    .replace(/<[^>]+>/g, "")
    .trim();
}

function inventedWord(random: () => number, lang: Lang): string {
  const letters = lang === "ja" ? "山川田村町森島崎原野岡谷浜沢橋池" : "abdefgiklmnoprstu";
  return Array.from({ length: lang === "ja" ? 4 : 8 }, () =>
    letters.charAt(Math.floor(random() * letters.length)),
  ).join("");
}

/** The same numbers in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** What the server has sent since it was last asked. */
function taker(server: StaticServer): () => { bytes: number; requests: number } {
  let before = { bytes: 0, requests: 0 };
  return () => {
    const all = { bytes: server.bytes, requests: server.requested.length };
    const taken = { bytes: all.bytes - before.bytes, requests: all.requests - before.requests };
    before = all;
    return taken;
  };
}

async function report(browser: Browser, folder: string): Promise<void> {
  // gzip is what every host has.
  const server = await new StaticServer(folder, { encodings: ["gzip"] }).start();
  const take = taker(server);
  const rows = [];
  for (const [lang, query] of QUERIES) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.address}${lang}/systems/jpki/`, { waitUntil: "networkidle" });
    take();
    const names = page.waitForResponse(/names\.json$/);
    await page.keyboard.press("Control+k");
    await names;
    // The terms need nothing but the list; what the index sends is counted for the pages.
    const term = take();
    await page.keyboard.insertText(query);
    await page.waitForSelector('.search-results[aria-busy="false"] .page-hit');
    const pages = take();
    const times = await warmTimes(page, query);
    rows.push({
      lang,
      query,
      term,
      all: { bytes: term.bytes + pages.bytes, requests: term.requests + pages.requests },
      ...times,
    });
    await context.close();
  }
  await server.stop();
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`.padStart(7);
  console.log("  to the first term   to five pages       key to term   key to page");
  for (const row of rows) {
    console.log(
      `  ${kilobytes(row.term.bytes)} in ${String(row.term.requests).padStart(2)}     ${kilobytes(row.all.bytes)} in ${String(row.all.requests).padStart(2)}     ${row.toTerm.toFixed(0).padStart(5)} ms      ${row.toPage.toFixed(0).padStart(5)} ms    ${row.lang} ${row.query}`,
    );
  }
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  console.log(
    `  ${kilobytes(middle(rows.map(({ term }) => term.bytes)))}           ${kilobytes(middle(rows.map(({ all }) => all.bytes)))}           ${middle(
      rows.map(({ toTerm }) => toTerm),
    )
      .toFixed(0)
      .padStart(5)} ms      ${middle(rows.map(({ toPage }) => toPage))
      .toFixed(0)
      .padStart(5)} ms    median`,
  );
}

/** Milliseconds from the last letter to the first term and the first page, with everything loaded. */
async function warmTimes(page: Page, query: string): Promise<{ toTerm: number; toPage: number }> {
  return page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>("[data-search-field]");
    const results = document.querySelector(".search-results");
    if (input === null || results === null) throw new Error("the search is not open");
    const settled = async () => {
      while (results.ariaBusy !== "false") await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const type = (value: string) => {
      input.value = value;
      input.dispatchEvent(new InputEvent("input"));
    };
    type("");
    await settled();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const seen = (selector: string, started: number) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (results.querySelector(selector) === null) return;
          observer.disconnect();
          resolve(performance.now() - started);
        };
        const observer = new MutationObserver(look);
        observer.observe(results, { childList: true, subtree: true });
      });
    const started = performance.now();
    const both = Promise.all([seen(".term-hit", started), seen(".page-hit", started)]);
    type(text);
    const [toTerm, toPage] = await both;
    return { toTerm, toPage };
  }, query);
}
