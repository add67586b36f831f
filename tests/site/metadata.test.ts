/** What every page says of itself to other programs, in a site that does not know its host. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BuiltSite, linksOf, metaOf, stringsIn, structuredData, type Thing } from "../helpers/built-site.ts";
import { attribute, attributes, type BuiltPage, elementsIn, textOf } from "../helpers/pages.ts";

const site = new BuiltSite();
/** Every page but those that stand in for another: 404, the old addresses of renamed pages, what is shown offline. */
const shared = site.pages.filter((page) => !metaOf(page).has("robots"));
const langOf = ({ url }: BuiltPage) => (url.startsWith("/en/") ? "en" : "ja");

describe("the head of a page", () => {
  test("describes it", () => {
    for (const page of shared) expect(metaOf(page).get("description")?.length, page.url).toBeGreaterThan(9);
  });

  test("keeps search engines off pages that stand in for another", () => {
    const kept = site.pages.filter((page) => metaOf(page).get("robots") === "noindex").map(({ url }) => url);
    expect(kept).toEqual(expect.arrayContaining(["/404.html", "/en/offline/", "/ja/offline/"]));
    const { terms } = JSON.parse(site.read("data/glossary.json")) as { terms: { url: Record<string, string> }[] };
    const written = new Set(terms.flatMap(({ url }) => Object.values(url)));
    expect(written.size).toBeGreaterThan(500);
    expect(kept.filter((url) => written.has(url) || /^\/(ja|en)\/(about\/)?$/.test(url))).toEqual([]);
  });

  test("leaves out what needs to know the host", () => {
    for (const page of site.pages) {
      expect(linksOf(page, "canonical"), page.url).toEqual([]);
      expect(metaOf(page).has("og:url"), page.url).toBe(false);
    }
    expect([...site.files].filter((file) => file.includes("sitemap"))).toEqual([]);
    expect(site.read("robots.txt")).toBe("User-agent: *\nDisallow:\n");
  });
});

describe("a link preview", () => {
  test("has every property that Open Graph asks for, in the language of the page", () => {
    for (const page of shared) {
      const meta = metaOf(page);
      const title = page.elements
        .filter(({ tagName }) => tagName === "title")
        .map(textOf)
        .join();
      expect(title, page.url).toContain(meta.get("og:title"));
      expect(meta.get("og:description"), page.url).toBe(meta.get("description"));
      expect(meta.get("og:type"), page.url).toBe(/^\/((ja|en)\/)?$/.test(page.url) ? "website" : "article");
      expect(meta.get("og:site_name"), page.url).toBe("J-LIS Atlas");
      const locales = langOf(page) === "ja" ? ["ja_JP", "en_GB"] : ["en_GB", "ja_JP"];
      expect([meta.get("og:locale"), meta.get("og:locale:alternate")], page.url).toEqual(locales);
      expect(meta.get("og:image:alt")?.length, page.url).toBeGreaterThan(5);
      expect(meta.get("twitter:card"), page.url).toBe("summary_large_image");
    }
  });

  test.each([
    ["/", "entrance"],
    ["/ja/", "home-ja"],
    ["/en/systems/jpki/", "system-en"],
    ["/ja/systems/", "system-ja"],
    ["/ja/glossary/ocsp/", "term-ja"],
    ["/en/figures/", "figure-en"],
    ["/ja/businesses/jpki/", "business-ja"],
    ["/en/timeline/", "timeline-en"],
    ["/ja/finances/", "finances-ja"],
    ["/en/sources/fy2024-report/", "source-en"],
    ["/ja/data/", "data-ja"],
    ["/en/accessibility/", "accessibility-en"],
    ["/ja/about/", "other-ja"],
    ["/en/search/", "other-en"],
  ])("of %s shows the picture %s", (url, picture) => {
    expect(metaOf(site.page(url)).get("og:image")).toMatch(new RegExp(`^/og/${picture}\\.[0-9a-f]{8}\\.png$`));
  });

  test("has a picture of the size it states, small, named by its bytes, and used by a page", () => {
    const used = new Map(shared.map((page) => [metaOf(page).get("og:image") ?? "", metaOf(page)]));
    const pictures = [...site.files].filter((file) => file.startsWith("/og/"));
    expect(pictures.sort()).toEqual([...used.keys()].sort());
    for (const picture of pictures) {
      const png = readFileSync(`dist${picture}`);
      const meta = used.get(picture);
      expect(png.subarray(1, 4).toString(), picture).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String), picture).toEqual([
        meta?.get("og:image:width"),
        meta?.get("og:image:height"),
      ]);
      expect(png.length, picture).toBeLessThan(60_000);
      expect(picture).toContain(createHash("sha256").update(png).digest("hex").slice(0, 8));
    }
  });
});

