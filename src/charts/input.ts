/** A chart of content/charts with the series it names. */
import type { Atlas } from "../atlas/load.ts";
import type { ChartData } from "../schemas/chart.ts";
import type { FigureData } from "../schemas/figure.ts";
import type { ChartInput } from "./drawing.ts";

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
  const whole = total === undefined ? undefined : figureOf(atlas, total);
  return {
    form,
    unit: all[0]?.unit ?? "cases",
    series: all.map(({ label, points }) => ({ label, points })),
    total: whole === undefined ? undefined : { label: whole.title, points: whole.points },
  };
}
