import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each([
  [undefined, undefined],
  ["", undefined],
  ["https://example.jp", "https://example.jp"],
  ["https://example.jp/", "https://example.jp"],
  ["http://localhost:4321", "http://localhost:4321"],
])("With SITE_URL=%s the origin is %s.", async (value, expected) => {
  vi.stubEnv("SITE_URL", value);
  vi.resetModules();
  const { publicAddress, siteUrl } = await import("../../src/site.ts");
  expect(siteUrl).toBe(expected);
  expect(publicAddress("/ja/")).toBe(`${expected ?? ""}/ja/`);
});

test.each(["example.jp", "https://example.jp/atlas/", "https://example.jp?a", "ftp://example.jp"])(
  "SITE_URL=%s is refused with the way out.",
  async (value) => {
    vi.stubEnv("SITE_URL", value);
    vi.resetModules();
    await expect(import("../../src/site.ts")).rejects.toThrow(
      `SITE_URL is "${value}" · the canonical address of every page would be wrong · write scheme and host alone`,
    );
  },
);

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
