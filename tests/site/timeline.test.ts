import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { loadAtlas } from "../../src/atlas/load.ts";
import { LANGS } from "../../src/schemas/common.ts";
import { planLabel } from "../../src/timeline/label.ts";
import { attribute, attributes, builtPages } from "../helpers/pages.ts";

const { atlas } = loadAtlas(process.cwd());
const pages = new Map(builtPages().map((page) => [page.url, page]));

function pageAt(url: string) {
  const page = pages.get(url);
  if (page === undefined) throw new Error(`no page ${url}`);
  return page;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;");

describe.each(LANGS)("the timeline (%s)", (lang) => {
  const page = pageAt(`/${lang}/timeline/`);
  const items = new Map(
    page.elements
      .filter((element) => attribute(element, "class") === "event")
      .map((element) => [attribute(element, "id"), element]),
  );

  test("has every event once, with an anchor, its business and whether it is a plan", () => {
    expect(items.size).toBe(atlas.timeline.length);
    for (const { id, business, planned } of atlas.timeline) {
      const item = items.get(`e-${id}`);
      expect(item && attribute(item, "data-business"), id).toBe(business);
      expect(item && attribute(item, "data-kind"), id).toBe(planned ? "plan" : "result");
    }
  });

  test("says of every plan as of when it is one", () => {
    for (const event of atlas.timeline) {
      const from = page.html.indexOf(`id="e-${event.id}"`);
      const item = page.html.slice(from, page.html.indexOf("</li>", page.html.indexOf("event-links", from)));
      expect(item, event.id).toContain(escaped(event.text[lang]));
      const label = planLabel(atlas, event, lang);
      if (label === undefined) expect(item, event.id).not.toContain("plan-label");
      else expect(item, event.id).toContain(label);
    }
  });

  test("leads from one mark of the overview to each event", () => {
    const marks = page.elements.filter((element) => /^(dot|bar)$/.test(attribute(element, "class") ?? ""));
    const hrefs = marks.map((mark) => attribute(mark, "href")).filter((href) => href !== undefined);
    expect(hrefs.sort()).toEqual(atlas.timeline.map(({ id }) => `#e-${id}`).sort());
  });

  test("has an overview of no more than 25 KB, compressed", () => {
    const [overview = ""] = /<section class="year-grid"[\s\S]*?<\/table>/.exec(page.html) ?? [];
    expect(overview).not.toBe("");
    expect(gzipSync(overview).length).toBeLessThan(25_000);
  });

  test("finds the style sheet of its filter, which knows every business", () => {
    const sheets = attributes(page, "href").filter(({ value }) => value.endsWith(".css"));
    const rules = sheets.map(({ value }) => readFileSync(`dist${value}`, "utf8")).join("");
    for (const { id } of atlas.businesses) expect(rules).toMatch(new RegExp(`option\\[value="?${id}"?\\]:checked`));
  });

  test("is broken up over the pages of the systems", () => {
    for (const id of atlas.systems.keys()) {
      const { html } = pageAt(`/${lang}/systems/${id}/`);
      const own = atlas.timeline.filter(({ systems }) => systems.includes(id));
      const [strip = ""] = /<section class="event-strip"[\s\S]*?<\/section>/.exec(html) ?? [];
      expect(strip.split('<li class="event"').length - 1, id).toBe(own.length);
      for (const { text } of own) expect(strip, id).toContain(escaped(text[lang]));
      expect(html.includes('href="#timeline"'), id).toBe(own.length > 0);
      const [svg = ""] = /<svg[\s\S]*?<\/svg>/.exec(strip) ?? [];
      expect(gzipSync(svg).length, id).toBeLessThan(25_000);
    }
  });

  test("can be reached from every section that an event rests on", () => {
    for (const { id, sources } of atlas.timeline) {
      for (const citation of sources) {
        const [document = "", section = ""] = citation.split("#");
        const { html } = pageAt(`/${lang}/sources/${document}/`);
        const from = html.indexOf(`id="s-${section}"`);
        const end = html.indexOf('<li id="s-', from + 1);
        const entry = html.slice(from, end === -1 ? undefined : end);
        expect(entry, citation).toContain(`href="/${lang}/timeline/#e-${id}"`);
      }
    }
  });
});
