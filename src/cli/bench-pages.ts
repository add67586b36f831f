/** What every kind of page costs a reader: bytes, requests, and what Lighthouse makes of it on a phone. */
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { freePort } from "../hosting/free-port.ts";
import { cacheControl } from "../hosting/headers.ts";
import { StaticServer } from "../hosting/static-server.ts";
import { findChromium } from "./chromium.ts";
import { pagesByKind } from "./page-kinds.ts";
import { heaviest, type PageWeight } from "./page-weight.ts";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** A time is never perfect; an audit that is not one is passed or missed. */
const ENOUGH = 0.95;

export type PageMeasure = {
  /** Of a hundred, in the order of the categories. */
  scores: number[];
  /** Milliseconds on a phone with a slow line, as Lighthouse reckons them. */
  fcp: number;
  lcp: number;
  cls: number;
  /** What keeps a category from a hundred. */
  missed: string[];
};

/** Prints a line for the heaviest page of each kind in each language. It judges nothing: the tests hold the budgets. */
export async function benchPages(dist: string): Promise<void> {
  console.log("\nPages, the heaviest of each kind: KB with brotli, requests; Lighthouse on a phone");
  console.log("   html  style script  total   gzip  requests   perf a11y best  seo    FCP     LCP    CLS");
  const kinds = [...pagesByKind(dist).values()].flatMap((paths) => heaviest(dist, paths));
  await measurePages(
    dist,
    kinds.map(({ path }) => path),
    (path, measure) => {
      const weight = kinds.find((page) => page.path === path);
      if (weight !== undefined) console.log(line(weight, measure));
    },
  );
}

/** Measures pages of a served folder one after the other. */
export async function measurePages(
  folder: string,
  paths: readonly string[],
  tell: (path: string, measure: PageMeasure) => void,
): Promise<void> {
  const server = await new StaticServer(folder, {
    // Not all headers of the recipes: Lighthouse cannot open a page with `Referrer-Policy: same-origin` (net::ERR_ABORTED).
    headers: (file) => [["Cache-Control", cacheControl(file)]],
    encodings: ["br", "gzip"],
  }).start();
  const { path: executablePath, env } = await findChromium();
  const port = await freePort(9300);
  const browser = await chromium.launch({
    executablePath,
    env,
    args: ["--no-sandbox", "--disable-gpu", `--remote-debugging-port=${port}`],
  });
  try {
    for (const path of paths) tell(path, await measurePage(server.address + path, port));
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function measurePage(url: string, port: number): Promise<PageMeasure> {
  const run = await lighthouse(url, { port, output: "json", logLevel: "silent", onlyCategories: [...CATEGORIES] });
  if (run === undefined) throw new Error(`Lighthouse has nothing to say on ${url}`);
  const { audits, categories, runtimeError } = run.lhr;
  if (runtimeError !== undefined) throw new Error(`${url}: ${runtimeError.message}`);
  const missed = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < ENOUGH)
    .map(({ id }) => id);
  const value = (id: string) => audits[id]?.numericValue ?? NaN;
  return {
    scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    fcp: value("first-contentful-paint"),
    lcp: value("largest-contentful-paint"),
    cls: value("cumulative-layout-shift"),
    missed: [...new Set(missed)],
  };
}

function line({ path, html, style, script, total, gzipTotal, requests }: PageWeight, measure: PageMeasure): string {
  const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1).padStart(7);
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`.padStart(8);
  const sizes = [html, style, script, total, gzipTotal].map(kilobytes).join("");
  const scores = measure.scores.map((score) => String(score).padStart(5)).join("");
  const times = seconds(measure.fcp) + seconds(measure.lcp) + measure.cls.toFixed(3).padStart(7);
  const missed = measure.missed.length > 0 ? `  (${measure.missed.join(", ")})` : "";
  return `${sizes}${String(requests).padStart(8)}   ${scores}${times}   /${path}${missed}`;
}
