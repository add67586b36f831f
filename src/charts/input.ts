/** A chart of content/charts with the series it names. */
import type { Atlas } from "../atlas/load.ts";
import { ui } from "../i18n/ui.ts";
import type { ChartData } from "../schemas/chart.ts";
import type { Bilingual } from "../schemas/common.ts";
import type { FigureData } from "../schemas/figure.ts";
import type { ChartInput } from "./drawing.ts";

const TOTAL: Bilingual = { ja: ui.ja.charts.total, en: ui.en.charts.total };

export function chartOf(atlas: Atlas, id: string): ChartData {
  const chart = atlas.charts.get(id);
  if (chart === undefined) throw new Error(`no chart "${id}"`);
  return chart;
}

export function figureOf(atlas: Atlas, id: string): FigureData {
  const figure = atlas.figures.get(id);
  if (figure === undefined) throw new Error(`no figure "${id}"`);
  return figure;
}

/** Ids of all series of a chart, the total last. */
export function figuresOf({ series, total }: ChartData): string[] {
  return [...series.map(({ figure }) => figure), ...(total === undefined ? [] : [total])];
}

export function chartInput(atlas: Atlas, { form, series, total }: ChartData): ChartInput {
  const all = series.map(({ figure, label }) => {
    const { title, points, unit } = figureOf(atlas, figure);
    return { label: label ?? title, points, unit };
  });
  return {
    form,
    unit: all[0]?.unit ?? "cases",
    series: all.map(({ label, points }) => ({ label, points })),
    // The title of the chart says what it is the total of.
    total: total === undefined ? undefined : { label: TOTAL, points: figureOf(atlas, total).points },
  };
}
