import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each([
  [undefined, "/"],
  ["", "/"],
  ["/", "/"],
  ["atlas", "/atlas/"],
  ["/atlas/", "/atlas/"],
  ["/a/b", "/a/b/"],
])("With BASE_PATH=%s the site stands under %s.", async (value, expected) => {
  vi.stubEnv("BASE_PATH", value);
  vi.resetModules();
  const { basePath, filePath, pagePath, rootRelative } = await import("../../src/site.ts");
  expect(basePath).toBe(expected);
  expect(pagePath("ja", "systems", "jpki")).toBe(`${expected}ja/systems/jpki/`);
  expect(filePath("a.css")).toBe(`${expected}a.css`);
  expect(rootRelative("en")).toBe("/en/");
});
