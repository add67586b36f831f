import { expect, test } from "vitest";
import { openSearch } from "../../../src/search/open-search.ts";

const XML = openSearch("en", "https://example.jp", `Terms & <pages> of "J-LIS" &amp;`, "/icon.svg");
const element = (name: string) => new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`).exec(XML)?.[1];

test("The description is one well-formed XML document.", () => {
  const [declaration, ...rest] = XML.trimEnd().split("\n");
  expect(declaration).toBe('<?xml version="1.0" encoding="UTF-8"?>');
  let left = rest.join("\n");
  // An element without elements inside, and with nothing but text and references, is whole; so is what then remains.
  for (let before = ""; before !== left;) {
    before = left;
    left = left.replace(/<(\w+)(?: [\w:]+="[^"<&]*")*(?:\/>|>(?:[^<&]|&(?:amp|lt|quot);)*<\/\1>)/, "");
  }
  expect(left).toBe("");
});

test("Special characters of the description are escaped once.", () => {
  expect(element("Description")).toBe("Terms &amp; &lt;pages> of &quot;J-LIS&quot; &amp;amp;");
});

test("Browsers find name, language, encoding and a whole address for pictures.", () => {
  expect(element("ShortName")).toBe("J-LIS Atlas");
  expect(element("Language")).toBe("en");
  expect(element("InputEncoding")).toBe("UTF-8");
  expect(element("Image")).toBe("https://example.jp/icon.svg");
});

test.each(["ja", "en"] as const)("The template leads to the search page in %s.", (lang) => {
  const xml = openSearch(lang, "https://example.jp", "", "/icon.svg");
  expect(xml).toContain(`type="text/html" rel="results" template="https://example.jp/${lang}/search/?q={searchTerms}"`);
});
