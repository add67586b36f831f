import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { alternates } from "../../../src/metadata/alternates.ts";
import { isForSearchEngines, PAGE_KINDS, pageKind } from "../../../src/metadata/page-kind.ts";
import { robotsTxt } from "../../../src/metadata/robots.ts";

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

test("Readers of other languages are led to the English page, from the home page to the entrance.", () => {
  expect(alternates(["systems", "jpki"])).toEqual([
    { hreflang: "ja", path: "/ja/systems/jpki/" },
    { hreflang: "en", path: "/en/systems/jpki/" },
    { hreflang: "x-default", path: "/en/systems/jpki/" },
  ]);
  expect(alternates([]).at(-1)).toEqual({ hreflang: "x-default", path: "/" });
});

test("Every kind of page is told by its address.", () => {
  const paths = [
    "",
    "systems/a",
    "glossary/a",
    "figures",
    "businesses/a",
    "timeline",
    "finances",
    "sources/a",
    "data",
    "accessibility",
    "about",
  ];
  expect(paths.map((path) => pageKind(path.split("/").filter(Boolean)))).toEqual(PAGE_KINDS);
});

test("On a host that does not look into folders every address names the file, that of the entrance too.", async () => {
  vi.stubEnv("DIRECTORY_INDEX", "off");
  vi.stubEnv("SITE_URL", "https://example.jp");
  const { alternates: named } = await import("../../../src/metadata/alternates.ts");
  expect(named([]).map(({ path }) => path)).toEqual(["/ja/index.html", "/en/index.html", "/index.html"]);
  const { entryOf } = await import("../../../src/metadata/sitemap.ts");
  expect(entryOf("/").url).toBe("https://example.jp/index.html");
  expect(entryOf("/en/about/").url).toBe("https://example.jp/en/about/index.html");
});

test("What stands in for a page that cannot be opened is not for search engines.", () => {
  expect(isForSearchEngines(["offline"])).toBe(false);
  expect(isForSearchEngines(["search"])).toBe(true);
  expect(isForSearchEngines([])).toBe(true);
  expect(isForSearchEngines(["glossary", "offline"])).toBe(true);
});

test("robots.txt names the sitemap only where its full address is known.", async () => {
  expect(robotsTxt()).not.toContain("Sitemap");
  vi.stubEnv("SITE_URL", "https://example.jp");
  vi.stubEnv("BASE_PATH", "atlas");
  const { robotsTxt: withOrigin } = await import("../../../src/metadata/robots.ts");
  expect(withOrigin()).toContain("\nSitemap: https://example.jp/atlas/sitemap-index.xml\n");
});

test("A page stands in the sitemap with the addresses of its head.", async () => {
  vi.stubEnv("SITE_URL", "https://example.jp");
  vi.stubEnv("BASE_PATH", "atlas");
  const { entryOf, sitemaps } = await import("../../../src/metadata/sitemap.ts");
  expect(entryOf("/atlas/ja/glossary/ocsp/")).toEqual({
    url: "https://example.jp/atlas/ja/glossary/ocsp/",
    links: [
      { lang: "ja", url: "https://example.jp/atlas/ja/glossary/ocsp/" },
      { lang: "en", url: "https://example.jp/atlas/en/glossary/ocsp/" },
      { lang: "x-default", url: "https://example.jp/atlas/en/glossary/ocsp/" },
    ],
  });
  expect(entryOf("/atlas/")).toEqual({ ...entryOf("/atlas/en/"), url: "https://example.jp/atlas/" });
  expect(sitemaps(undefined)).toEqual([]);
});
