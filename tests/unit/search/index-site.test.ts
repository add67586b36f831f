import { join } from "node:path";
import { expect, test } from "vitest";
import { htmlFiles, normaliseWidth } from "../../../src/search/index-site.ts";
import { project } from "../../helpers/project.ts";

test.each([
  ["<p>ＬＧＷＡＮ</p>", "<p>LGWAN</p>"],
  ["<p>ｶｰﾄﾞ</p>", "<p>カード</p>"],
  ["＜script＞", "&lt;script&gt;"],
  ["Ａ＆Ｂ", "A&amp;B"],
  ['<a title="＂＇">', '<a title="&quot;&#39;">'],
  ["<p>a &lt; b</p>", "<p>a &lt; b</p>"],
])("%s becomes %s for the index.", (html, expected) => {
  expect(normaliseWidth(html)).toBe(expected);
});

test("The pages of a folder are its HTML files at any depth, in the order of their paths.", () => {
  const root = project({ "dist/b/index.html": "", "dist/a.html": "", "dist/b/a.css": "" });
  expect(htmlFiles(join(root, "dist"))).toEqual([join(root, "dist/a.html"), join(root, "dist/b/index.html")]);
});
