import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { attributes, type BuiltPage, builtPages } from "../helpers/pages.ts";

const pages = builtPages();
const data = JSON.parse(readFileSync("dist/data/systems.json", "utf8")) as {
  systems: { id: string; business: string; url: { ja: string; en: string } }[];
  flows: unknown[];
};
const homes = pages.filter(({ url }) => /^\/(ja|en)\/$/.test(url));
const businesses = pages.filter(({ url }) => /^\/(ja|en)\/businesses\//.test(url));
const pictures = ({ html }: BuiltPage) => html.match(/<svg [^>]*role="group"[\s\S]*?<\/svg>/g) ?? [];
const numbered = pages.filter((page) => pictures(page).some((picture) => picture.includes('class="badges"')));
const kilobytes = (text: string) => gzipSync(text).length / 1024;

test("The home page has the map of everything twice, wide and narrow, and a row for every flow.", () => {
  expect(homes).toHaveLength(2);
  for (const home of homes) {
    expect(pictures(home), home.url).toHaveLength(2);
    const list = home.html.slice(home.html.indexOf("<details"), home.html.indexOf("</details>"));
    expect(list.match(/class="citation/g), home.url).toHaveLength(data.flows.length);
  }
});

test("Pictures are light: 25 KB of compressed SVG on a page at most, and 35 KB for the whole home page.", () => {
  for (const page of pages) expect(kilobytes(pictures(page).join("")), page.url).toBeLessThan(25);
  for (const home of homes) expect(kilobytes(home.html), home.url).toBeLessThan(35);
});

test("Every system with a page and every business with flows has a picture whose numbers are those of its table.", () => {
  expect(numbered.length).toBe(2 * data.systems.length + businesses.length);
  for (const page of numbered) {
    const [picture = ""] = pictures(page);
    const badges = picture.slice(picture.indexOf('class="badges"'));
    const numbers = [...badges.matchAll(/<text[^>]*>\s*(\d+)\s*<\/text>/g)].map(([, n]) => Number(n));
    const rows = [...page.html.matchAll(/<tr[^>]*>\s*<td[^>]*>(\d+)<\/td>/g)].map(([, n]) => Number(n));
    expect(rows.length, page.url).toBeGreaterThan(0);
    expect(
      numbers.sort((a, b) => a - b),
      page.url,
    ).toEqual(rows);
  }
});

test("Pictures are groups of links, not images, with a title and a description of their own.", () => {
  for (const page of pages) {
    for (const picture of pictures(page)) {
      expect(picture, page.url).toMatch(/<a [^>]*href=/);
      const ids = /aria-labelledby="([^"]+)"/.exec(picture)?.[1]?.split(" ") ?? [];
      expect(ids, page.url).toHaveLength(2);
      for (const id of ids)
        expect(
          attributes(page, "id").filter(({ value }) => value === id),
          page.url,
        ).toHaveLength(1);
    }
  }
});

test("A business has a page in both languages, and home, the list of systems and its systems lead to it.", () => {
  const twins = new Set(businesses.map(({ url }) => url.replace(/^\/(ja|en)/, "")));
  expect(businesses).toHaveLength(2 * twins.size);
  const hrefs = (url: string) => {
    const page = pages.find((page) => page.url === url);
    return page === undefined ? [] : attributes(page, "href").map(({ value }) => value);
  };
  for (const lang of ["ja", "en"] as const) {
    for (const twin of twins) expect(hrefs(`/${lang}/`)).toContain(`/${lang}${twin}`);
    for (const { business, url } of data.systems) {
      const page = `/${lang}/businesses/${business}/`;
      expect(hrefs(`/${lang}/systems/`)).toContain(page);
      expect(hrefs(url[lang]).filter((href) => href === page).length, url[lang]).toBeGreaterThanOrEqual(2);
      expect(hrefs(page)).toContain(url[lang]);
    }
  }
});
