/** `<Value of="…" year={2024} />` and `<FigureTable of={["…"]} />`: numbers come from content/figures, never from typing. */
import type { Node } from "mdast";
import type { Atlas } from "../atlas/load.ts";
import { formatCell, formatValue, UNIT_NAMES } from "../figures/format.ts";
import { formatDate } from "../i18n/dates.ts";
import { ui } from "../i18n/ui.ts";
import type { Lang } from "../schemas/common.ts";
import type { FigureData, Point } from "../schemas/figure.ts";
import type { Attributes } from "./attributes.ts";
import { element, type HtmlNode } from "./element.ts";
import type { SourceMark } from "./marks.ts";

export function value({ of, year }: Attributes, lang: Lang, atlas: Atlas): HtmlNode {
  const figure = figureOf(String(of), atlas);
  const point = figure.points.find(({ fiscalYear }) => fiscalYear === year);
  if (point === undefined) throw new Error(`the figure "${String(of)}" has no value for ${String(year)}`);
  return element("data", { value: point.value, "data-figure": String(of) }, formatValue(point, figure.unit, lang));
}

/** One table for one or more series: a row a fiscal year, a column a series, and the sources of each row. */
export function figureTable({ of }: Attributes, lang: Lang, atlas: Atlas): HtmlNode {
  const figures = (Array.isArray(of) ? of : [String(of)]).map((id) => figureOf(id, atlas));
  const years = [...new Set(figures.flatMap((figure) => figure.points.map((point) => point.fiscalYear)))].sort(
    (a, b) => a - b,
  );
  const t = ui[lang];
  const head = element(
    "tr",
    {},
    element("th", { scope: "col" }, t.fiscalYear),
    ...figures.map((figure) => element("th", { scope: "col", className: ["number"] }, columnTitle(figure, lang))),
    element("th", { scope: "col" }, t.sources),
  );
  const rows = years.map((year) => {
    const cells = figures.map((figure) => ({
      figure,
      point: figure.points.find((point) => point.fiscalYear === year),
    }));
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, lang === "ja" ? `${year}年度` : `FY${year}`),
      ...cells.map(({ figure, point }) => cell(point, figure, lang)),
      element("td", { className: ["cites"] }, ...citations(cells.map(({ point }) => point))),
    );
  });
  return element("table", { className: ["figures"] }, element("thead", {}, head), element("tbody", {}, ...rows));
}

function figureOf(id: string, atlas: Atlas): FigureData {
  const figure = atlas.figures.get(id);
  if (figure === undefined) throw new Error(`no figure "${id}"`);
  return figure;
}

function columnTitle(figure: FigureData, lang: Lang): string {
  const unit = UNIT_NAMES[figure.unit][lang];
  return lang === "ja" ? `${figure.title.ja}（${unit}）` : `${figure.title.en} (${unit})`;
}

/** A year without a published value stays visibly empty. */
function cell(point: Point | undefined, figure: FigureData, lang: Lang): HtmlNode {
  const t = ui[lang];
  if (point === undefined)
    return element("td", { className: ["number", "missing"] }, element("span", { title: t.notPublished }, "–"));
  const notes = [
    point.planned ? t.planned : undefined,
    point.asOf === undefined ? undefined : t.asOf(formatDate(point.asOf, lang, { short: true })),
    point.note?.[lang],
  ].filter((note) => note !== undefined);
  const small = notes.length > 0 ? [element("small", {}, notes.join(lang === "ja" ? "。" : ". "))] : [];
  return element("td", { className: ["number"] }, formatCell(point, figure.unit, lang), ...small);
}

function citations(points: (Point | undefined)[]): Node[] {
  const sources = new Set(points.flatMap((point) => point?.source ?? []));
  return [...sources].map((source): SourceMark => {
    const [document = "", section = ""] = source.split("#");
    return { type: "sourceMark", document, section, place: { line: 0, column: 0, offset: 0 } };
  });
}
