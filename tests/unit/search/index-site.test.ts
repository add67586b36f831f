import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { htmlFiles, indexSite, normaliseLetters } from "../../../src/search/index-site.ts";
import { project } from "../../helpers/project.ts";

test.each([
  ["<p>ＬＧＷＡＮ</p>", "<p>LGWAN</p>"],
  ["<p>２０２４年</p>", "<p>2024年</p>"],
  ["<p>ｶｰﾄﾞ</p>", "<p>カード</p>"],
  ["<p>か\u3099</p>", "<p>が</p>"],
  ["<p>cafe\u0301</p>", "<p>café</p>"],
  ["<p>電子證明書</p>", "<p>電子証明書</p>"],
  ["<p>𠮷野</p>", "<p>吉野</p>"],
])("%s becomes %s for the index.", (html, expected) => {
  expect(normaliseLetters(html)).toBe(expected);
});

test.each([
  '<a href="/ja/?q=1&amp;x=2">個人番号（写し）</a>',
  "：；！？～・「」『』",
  "＜script＞＆lt；＂＇",
  "<p>a &lt; b</p>",
  "㈱℃℡",
])("%s stays as it is for the index.", (html) => {
  expect(normaliseLetters(html)).toBe(html);
});

test("No character becomes markup.", () => {
  const all = Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => code > 0x7f && (code < 0xd800 || code > 0xdfff))
    .map((code) => String.fromCodePoint(code));
  expect(all.filter((char) => /[<>&"']/.test(normaliseLetters(char)))).toEqual([]);
});

test("The pages of a folder are its HTML files at any depth, in the order of their paths.", () => {
  const root = project({ "dist/b.html": "", "dist/a/index.html": "", "dist/a/a.css": "" });
  expect(htmlFiles(join(root, "dist"))).toEqual([join(root, "dist/a/index.html"), join(root, "dist/b.html")]);
});

const page = (body: string) => `<!doctype html><html lang="ja"><body>${body}</body></html>`;

test("Pages with a body for the index are indexed, and nothing but the index is written.", async () => {
  const root = project({
    "dist/index.html": page("<main data-pagefind-body>証明書</main>"),
    "dist/a/index.html": page("<main data-pagefind-body>失効</main>"),
    "dist/404.html": page("<main>失効</main>"),
  });
  expect(await indexSite(join(root, "dist"))).toBe(2);
  const written = readdirSync(join(root, "dist/pagefind"));
  expect(written).toEqual(expect.arrayContaining(["pagefind.js", "pagefind-entry.json"]));
  expect(written.filter((name) => /ui|highlight/.test(name))).toEqual([]);
});

test("The index has a page in the spelling of queries, without the signs of its references.", async () => {
  const body =
    '<main data-pagefind-body>ＬＧＷＡＮ<sup class="mark">甲</sup>の<sup class="cite">乙</sup>證明（写し）</main>';
  const root = project({ "dist/a/index.html": page(body) });
  await indexSite(join(root, "dist"));
  const folder = join(root, "dist/pagefind/fragment");
  const fragments = readdirSync(folder).map((name) => String(gunzipSync(readFileSync(join(folder, name)))));
  expect(fragments).toHaveLength(1);
  expect(fragments[0]).toContain('"url":"/a/"');
  // Pagefind parts Japanese words with spaces without width.
  expect(fragments[0]?.replaceAll("\u200b", "")).toContain('"LGWANの証明（写し）"');
});