/** Types of schema.org that stand in pages: members each has to have here, and those it may have besides. */
const TYPES: Record<string, { required: string[]; optional?: string[] }> = {
  WebSite: { required: ["@id", "name", "inLanguage", "url"], optional: ["alternateName"] },
  TechArticle: { required: ["@id", "headline", "inLanguage", "isBasedOn", "workTranslation"], optional: ["about"] },
  DefinedTerm: { required: ["@id", "name", "description", "termCode", "inDefinedTermSet", "alternateName"] },
  DefinedTermSet: { required: ["@id", "name", "inLanguage", "encoding"] },
  MediaObject: { required: ["contentUrl", "encodingFormat"] },
  Dataset: {
    required: ["@id", "name", "description", "inLanguage", "identifier", "isBasedOn", "distribution"],
    optional: ["temporalCoverage", "variableMeasured"],
  },
  DataDownload: { required: ["contentUrl", "encodingFormat"] },
  BreadcrumbList: { required: ["itemListElement"] },
  ListItem: { required: ["position", "name"], optional: ["item"] },
};

/** An object that only points at another: its type and id, and the language for a choice between several. */
const isReference = (thing: Thing) => Object.keys(thing).every((key) => ["@type", "@id", "inLanguage"].includes(key));

function thingsIn(value: Thing[string]): Thing[] {
  if (value === null || typeof value !== "object") return [];
  const within = Object.values(value).flatMap(thingsIn);
  return Array.isArray(value) ? within : [value, ...within];
}

describe("structured data", () => {
  const of = (url: string) => structuredData(site.page(url));
  const typesOn = (url: string) => of(url).map((thing) => thing["@type"]);

  test("uses known types with the members they need and no others", () => {
    for (const page of site.pages) {
      for (const thing of structuredData(page).flatMap(thingsIn)) {
        const { "@type": name, ...members } = thing;
        const type = typeof name === "string" ? TYPES[name] : undefined;
        expect(type, `${page.url}: ${JSON.stringify(name)}`).toBeDefined();
        if (type === undefined || isReference(thing)) continue;
        expect(Object.keys(members), page.url).toEqual(expect.arrayContaining(type.required));
        expect([...type.required, ...(type.optional ?? [])], page.url).toEqual(
          expect.arrayContaining(Object.keys(members)),
        );
        expect(stringsIn(thing), page.url).not.toContain("");
      }
    }
  });

  test.each([
    ["/", ["WebSite"]],
    ["/en/", ["WebSite"]],
    ["/en/systems/jpki/", ["TechArticle", "BreadcrumbList"]],
    ["/ja/glossary/", ["DefinedTermSet", "BreadcrumbList"]],
    ["/ja/glossary/ocsp/", ["DefinedTerm", "BreadcrumbList"]],
    ["/en/figures/cards-issued/", ["Dataset", "BreadcrumbList"]],
    ["/en/about/", ["BreadcrumbList"]],
  ])("of %s is %j", (url, types) => {
    expect(typesOn(url)).toEqual(types);
  });

  test("names the page itself", () => {
    for (const page of site.pages) {
      for (const thing of structuredData(page)) if ("@id" in thing) expect(thing["@id"]).toBe(page.url);
    }
  });

  test("has the way to the page wherever it is shown, step by step the same", () => {
    const shown = site.pages.filter((page) => attributes(page, "class").some(({ value }) => value === "breadcrumb"));
    expect(shown.length).toBeGreaterThan(700);
    for (const page of shown) {
      const steps = page.elements
        .filter((element) => attribute(element, "class") === "breadcrumb")
        .flatMap((nav) => [...elementsIn(nav)])
        .filter(({ tagName }) => tagName === "li")
        .map((step) => textOf(step).trim());
      const list = structuredData(page).find((thing) => thing["@type"] === "BreadcrumbList");
      const items = (list?.itemListElement ?? []) as Thing[];
      expect(
        items.map(({ name }) => name),
        page.url,
      ).toEqual(steps);
      expect(
        items.map(({ position }) => position),
        page.url,
      ).toEqual(items.map((_, index) => index + 1));
      // Only the page itself needs no address.
      expect(
        items.map((item) => "item" in item),
        page.url,
      ).toEqual(items.map((_, index) => index < items.length - 1));
    }
  });

  test("joins the two languages of a system", () => {
    const [ja, en] = ["/ja/systems/jpki/", "/en/systems/jpki/"].map((url) => of(url)[0]);
    expect(ja?.workTranslation).toMatchObject({ "@id": en?.["@id"], inLanguage: "en" });
    expect(en?.workTranslation).toMatchObject({ "@id": ja?.["@id"], inLanguage: "ja" });
    expect(en?.about).toEqual({ "@type": "DefinedTerm", "@id": "/en/glossary/jpki/" });
  });

  test("lists as the basis of a system the documents that its page cites", () => {
    const page = site.page("/en/systems/jpki/");
    const cited = attributes(page, "href")
      .map(({ value }) => /^\/en\/sources\/[^/]+\//.exec(value)?.[0])
      .filter((address) => address !== undefined);
    expect(new Set(of(page.url)[0]?.isBasedOn as string[])).toEqual(new Set(cited));
  });
});
