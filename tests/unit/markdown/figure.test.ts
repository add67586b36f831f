import { expect, test } from "vitest";
import { addLines, CHART, FIGURE } from "../../helpers/project.ts";
import { render } from "./pipeline.ts";

const earlier = { [FIGURE]: addLines("  - { fiscalYear: 2023, value: 90, source: report#1 }") };

test("A figure brings the table of its series and the letters of all its sources.", async () => {
  const { html, references } = await render("en", '<Figure id="cards" />', earlier);
  expect(html).toMatch(/<span slot="sources"><sup class="cite">.*>a<\/a>.*>b<\/a><\/sup><\/span>/);
  expect(html).toContain('<section class="table-box" tabindex="0" aria-label="Table 1"><table class="figures"');
  expect(references.sources.map(({ section, refs }) => [section, refs])).toEqual([
    ["2", ["cite-a-1", "cite-a-2"]],
    ["1", ["cite-b-1", "cite-b-2"]],
  ]);
});

test("The table has the printed total as its last series.", async () => {
  const all = `title: { ja: 合計, en: All cards }
unit: cards
measure: count
business: registry
points:
  - { fiscalYear: 2024, value: 100, source: report#2 }
`;
  const { html } = await render("en", '<Figure id="cards" />', {
    "content/figures/all.yaml": all,
    [CHART]: (text) => `${text.replace("bars", "stacked")}total: all\n`,
  });
  expect([...html.matchAll(/<th scope="row">([^<]+)/g)].map(([, name]) => name)).toEqual([
    "Cards (cards)",
    "All cards (cards)",
  ]);
});
