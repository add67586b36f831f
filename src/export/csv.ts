/** Series as CSV after RFC 4180: comma, CRLF, quotation marks where a field needs them. The columns are a promise. */
import type { Atlas } from "../atlas/load.ts";
import { chartOf, figureOf, figuresOf } from "../charts/input.ts";
import type { FigureData } from "../schemas/figure.ts";

const SERIES_COLUMNS = [
  "fiscal_year",
  "value",
  "unit",
  "approximate",
  "planned",
  "as_of",
  "source",
  "note_ja",
  "note_en",
];

type Field = string | number | boolean | undefined;

/** `/data/figures/<id>.csv`: one series, a line a year. */
export function figureCsv(atlas: Atlas, id: string): string {
  return csv([SERIES_COLUMNS, ...rowsOf(figureOf(atlas, id))]);
}

/** `/data/charts/<id>.csv`: all series of a chart, one below the other. */
export function chartCsv(atlas: Atlas, id: string): string {
  const rows = figuresOf(chartOf(atlas, id)).flatMap((series) => {
    const figure = figureOf(atlas, series);
    return rowsOf(figure).map((row) => [series, figure.title.ja, figure.title.en, ...row]);
  });
  return csv([["series", "title_ja", "title_en", ...SERIES_COLUMNS], ...rows]);
}

function rowsOf({ unit, points }: FigureData): Field[][] {
  return points.map(({ fiscalYear, value, approximate, planned, asOf, source, note }) => [
    ...[fiscalYear, value, unit, approximate, planned, asOf, source, note?.ja, note?.en],
  ]);
}

/** The byte order mark tells spreadsheets that a file is UTF-8; without it Excel garbles Japanese. */
export function withMark(rows: string): string {
  return `\uFEFF${rows}`;
}

export function csvResponse(rows: string): Response {
  return new Response(withMark(rows), { headers: { "content-type": "text/csv; charset=utf-8" } });
}

/** A text that would run as a formula in a spreadsheet is led by an apostrophe; numbers stay as they are. */
export function csv(rows: readonly (readonly Field[])[]): string {
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

/** What a spreadsheet would run as a formula, typed at full width included. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

function field(value: Field): string {
  const text = typeof value === "string" && FORMULA.test(value) ? `'${value}` : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
