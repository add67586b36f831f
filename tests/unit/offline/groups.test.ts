import { describe, expect, test } from "vitest";
import { groupOf, isOfVersion } from "../../../src/offline/build/groups.ts";
import { cutIntoPacks } from "../../../src/offline/build/packing.ts";

describe("the pack of a file", () => {
  test.each([
    ["index.html", "shell"],
    ["404.html", "shell"],
    ["ja/index.html", "shell"],
    ["en/offline/index.html", "shell"],
    ["_astro/styles.Xy12.css", "shell"],
    ["theme.js", "shell"],
    ["timeline/filter.css", "shell"],
    ["search/names.json", "shell"],
    ["pagefind/pagefind.js", "shell"],
    ["pagefind/pagefind-entry.json", "shell"],
    ["search/terms/ocsp.json", "search-terms"],
    ["pagefind/wasm.en.pagefind", "search-en"],
    ["pagefind/wasm.unknown.pagefind", "search-ja"],
    ["pagefind/pagefind.en_ae7ff193f7.pf_meta", "search-en"],
    ["pagefind/pagefind.ja_c4e7c60f74.pf_meta", "search-ja"],
    ["pagefind/fragment/en_0123.pf_fragment", "search-en"],
    ["pagefind/index/ja_0123456.pf_index", "search-ja"],
    ["ja/systems/jpki/index.html", "ja-systems"],
    ["en/glossary/index.html", "en-glossary"],
    ["data/figures/a.csv", "data"],
    ["data/glossary.tbx", "data"],
    ["data/glossary.ttl", "data"],
    ["_astro/preview.Xy12.png", undefined],
    ["sitemap-0.xml", undefined],
    ["search/ja.xml", undefined],
    ["en/feed.xml", undefined],
    ["sbom.cdx.json", undefined],
    ["robots.txt", undefined],
    ["pagefind/pagefind-worker.js", undefined],
  ])("%s goes into %s", (path, group) => {
    expect(groupOf(path)).toBe(group);
  });

  test("what is for the server, and the worker itself, is no part of a version", () => {
    const paths = [
      "sw.js",
      "offline/data.Xy.bin",
      "_headers",
      "_redirects",
      ".nojekyll",
      "ja/offline/index.html",
      "a.js",
    ];
    expect(paths.filter(isOfVersion)).toEqual(["ja/offline/index.html", "a.js"]);
  });
});

test("A group is cut where a pack would grow too large; a large file has a pack of its own.", () => {
  const files = [3, 3, 3, 9, 1].map((length) => ({ bytes: { length } }));
  expect(cutIntoPacks(files, 7).map((pack) => pack.map(({ bytes }) => bytes.length))).toEqual([[3, 3], [3], [9], [1]]);
  expect(cutIntoPacks([], 7)).toEqual([]);
});
