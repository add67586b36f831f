import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { chartInput, chartOf, figuresOf } from "../../../src/charts/input.ts";
import { figuresByBusiness } from "../../../src/charts/order.ts";
import { dataset } from "../../../src/charts/structured.ts";
import { addLines, CHART, FIGURE, project, readProject, swap } from "../../helpers/project.ts";

const FEES = "content/figures/fees.yaml";
const fees = `title: { ja: 料金, en: Fees }
unit: yen
measure: count
business: registry
points:
  - { fiscalYear: 2024, value: 5, source: report#1 }
`;

test("A business has its charts, and the series that no chart shows.", () => {
  const { atlas } = loadAtlas(project({ [FEES]: fees }));
  const groups = figuresByBusiness(atlas);
  expect(
    groups.map(({ business, charts, series }) => [business.id, charts.map(({ id }) => id), series.map(({ id }) => id)]),
  ).toEqual([["registry", ["cards"], ["fees"]]]);
});

test("The charts of a business stand in their reading order, not in that of their files.", () => {
  const first = readProject(project(), CHART).replace("order: 1", "order: 0");
  const { atlas } = loadAtlas(project({ "content/charts/z.yaml": first }));
  expect(figuresByBusiness(atlas)[0]?.charts.map(({ id }) => id)).toEqual(["z", "cards"]);
});

test("A total counts as shown.", () => {
  const { atlas } = loadAtlas(project({ [FEES]: fees, [CHART]: addLines("total: fees") }));
  expect(figuresByBusiness(atlas)[0]?.series).toEqual([]);
  expect(figuresOf(chartOf(atlas, "cards"))).toEqual(["cards", "fees"]);
  expect(chartInput(atlas, chartOf(atlas, "cards")).total?.label).toEqual({ ja: "合計", en: "Total" });
});

test("A business without figures is left out.", () => {
  const { atlas } = loadAtlas(project());
  atlas.charts.clear();
  atlas.figures.clear();
  expect(figuresByBusiness(atlas)).toEqual([]);
});

test("A series goes by its label in the chart, or by its title.", () => {
  const labelled = swap("- { figure: cards }", "- { figure: cards, label: { ja: 枚, en: C } }");
  const names = [project(), project({ [CHART]: labelled })].map((root) => {
    const { atlas } = loadAtlas(root);
    return chartInput(atlas, chartOf(atlas, "cards")).series[0]?.label.en;
  });
  expect(names).toEqual(["Cards", "C"]);
});

test("For machines a chart is a dataset with its years, its documents and its file.", () => {
  const { atlas } = loadAtlas(project({ [FIGURE]: addLines("  - { fiscalYear: 2022, value: 90, source: report#1 }") }));
  expect(dataset(atlas, "cards", "en")).toMatchObject({
    "@type": "Dataset",
    name: "Cards",
    temporalCoverage: "2022-04/2025-03",
    variableMeasured: ["Cards"],
    isBasedOn: ["/en/sources/report/"],
    distribution: { encodingFormat: "text/csv", contentUrl: "/data/charts/cards.csv" },
  });
});
