import { expect, test, vi } from "vitest";
import type { Lang } from "../../../src/schemas/common.ts";
import { render } from "./pipeline.ts";

const button = (id: string, form: string) =>
  `<button type="button" class="term" popovertarget="term-${id}">${form}</button>`;
const number = (id: string, n: number) =>
  `<sup class="mark"><a href="#term-${id}" id="ref-${id}" role="doc-noteref">${n}</a></sup>`;
const first = (id: string, form: string, n: number) =>
  `<span class="marked">${button(id, form)}${number(id, n)}</span>`;
const cite = (id: string, letter: string) => `<a href="#source-${letter}" id="${id}" role="doc-noteref">${letter}</a>`;

test.each([
  ["ja", "住基ネット[^juki-net]は住基ネット[^juki-net]", "住基ネット", "は"],
  ["en", "Juki-net[^juki-net] or Juki-net[^juki-net]", "Juki-net", " or "],
] as const)(
  "In %s a term is a button, with its number at the first mention only.",
  async (lang, text, form, between) => {
    const { html, references } = await render(lang, text);
    expect(html).toContain(`<p>${first("juki-net", form, 1)}${between}${button("juki-net", form)}</p>`);
    expect(references.terms).toEqual([{ id: "juki-net", refs: ["ref-juki-net"] }]);
  },
);

test("Terms are numbered and sources lettered in the order in which they stand.", async () => {
  const { html } = await render("en", "OCSP[^ocsp], Juki-net[^juki-net].[^report#2][^report#1][^report#2]");
  expect(html).toContain(`${first("ocsp", "OCSP", 1)}, ${first("juki-net", "Juki-net", 2)}.`);
  const letters = cite("cite-a-1", "a") + cite("cite-b-1", "b") + cite("cite-a-2", "a");
  expect(html).toContain(`<sup class="cite">${letters}</sup>`);
});

test("Citations that stand apart are superscripts of their own.", async () => {
  const { html } = await render("en", "So.[^report#1] Or.[^report#2]");
  expect(html.match(/<sup class="cite">/g)).toHaveLength(2);
});

test.each<[Lang, string, string]>([
  ["ja", "<FiscalYear of={2024} />", '<data value="2024-04/2025-03">令和6年度（2024年度）</data>'],
  ["ja", "<FiscalYear of={2024} short />", '<data value="2024-04/2025-03">2024年度</data>'],
  ["en", "<FiscalYear of={2024} />", '<data value="2024-04/2025-03">FY2024 (April 2024 – March 2025)</data>'],
  ["ja", '<EraDate of="2024-12-02" />', '<time datetime="2024-12-02">令和6年（2024年）12月2日</time>'],
  ["ja", '<EraDate of="2024-12" short />', '<time datetime="2024-12">2024年12月</time>'],
  ["en", '<EraDate of="2024-12-02" />', '<time datetime="2024-12-02">2 December 2024</time>'],
  ["ja", '<Value of="cards" year={2024} />', '<data value="100">100枚</data>'],
  ["en", '<Value of="cards" year={2024} />', '<data value="100">100</data>'],
])("In %s, %s is written as %s.", async (lang, component, expected) => {
  expect((await render(lang, `So ${component}.`)).html).toContain(`So ${expected}.`);
});

test.each([
  ['Value of="cards" year={2025}', 'the figure "cards" has no value for 2025'],
  ['FigureTable of="crads"', 'no figure "crads"'],
])("A page with <%s /> is not rendered.", async (component, message) => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  await expect(render("en", `<${component} />`)).rejects.toThrow(message);
});

test.each([
  ["ja", "資料についての注", "一般的な背景知識"],
  ["en", "A note on the sources", "General background"],
] as const)("In %s an aside says what it is.", async (lang, note, background) => {
  const { html } = await render(lang, "<SourceNote>\n\nA.\n\n</SourceNote>\n\n<Background>\n\nB.\n\n</Background>");
  expect(html).toMatch(new RegExp(`class="aside source-note"[^>]*><p class="aside-label">${note}[^<]*</p><p>A.</p>`));
  expect(html).toMatch(
    new RegExp(`class="aside background"[^>]*><p class="aside-label">${background}[^<]*</p><p>B.</p>`),
  );
});

test.each([
  ["ja", "system:juki-net#purpose", "/ja/systems/juki-net/#purpose"],
  ["en", "system:juki-net", "/en/systems/juki-net/"],
  ["ja", "page:finances", "/ja/finances/"],
  ["ja", "term:ocsp", "/ja/glossary/ocsp/"],
  ["en", "#purpose", "#purpose"],
  ["en", "https://example.jp/", "https://example.jp/"],
] as const)("In %s a link to %s leads to %s.", async (lang, url, href) => {
  expect((await render(lang, `[this](${url})`)).html).toContain(`<a href="${href}">this</a>`);
});

test("A heading takes the id that its author gave it.", async () => {
  expect((await render("ja", "## 目的 [#purpose]")).html).toContain('<h2 id="purpose">目的</h2>');
});

test("The summary is a block of its own, and the overview stands before the first section.", async () => {
  const { html } = await render("en", "<Summary>\nIn short.\n</Summary>\n\n## Purpose [#purpose]");
  expect(html).toMatch(/^<div class="summary"><p>In short.<\/p><\/div><div><\/div><h2/);
});

test("A table scrolls in a box that the keyboard reaches.", async () => {
  const { html } = await render("en", "| A |\n| --- |\n| b |");
  expect(html).toMatch(/<section class="table-box" tabindex="0" aria-label="[^"]+"><table>/);
});

test("The first column of a table heads its rows where it has no heading of its own.", async () => {
  const { html } = await render("en", "|  | A |\n| --- | --- |\n| b | c |");
  expect(html).toContain('<tr><td></td><th scope="col">A</th></tr>');
  expect(html).toContain('<tr><th scope="row">b</th><td>c</td></tr>');
});

test("Emphasis beside Japanese brackets is emphasis.", async () => {
  expect((await render("ja", "**「住基ネット」**は")).html).toContain("<p><strong>「住基ネット」</strong>は</p>");
});
