/** Series as CSV after RFC 4180: comma, CRLF, quotation marks where a field needs them. The columns are a promise. */
import type { Atlas } from "../atlas/load.ts";
import { chartOf, figureOf, figuresOf } from "../charts/input.ts";
import type { FigureData } from "../schemas/figure.ts";

const COLUMNS = ["fiscal_year", "value", "unit", "approximate", "planned", "as_of", "source", "note_ja", "note_en"];

type Field = string | number | boolean | undefined;

/** `/data/figures/<id>.csv`: one series, a line a year. */
export function figureCsv(atlas: Atlas, id: string): string {
  return csv([COLUMNS, ...rowsOf(figureOf(atlas, id))]);
}

/** `/data/charts/<id>.csv`: all series of a chart, one below the other. */
export function chartCsv(atlas: Atlas, id: string): string {
  const rows = figuresOf(chartOf(atlas, id)).flatMap((series) => {
    const figure = figureOf(atlas, series);
    return rowsOf(figure).map((row) => [series, figure.title.ja, figure.title.en, ...row]);
  });
  return csv([["series", "title_ja", "title_en", ...COLUMNS], ...rows]);
}

function rowsOf({ unit, points }: FigureData): Field[][] {
  return points.map(({ fiscalYear, value, approximate, planned, asOf, source, note }) => [
    ...[fiscalYear, value, unit, approximate, planned, asOf, source, note?.ja, note?.en],
  ]);
}

/** A file of rows. The byte order mark tells spreadsheets that it is UTF-8; without it Excel garbles Japanese. */
export function csvResponse(text: string): Response {
  return new Response(`\uFEFF${text}`, { headers: { "content-type": "text/csv; charset=utf-8" } });
}

export function csv(rows: readonly (readonly Field[])[]): string {
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function field(value: Field): string {
  const text = String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
