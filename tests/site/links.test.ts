import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { attributes, type BuiltPage, builtPages } from "../helpers/pages.ts";

const pages = builtPages();
const byUrl = new Map(pages.map((page) => [page.url, page]));
const idsOf = new Map(pages.map((page) => [page.url, new Set(attributes(page, "id").map(({ value }) => value))]));

function targets(page: BuiltPage): string[] {
  return [...attributes(page, "href"), ...attributes(page, "src"), ...attributes(page, "action")].map(
    ({ value }) => value,
  );
}

describe("the built pages", () => {
  test("link to pages, files and fragments that exist", () => {
    const broken = pages.flatMap((page) =>
      targets(page).flatMap((target) => {
        const { pathname, hash } = new URL(target, `http://site${page.url}`);
        const file = join("dist", pathname);
        const exists = byUrl.has(pathname) || (existsSync(file) && statSync(file).isFile());
        const fragment = hash === "" || idsOf.get(pathname)?.has(decodeURIComponent(hash.slice(1))) === true;
        return exists && fragment ? [] : [`${page.url} → ${target}`];
      }),
    );
    expect(broken).toEqual([]);
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

  test("name their twin in the language switch and in hreflang", () => {
    const without = pages
      .filter(({ url }) => /^\/(ja|en)\//.test(url))
      .filter((page) => {
        const twin = page.url.startsWith("/ja/") ? `/en/${page.url.slice(4)}` : `/ja/${page.url.slice(4)}`;
        const links = attributes(page, "href").filter(({ value }) => value === twin);
        return !links.some(({ tag }) => tag === "a") || !links.some(({ tag }) => tag === "link");
      });
    expect(without.map(({ url }) => url)).toEqual([]);
  });
});
