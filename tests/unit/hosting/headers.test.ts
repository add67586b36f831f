import { expect, test } from "vitest";
import { cacheControl, HEADERS, IMMUTABLE, REVALIDATE } from "../../../src/hosting/headers.ts";
import { CONTENT_SECURITY_POLICY } from "../../../src/site.ts";

test.each([
  "_astro/styles.CoUnKk0s.css",
  "og/system-en.0b14eaa7.png",
  "pagefind/fragment/en_0416843.pf_fragment",
  "pagefind/index/ja_08fb15a.pf_index",
  "pagefind/pagefind.en_ae7ff193f7.pf_meta",
])("%s is never asked for again.", (file) => {
  expect(cacheControl(file)).toBe(IMMUTABLE);
});

test.each([
  "index.html",
  "ja/systems/jpki/index.html",
  "404.html",
  "sw.js",
  "search/names.json",
  "search/terms/ocsp.json",
  "pagefind/pagefind.js",
  "pagefind/pagefind-entry.json",
  "pagefind/wasm.en.pagefind",
  "data/glossary.json",
  "ja/_astro/index.html",
])("%s is asked for anew.", (file) => {
  expect(cacheControl(file)).toBe(REVALIDATE);
});

test("No header stands twice, and none has a line end.", () => {
  const names = HEADERS.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  for (const { name, value } of HEADERS) expect(`${name}: ${value}`).toMatch(/^[\x20-\x7e]+$/);
});

test("The header forbids all that the page itself forbids.", () => {
  const policy = HEADERS.find(({ name }) => name === "Content-Security-Policy")?.value ?? "";
  for (const directive of CONTENT_SECURITY_POLICY.split("; ")) expect(policy.split("; ")).toContain(directive);
  expect(policy).toContain("frame-ancestors 'none'");
});
