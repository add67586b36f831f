/** What a reader loads before the first term shows. It does not depend on the machine, so it is a test. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const compressed = (file: string) => gzipSync(readFileSync(join("dist", file))).length;

test("the name list, the scripts of the search and a definition fit into 60 KB", () => {
  const scripts = readdirSync("dist/_astro").filter((name) => name.endsWith(".js"));
  const search = scripts.filter((name) => !/^(Contents|index)\./.test(name)).map((name) => `_astro/${name}`);
  const files = ["search/names.json", "search/terms/ocsp.json", ...search];
  const bytes = files.reduce((total, file) => total + compressed(file), 0);
  expect(bytes).toBeLessThan(60 * 1024);
});

test("a piece of the index is small, so that a query of four words stays small", () => {
  const sizes = readdirSync("dist/pagefind/index").map(
    (name) => readFileSync(join("dist/pagefind/index", name)).length,
  );
  expect(sizes.length).toBeGreaterThan(50);
  expect(Math.max(...sizes)).toBeLessThan(16 * 1024);
  // A word is never cut in two, and "the" stands on every English page.
  expect(sizes.filter((size) => size > 12 * 1024).length).toBeLessThanOrEqual(1);
});
