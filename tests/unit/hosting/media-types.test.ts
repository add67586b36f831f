import { expect, test } from "vitest";
import { contentType, mediaType } from "../../../src/hosting/media-types.ts";

test.each([
  ["index.html", "text/html; charset=utf-8"],
  ["data/glossary.csv", "text/csv; charset=utf-8"],
  ["data/glossary.tbx", "application/xml; charset=utf-8"],
  ["data/glossary.ttl", "text/turtle; charset=utf-8"],
  ["ja/feed.xml", "application/xml; charset=utf-8"],
  ["favicon.ico", "image/vnd.microsoft.icon"],
  ["og/home.0b14eaa7.png", "image/png"],
  ["pagefind/index/ja_08fb15a.pf_index", "application/octet-stream"],
  ["_headers", "application/octet-stream"],
])("%s is sent as %s.", (file, type) => {
  expect(contentType(file)).toBe(type);
});

test("What is compressed in itself is not compressed again.", () => {
  expect(["og/home.png", "offline/pages.bin"].map((file) => mediaType(file).text)).toEqual([false, false]);
});
