import { expect, test } from "vitest";
import { cachePrefix, stateCache, versionCache } from "../../../src/offline/cache-names.ts";
import { hashInName, OtherVersion } from "../../../src/offline/download.ts";
import { failureOf } from "../../../src/offline/failure.ts";
import { hashOf } from "../../../src/offline/hash.ts";
import { titleOf } from "../../../src/metadata/page-title.ts";

test("A hash is the beginning of the SHA-256, fit for an address.", async () => {
  expect(await hashOf(new TextEncoder().encode("abc"))).toBe("ungWv48Bz-");
});

test("The hash of a pack stands in its name, also when it holds a dash.", () => {
  expect(hashInName("offline/search-ja.825BH-6hR0.bin")).toBe("825BH-6hR0");
});

test("Caches of one base are not those of another one below or above it.", () => {
  const names = [versionCache("/", "v"), stateCache("/"), versionCache("/a/", "v"), versionCache("/a/b/", "v")];
  expect(names.filter((name) => name.startsWith(cachePrefix("/")))).toHaveLength(2);
  expect(names.filter((name) => name.startsWith(cachePrefix("/a/")))).toHaveLength(1);
});

test.each([
  [new DOMException("x", "QuotaExceededError"), "full"],
  [new DOMException("x", "AbortError"), "cancelled"],
  [new TypeError("Failed to fetch"), "network"],
  [new OtherVersion("x"), "updating"],
  [new SyntaxError("x"), "worker"],
  ["x", "worker"],
])("%s is told as %s", (error, failure) => {
  expect(failureOf(error)).toBe(failure);
});

test.each([
  ["<title>OCSP | Glossary | J-LIS Atlas</title>", "OCSP | Glossary"],
  ["<title>A &amp; B &lt;i&gt; &quot;C&#39;s&quot; &unknown; | J-LIS Atlas</title>", `A & B <i> "C's" &unknown;`],
  ["<p>none</p>", undefined],
])("The title of %s is %s.", (html, title) => {
  expect(titleOf(html)).toBe(title);
});
