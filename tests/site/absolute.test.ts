/** The same site, built for a host that it knows and below a path. */
import { XMLParser } from "fast-xml-parser";
import robotsParser from "robots-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { BASE, buildAbsolute, ORIGIN } from "../helpers/build-absolute.ts";
import { addressesOf, BuiltSite, linksOf, metaOf, stringsIn, structuredData } from "../helpers/built-site.ts";

const ROOT = ORIGIN + BASE;
let site: BuiltSite;

beforeAll(() => {
  site = new BuiltSite(buildAbsolute(), BASE, ORIGIN);
}, 600_000);

/** Pages that may be found from elsewhere. */
const listed = () => site.pages.filter((page) => !metaOf(page).has("robots"));

describe("a site that knows its host", () => {
  test("links to nothing outside its path", () => {
    expect(site.pages.flatMap((page) => site.broken(addressesOf(page), page.url))).toEqual([]);
  });

  test("gives every page its one address, and the same to whoever shows a link to it", () => {
    for (const page of listed()) {
      expect(linksOf(page, "canonical"), page.url).toEqual([["", ORIGIN + page.url]]);
      expect(metaOf(page).get("og:url"), page.url).toBe(ORIGIN + page.url);
    }
  });

  test("names both languages of a page by their full addresses, each of which names the same", () => {
    const groups = new Map(
      site.pages.map((page) => [ORIGIN + page.url, linksOf(page, "alternate").filter(([lang]) => lang !== "")]),
    );
    for (const page of listed()) {
      const group = groups.get(ORIGIN + page.url) ?? [];
      expect(
        group.map(([lang]) => lang),
        page.url,
      ).toEqual(["ja", "en", "x-default"]);
      for (const [, href] of group) expect(groups.get(href), `${page.url} → ${href}`).toEqual(group);
    }
  });

  test("gives other programs full addresses that exist", () => {
    for (const page of site.pages) {
      const addresses = structuredData(page)
        .flatMap(stringsIn)
        .filter((text) => /^(\/|https?:)/.test(text));
      expect(site.broken(addresses, page.url)).toEqual([]);
      expect(
        addresses.filter((address) => !address.startsWith(ROOT)),
        page.url,
      ).toEqual([]);
      const picture = metaOf(page).get("og:image") ?? ROOT;
      expect(picture.startsWith(ROOT), page.url).toBe(true);
      expect(site.broken([picture], page.url)).toEqual([]);
    }
  });

  test("writes addresses that exist into every file for other programs", () => {
    const texts = [...site.files].filter(
      (file) => /\.(json|csv|txt|xml|ttl|tbx)$/.test(file) && !file.includes("/pagefind/"),
    );
    const ours = (file: string) =>
      [...site.read(file.slice(BASE.length)).matchAll(/https:\/\/atlas\.example[^\s"',<>)]*/g)].map(
        ([address]) => address,
      );
    expect(texts.flatMap((file) => site.broken(ours(file), file))).toEqual([]);
    expect(texts.filter((file) => ours(file).length > 0)).toEqual(
      expect.arrayContaining(["llms.txt", "robots.txt", "sitemap-0.xml", "search/ja.xml"].map((file) => BASE + file)),
    );
  });
});

describe("the sitemap", () => {
  type Entry = { loc: string; "xhtml:link": { "@rel": string; "@hreflang": string; "@href": string }[] };
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    isArray: (name) => name === "url",
  });
  const entries = () => (parser.parse(site.read("sitemap-0.xml")) as { urlset: { url: Entry[] } }).urlset.url;

  test("lists every page once, but those that are not to be found from elsewhere", () => {
    const expected = listed().map(({ url }) => ORIGIN + url);
    expect(
      entries()
        .map(({ loc }) => loc)
        .sort(),
    ).toEqual(expected.sort());
    expect(expected).not.toContain(`${ROOT}ja/offline/`);
  });

  test("names the same alternates as the pages do", () => {
    const heads = new Map(site.pages.map((page) => [ORIGIN + page.url, linksOf(page, "alternate")]));
    for (const { loc, "xhtml:link": links } of entries()) {
      const said = links.map((link) => [link["@hreflang"], link["@href"]]);
      expect(said, loc).toEqual(heads.get(loc)?.filter(([lang]) => lang !== ""));
    }
  });

  test("is led to by robots.txt, which lets everybody read everything", () => {
    const robots = robotsParser(`${ROOT}robots.txt`, site.read("robots.txt"));
    expect(robots.getSitemaps()).toEqual([`${ROOT}sitemap-index.xml`]);
    for (const agent of ["Googlebot", "GPTBot", "SomeArchive/1.0"])
      expect(robots.isAllowed(`${ROOT}ja/systems/jpki/`, agent)).toBe(true);
    const index = parser.parse(site.read("sitemap-index.xml")) as { sitemapindex: { sitemap: { loc: string } } };
    expect(index.sitemapindex.sitemap.loc).toBe(`${ROOT}sitemap-0.xml`);
  });
});

test("A browser that adds the site as a search engine is sent to its search page.", () => {
  for (const lang of ["ja", "en"]) {
    const page = site.page(`${BASE}${lang}/about/`);
    expect(linksOf(page, "search")).toEqual([["", `${BASE}search/${lang}.xml`]]);
    expect(site.read(`search/${lang}.xml`)).toContain(`template="${ROOT}${lang}/search/?q={searchTerms}"`);
  }
});
