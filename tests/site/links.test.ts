import { describe, expect, test } from "vitest";
import {
  addressesOf,
  BuiltSite,
  linksOf,
  lostReferences,
  metaOf,
  stringsIn,
  structuredData,
} from "../helpers/built-site.ts";
import { attribute, attributes } from "../helpers/pages.ts";

const site = new BuiltSite();
const { pages } = site;

describe("the built pages", () => {
  test("link to pages, files and fragments that exist", () => {
    expect(pages.flatMap((page) => site.broken(addressesOf(page), page.url))).toEqual([]);
  });

  test("refer by id to elements that exist", () => {
    expect(pages.flatMap(lostReferences)).toEqual([]);
  });

  test("give machines addresses that exist", () => {
    const addresses = pages.map((page): [string, string[]] => [
      page.url,
      structuredData(page)
        .flatMap(stringsIn)
        .filter((text) => /^(\/|https?:)/.test(text)),
    ]);
    expect(addresses.filter(([, found]) => found.length > 0).length).toBeGreaterThan(700);
    expect(addresses.flatMap(([url, found]) => site.broken(found, url))).toEqual([]);
  });

  test("contact no other site", () => {
    const loaded = pages.flatMap((page) =>
      [
        ...attributes(page, "src"),
        ...attributes(page, "srcset"),
        ...attributes(page, "href").filter(({ tag }) => tag === "link"),
      ]
        .filter(({ value }) => /^(https?:)?\/\//.test(value))
        .map(({ value }) => `${page.url}: ${value}`),
    );
    expect(loaded).toEqual([]);
  });

  test("have every id once", () => {
    const doubled = pages.flatMap((page) => {
      const ids = attributes(page, "id").map(({ value }) => value);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.url}#${id}`);
    });
    expect(doubled).toEqual([]);
  });

  test("exist in both languages under the same address", () => {
    const inLanguage = (lang: string) =>
      pages.filter(({ url }) => url.startsWith(`/${lang}/`)).map(({ url }) => url.slice(3));
    expect(inLanguage("en")).toEqual(inLanguage("ja"));
  });

  test("name their twin in the language switch", () => {
    const without = pages
      .filter(({ url }) => /^\/(ja|en)\//.test(url))
      .filter(({ url, elements }) => {
        const twin = url.startsWith("/ja/") ? `/en/${url.slice(4)}` : `/ja/${url.slice(4)}`;
        return !elements.some(
          (element) => element.tagName === "a" && attribute(element, "hreflang") && attribute(element, "href") === twin,
        );
      });
    expect(without.map(({ url }) => url)).toEqual([]);
  });

  test("name both languages of themselves and a page for other readers, each of which names the same", () => {
    const groups = new Map(pages.map((page) => [page.url, linksOf(page, "alternate").filter(([lang]) => lang !== "")]));
    // 404 and the old addresses of renamed pages.
    const alone = new Set(pages.filter((page) => metaOf(page).get("robots") === "noindex").map(({ url }) => url));
    for (const [url, group] of groups) {
      if (group.length === 0 && alone.has(url)) continue;
      expect(
        group.map(([lang]) => lang),
        url,
      ).toEqual(["ja", "en", "x-default"]);
      expect(
        group.map(([, href]) => href),
        url,
      ).toContain(url);
      for (const [, href] of group) expect(groups.get(href), `${url} → ${href}`).toEqual(group);
    }
    expect(new Map(groups.get("/ja/")).get("x-default")).toBe("/");
    expect(new Map(groups.get("/ja/glossary/ocsp/")).get("x-default")).toBe("/en/glossary/ocsp/");
  });
});

describe("files for other programs", () => {
  const texts = [...site.files].filter(
    (file) => /\.(json|csv|txt|xml|ttl|tbx)$/.test(file) && !file.startsWith("/pagefind/"),
  );
  const addressesIn = (file: string) =>
    [...site.read(file).matchAll(/(?<=["'(>])\/[a-z][^\s"'<>)]*/g)].map(([address]) => address);

  test("hold addresses that exist", () => {
    expect(texts.flatMap((file) => site.broken(addressesIn(file), file))).toEqual([]);
    expect(addressesIn("/data/glossary.json").length).toBeGreaterThan(500);
    expect(addressesIn("/llms.txt").length).toBeGreaterThan(30);
  });
});

describe("an address that leads nowhere", () => {
  test.each([
    ["/ja/systems/jpki", "the slash at the end is missing"],
    ["/ja/Systems/jpki/", "only /ja/systems/jpki/ is there"],
    ["../jpkii/", "nothing is there"],
    ["#nowhere", "no such fragment"],
    ["/data/glossary.json#ocsp", "no such fragment"],
    ["https://example.org/", "another host"],
  ])("%s is found out", (address, fault) => {
    expect(site.faultOf(address, "/ja/systems/jpki/")).toBe(fault);
  });
});
