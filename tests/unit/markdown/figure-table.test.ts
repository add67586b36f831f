import { expect, test } from "vitest";
import { addLines, FIGURE, swap } from "../../helpers/project.ts";
import { render } from "./pipeline.ts";

const CALLS = "content/figures/calls.yaml";
const calls = `title: { ja: 電話, en: Calls }
unit: times
measure: count
business: registry
system: juki-net
points:
  - { fiscalYear: 2023, value: 5, approximate: true, planned: true, asOf: "2024-02", source: report#1 }
`;
const TABLE = '<FigureTable of={["cards", "calls"]} />';

/** The cells of each row, without markup. */
function rows(html: string): string[][] {
  return [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = ""]) => cell.replace(/<[^>]+>/g, "|")),
  );
}

test.each([
  ["ja", ["項目", "2023年度", "2024年度", "出典"], ["電話（回）", "約5|計画。2024年2月時点|"]],
  ["en", ["Series", "FY2023", "FY2024", "Sources"], ["Calls (times)", "c. 5|planned. as of February 2024|"]],
] as const)("In %s two series of two years stand one below the other.", async (lang, head, row) => {
  const table = rows((await render(lang, TABLE, { [CALLS]: calls })).html);
  expect(table).toEqual([head, [expect.any(String), "|–|", "100", "||a||"], [...row, "|–|", "||b||"]]);
});

test.each([
  ["ja", ["年度", "枚数（枚）", "出典"], ["2023年度", "90", "||a||"], ["2024年度", "100", "||b||"]],
  ["en", ["Fiscal year", "Cards (cards)", "Sources"], ["FY2023", "90", "||a||"], ["FY2024", "100", "||b||"]],
] as const)(
  "In %s the years of one series stand one below the other, the first year first.",
  async (lang, ...expected) => {
    const earlier = addLines("  - { fiscalYear: 2023, value: 90, source: report#1 }");
    expect(rows((await render(lang, '<FigureTable of="cards" />', { [FIGURE]: earlier })).html)).toEqual(expected);
  },
);

test("A year without a value says that none is published.", async () => {
  const { html } = await render("en", TABLE, { [CALLS]: calls });
  expect(html).toContain('<td class="number missing"><span title="not published">–</span></td>');
});

test("Two values of a row from one section are cited once.", async () => {
  const earlier = addLines("  - { fiscalYear: 2023, value: 90, source: report#2 }");
  const { html } = await render("en", TABLE, { [CALLS]: calls, [FIGURE]: earlier });
  expect(rows(html)[1]).toEqual(["Cards (cards)", "90", "100", "||a||"]);
});

test("Text in data never becomes markup.", async () => {
  const { html } = await render("en", '<FigureTable of="cards" />', {
    [FIGURE]: (text) =>
      swap("en: Cards", 'en: "<b>Cards</b>"')(swap("value: 100,", 'value: 100, note: { ja: 注, en: "a<i>b" },')(text)),
  });
  expect(html).not.toMatch(/<[bi]>/);
  expect(html).toContain("&#x3C;b>Cards&#x3C;/b>");
  expect(html).toContain("a&#x3C;i>b");
});
