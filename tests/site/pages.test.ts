import { describe, expect, test } from "vitest";
import { attribute, attributes, builtPages } from "../helpers/pages.ts";

const pages = builtPages();
const systems = pages.filter(({ url }) => /^\/(ja|en)\/systems\/[^/]+\/$/.test(url));

describe("every page", () => {
  test("says its language, its title and where its content begins", () => {
    for (const page of pages) {
      const html = page.elements.find(({ tagName }) => tagName === "html");
      const expected = page.url.startsWith("/en/") ? "en" : "ja";
      expect(html && attribute(html, "lang"), page.url).toBe(expected);
      expect(page.html, page.url).toMatch(/<title>[^<]+<\/title>/);
      expect(page.html, page.url).toMatch(/<main id="content"/);
      expect(
        page.elements.filter(({ tagName }) => tagName === "h1"),
        page.url,
      ).toHaveLength(1);
    }
  });

  test("shows no mark that was left as text", () => {
    for (const page of pages) expect(page.html, page.url).not.toContain("[^");
  });

  test("has a name and a place for the focus on every box that may scroll sideways", () => {
    const boxes = pages.flatMap(({ url, html }) =>
      [...html.matchAll(/<[^>]*class="table-box"[^>]*>/g)].map(([tag]) => `${url} ${tag}`),
    );
    expect(boxes.length).toBeGreaterThan(100);
    expect(boxes.filter((box) => !/<section [^>]*tabindex="0"/.test(box) || !/aria-label="[^"]/.test(box))).toEqual([]);
  });

  test("has a title of its own", () => {
    const titles = pages
      .filter(({ url }) => url !== "/")
      .map(({ url, html }) => `${url.slice(0, 4)} ${/<title>([^<]+)/.exec(html)?.[1]}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test("loads nothing that its policy forbids", () => {
    for (const page of pages) {
      const policy = page.elements.find((element) => attribute(element, "http-equiv") === "Content-Security-Policy");
      expect(policy && attribute(policy, "content"), page.url).toMatch(
        /default-src 'none'; script-src 'self' 'wasm-unsafe-eval'/,
      );
      expect(page.html, page.url).not.toContain("unsafe-inline");
    }
  });

  test("has neither inline script nor inline style", () => {
    for (const page of pages) {
      const scripts = page.elements.filter(
        (element) => element.tagName === "script" && attribute(element, "src") === undefined,
      );
      expect(
        scripts.filter((script) => attribute(script, "type") !== "application/ld+json"),
        page.url,
      ).toEqual([]);
      expect(attributes(page, "style"), page.url).toEqual([]);
      expect(
        page.elements.filter(({ tagName }) => tagName === "style"),
        page.url,
      ).toEqual([]);
      expect(
        page.elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith("on")),
        page.url,
      ).toEqual([]);
    }
  });
});

describe("a system page", () => {
  test("is there for every system in both languages", () => {
    expect(systems).toHaveLength(16);
  });

  test("gives every term a button, a number and a note that is the popover", () => {
    for (const page of systems) {
      const targets = new Set(attributes(page, "popovertarget").map(({ value }) => value));
      const notes = page.elements
        .filter((element) => attribute(element, "popover") !== undefined)
        .map((element) => attribute(element, "id"));
      expect([...targets].sort(), page.url).toEqual(notes.sort());
      for (const target of targets) expect(page.html, page.url).toContain(`href="#${target}"`);
    }
  });

  test("leads from every source mark to its source and back", () => {
    for (const page of systems) {
      const hrefs = attributes(page, "href").map(({ value }) => value);
      const sources = attributes(page, "id")
        .filter(({ value }) => value.startsWith("source-"))
        .map(({ value }) => value);
      expect(sources.length, page.url).toBeGreaterThan(3);
      for (const source of sources) expect(hrefs, page.url).toContain(`#${source}`);
      const cites = attributes(page, "id")
        .filter(({ value }) => value.startsWith("cite-"))
        .map(({ value }) => value);
      for (const cite of cites) expect(hrefs, page.url).toContain(`#${cite}`);
    }
  });

  test("leaves no mark, no component and no literal asterisks in the text", () => {
    for (const page of systems) {
      expect(page.html, page.url).not.toMatch(/\[\^|\*\*|\[#[a-z]/);
      expect(page.html, page.url).not.toMatch(
        /<(Value|FiscalYear|EraDate|FigureTable|Figure|Summary|SourceNote|Background)\b/,
      );
    }
  });
});
