import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { loadAtlas } from "../../src/atlas/load.ts";
import { attribute, attributes, builtPages } from "../helpers/pages.ts";

const { atlas } = loadAtlas(process.cwd());
const pages = builtPages();
const drawings = (html: string) => [...html.matchAll(/<svg class="chart"[\s\S]*?<\/svg>/g)].map(([svg]) => svg);
const page = (url: string) => {
  const found = pages.find((page) => page.url === url);
  if (found === undefined) throw new Error(`no page ${url}`);
  return found;
};

test("No page carries more than 25 KB of compressed drawings.", () => {
  for (const { url, html } of pages) {
    const svg = [...html.matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) => svg).join("");
    expect(gzipSync(svg).length, url).toBeLessThanOrEqual(25_000);
  }
});

test("Every drawing is a picture with a name, and takes its looks from the stylesheet.", () => {
  for (const { url, html } of pages) {
    for (const svg of drawings(html)) {
      expect(svg, url).toMatch(/role="img" aria-label="[^"]+"/);
      expect(svg, url).not.toMatch(/ (style|id|fill|stroke|font-size)=/);
      expect(svg, url).toMatch(/<text/);
    }
  }
});

describe.each(["ja", "en"] as const)("In %s", (lang) => {
  test("the list of figures has every chart once, and every series on a chart or by itself", () => {
    const { html, elements } = page(`/${lang}/figures/`);
    expect(drawings(html)).toHaveLength(atlas.charts.size);
    const hrefs = elements.map((element) => attribute(element, "href"));
    for (const id of atlas.charts.keys()) expect(hrefs, id).toContain(`/${lang}/figures/${id}/`);
    const shown = new Set(
      [...atlas.charts.values()].flatMap(({ series, total }) => [...series.map(({ figure }) => figure), total]),
    );
    for (const id of atlas.figures.keys()) {
      if (!shown.has(id)) expect(hrefs, id).toContain(`/data/figures/${id}.csv`);
    }
  });

  test("each chart has a page with its drawing, an open table, its sources and its data", () => {
    for (const [id, chart] of atlas.charts) {
      const { html, elements } = page(`/${lang}/figures/${id}/`);
      expect(drawings(html), id).toHaveLength(1);
      expect(html, id).toMatch(/<details open[\s\S]*<table[^>]*class="figures"/);
      expect(
        elements.find(({ tagName }) => tagName === "h1"),
        id,
      ).toBeDefined();
      const hrefs = elements.map((element) => attribute(element, "href"));
      expect(hrefs, id).toContain(`/data/charts/${id}.csv`);
      for (const { figure } of chart.series) expect(hrefs, id).toContain(`/data/figures/${figure}.csv`);
      if (chart.system !== undefined) expect(hrefs, id).toContain(`/${lang}/systems/${chart.system}/`);
      expect(html, id).toContain('"@type":"Dataset"');
      expect(
        attributes(page(`/${lang}/figures/${id}/`), "id").some(({ value }) => value.startsWith("source-")),
        id,
      ).toBe(true);
    }
  });
});

test("Every series and every chart is there as CSV.", () => {
  const names = (folder: string) => readdirSync(`dist/data/${folder}`).map((name) => name.replace(".csv", ""));
  expect(names("figures").sort()).toEqual([...atlas.figures.keys()].sort());
  expect(names("charts").sort()).toEqual([...atlas.charts.keys()].sort());
  for (const [id, { points }] of atlas.figures) {
    const lines = readFileSync(`dist/data/figures/${id}.csv`, "utf8").split("\r\n");
    expect(lines[0], id).toBe("\uFEFFfiscal_year,value,unit,approximate,planned,as_of,source,note_ja,note_en");
    expect(lines, id).toHaveLength(points.length + 2);
  }
});

test("A figure on the page of a system or a business has its table, and its letters lead to the sources of the page.", () => {
  const withFigures = pages.filter(
    ({ url, html }) => /^\/(ja|en)\/(systems|businesses)\/[^/]+\/$/.test(url) && drawings(html).length > 0,
  );
  expect(withFigures.filter(({ url }) => url.includes("/systems/")).length).toBeGreaterThanOrEqual(10);
  expect(withFigures.filter(({ url }) => url.includes("/businesses/")).length).toBeGreaterThanOrEqual(20);
  for (const { url, html } of withFigures) {
    for (const [figure] of html.matchAll(/<figure[\s\S]*?<\/figure>/g)) {
      expect(figure, url).toMatch(/<figcaption>[\s\S]*<sup class="cite"><a href="#source-[\s\S]*<\/figcaption>/);
      expect(figure, url).toMatch(/<details[\s\S]*<table[^>]*class="figures"/);
      expect(existsSync(`dist${/href="(\/data\/charts\/[^"]+)"/.exec(figure)?.[1] ?? "?"}`), url).toBe(true);
    }
  }
});
