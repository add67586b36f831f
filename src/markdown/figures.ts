/** `<Value of="…" year={2024} />` and `<FigureTable of={["…"]} />`: numbers come from content/figures, never from typing. */
import type { Node } from "mdast";
import type { Atlas } from "../atlas/load.ts";
import { figureOf } from "../charts/input.ts";
import { formatCell, formatValue, UNIT_NAMES } from "../figures/format.ts";
import { formatDate, formatFiscalYear } from "../i18n/dates.ts";
import { ui } from "../i18n/ui.ts";
import type { Lang } from "../schemas/common.ts";
import type { FigureData, Point } from "../schemas/figure.ts";
import type { Attributes } from "./attributes.ts";
import { element, type HtmlNode, words } from "./element.ts";
import type { SourceMark } from "./marks.ts";

export function value({ of, year }: Attributes, lang: Lang, atlas: Atlas): HtmlNode {
  const figure = figureOf(atlas, String(of));
  const point = figure.points.find(({ fiscalYear }) => fiscalYear === year);
  if (point === undefined) throw new Error(`the figure "${String(of)}" has no value for ${String(year)}`);
  return element("data", { value: point.value }, formatValue(point, figure.unit, lang));
}

/**
 * One table for one or more series, with the sources of each row. The longer dimension runs down the page: one series
 * over nine years is as narrow as nine series over two.
 */
export function figureTable({ of }: Attributes, lang: Lang, atlas: Atlas): HtmlNode {
  const figures = (Array.isArray(of) ? of : [String(of)]).map((id) => figureOf(atlas, id));
  const points = figures.flatMap((figure) => figure.points);
  const years = [...new Set(points.map((point) => point.fiscalYear))].sort((a, b) => a - b);
  const cellsOf = (figure: FigureData) =>
    years.map((year) => ({ figure, point: figure.points.find((point) => point.fiscalYear === year) }));
  const yearName = (year: number) => formatFiscalYear(year, lang, { short: true });
  const down = figures.length >= years.length;
  const columns = down ? years.map(yearName) : figures.map((figure) => title(figure, lang));
  const rows = down
    ? figures.map((figure) => ({ name: title(figure, lang), cells: cellsOf(figure) }))
    : years.map((year, index) => ({
        name: yearName(year),
        cells: figures.flatMap((figure) => cellsOf(figure)[index] ?? []),
      }));
  const t = ui[lang];
  const head = element(
    "tr",
    {},
    element("th", { scope: "col" }, down ? t.series : t.fiscalYear),
    ...columns.map((name) => element("th", { scope: "col", className: ["number"] }, name)),
    element("th", { scope: "col" }, t.sources),
  );
  const body = rows.map(({ name, cells }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      ...cells.map(({ figure, point }) => cell(point, figure, lang)),
      element("td", { className: ["cites"] }, ...citations(cells.map(({ point }) => point))),
    ),
  );
  return element(
    "table",
    { className: ["figures"], "data-pagefind-weight": "0.2" },
    element("thead", {}, head),
    element("tbody", {}, ...body),
  );
}

function title(figure: FigureData, lang: Lang): string {
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
  const small = notes.length > 0 ? [element("small", {}, ...words(notes.join(lang === "ja" ? "。" : ". "), lang))] : [];
  return element("td", { className: ["number"] }, formatCell(point, figure.unit, lang), ...small);
}

export function citations(points: (Point | undefined)[]): Node[] {
  const sources = new Set(points.flatMap((point) => point?.source ?? []));
  return [...sources].map((source): SourceMark => {
    const [document = "", section = ""] = source.split("#");
    return { type: "sourceMark", document, section, place: { line: 0, column: 0, offset: 0 } };
  });
}
