/** Every query of tests/search/queries.tsv, asked on the built site: is a right answer first, or among the first three? */
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../helpers/browser.ts";
import { ask, openSearch } from "../helpers/search.ts";

type Query = { lang: string; kind: string; text: string; accepted: string[] };
type Answer = Query & { hits: string[]; place: number };

const queries = readFileSync("tests/search/queries.tsv", "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line): Query => {
    const [lang = "", kind = "", text = "", accepted = ""] = line.split("\t");
    return { lang, kind, text, accepted: accepted.split("|") };
  });

let browser: Browser;
let answers: Answer[];

beforeAll(async () => {
  browser = await openBrowser();
  answers = (await Promise.all(["ja", "en"].map(askAll))).flat();
  console.log(table(answers));
}, 600_000);
afterAll(() => browser.close());

async function askAll(lang: string): Promise<Answer[]> {
  const page = await browser.newPage();
  await openSearch(page, inject("siteUrl"), lang);
  const all: Answer[] = [];
  for (const query of queries.filter((each) => each.lang === lang)) {
    const hits = await ask(page, query.text);
    all.push({ ...query, hits, place: hits.findIndex((hit) => query.accepted.includes(hit)) });
  }
  await page.close();
  return all;
}

function recall(of: readonly Answer[], within: number): number {
  return (100 * of.filter(({ place }) => place !== -1 && place < within).length) / of.length;
}

function table(of: readonly Answer[]): string {
  const kinds = [...new Set(of.map(({ kind }) => kind))].sort();
  const row = (name: string, some: readonly Answer[]) =>
    [
      name.padEnd(14),
      String(some.length).padStart(5),
      ...[1, 3].map((n) => recall(some, n).toFixed(1).padStart(7)),
    ].join("");
  return [
    "\nkind          asked   at 1   at 3",
    ...kinds.map((kind) =>
      row(
        kind,
        of.filter((answer) => answer.kind === kind),
      ),
    ),
    row("all", of),
    ...of
      .filter(({ place }) => place !== 0)
      .map(
        ({ lang, text, hits, accepted }) => `${lang} ${text}: ${hits.slice(0, 3).join(" ")}, not ${accepted.join("|")}`,
      ),
  ].join("\n");
}

test("there are at least 250 queries, in both languages and of many kinds, each asked once", () => {
  expect(queries.length).toBeGreaterThanOrEqual(250);
  expect(new Set(queries.map(({ lang }) => lang))).toEqual(new Set(["ja", "en"]));
  expect(new Set(queries.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(15);
  expect(new Set(queries.map(({ lang, text }) => `${lang} ${text}`)).size).toBe(queries.length);
});

test("every accepted page exists", async () => {
  const pages = [...new Set(queries.flatMap(({ lang, accepted }) => accepted.map((page) => `/${lang}/${page}/`)))];
  const missing: string[] = [];
  for (const page of pages) if (!(await fetch(inject("siteUrl") + page)).ok) missing.push(page);
  expect(missing).toEqual([]);
});

test("no query finds nothing", () => {
  expect(answers.filter(({ hits }) => hits.length === 0).map(({ text }) => text)).toEqual([]);
});

test("a right answer is first for at least 95 %", () => {
  expect(recall(answers, 1)).toBeGreaterThanOrEqual(95);
});

test("a right answer is among the first three for at least 98 %", () => {
  expect(recall(answers, 3)).toBeGreaterThanOrEqual(98);
});
