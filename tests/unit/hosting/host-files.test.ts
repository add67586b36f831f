import { expect, test } from "vitest";
import { headersFile, LIMITS, redirectsFile } from "../../../src/hosting/host-files.ts";
import { headersFor, parseHeaders, parseRedirects } from "../../helpers/host-files.ts";

const redirects = (count: number, length = 1) =>
  Array.from({ length: count }, (_, index) => ({ from: `/ja/${"o".repeat(length)}${index}/`, to: "/ja/new/" }));

test("No file is told to be kept in two ways, and none to be kept but those named by their content.", () => {
  const rules = parseHeaders(headersFile("/atlas/"));
  const kept = (path: string) => headersFor(`/atlas/${path}`, rules).get("cache-control");
  expect(kept("_astro/a.Ab12.js")).toBe("public, max-age=31536000, immutable");
  expect(kept("pagefind/index/ja_12ab.pf_index")).toBe("public, max-age=31536000, immutable");
  for (const path of ["", "ja/", "search/names.json", "sw.js"]) expect(kept(path)).toBeUndefined();
});

test("A renamed page is one line.", () => {
  expect(parseRedirects(redirectsFile(redirects(2)))).toEqual([
    { from: "/ja/o0/", to: "/ja/new/", status: 301 },
    { from: "/ja/o1/", to: "/ja/new/", status: 301 },
  ]);
  expect(redirectsFile([])).toBe("");
});

test("More than a host reads is a fault of the build, not a surprise on the host.", () => {
  expect(() => redirectsFile(redirects(LIMITS.redirects))).not.toThrow();
  expect(() => redirectsFile(redirects(LIMITS.redirects + 1))).toThrow("_redirects would have 2001 rules · Cloudflare");
  expect(() => redirectsFile(redirects(1, LIMITS.redirectLine))).toThrow("_redirects would have a line of");
});
