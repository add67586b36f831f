/** All charts and the series without one, by business in the order of the register. */
import type { Atlas, Business } from "../atlas/load.ts";
import type { ChartData } from "../schemas/chart.ts";
import type { FigureData } from "../schemas/figure.ts";
import { figuresOf } from "./input.ts";

type BusinessFigures = {
  business: Business;
  charts: { id: string; chart: ChartData }[];
  /** Series that no chart shows. */
  series: { id: string; figure: FigureData }[];
};

/** Businesses with neither are left out. */
export function figuresByBusiness({ businesses, charts, figures }: Atlas): BusinessFigures[] {
  const shown = new Set([...charts.values()].flatMap(figuresOf));
  return businesses
    .map((business) => ({
      business,
      charts: [...charts]
        .map(([id, chart]) => ({ id, chart }))
        .filter(({ chart }) => chart.business === business.id)
        .sort((a, b) => a.chart.order - b.chart.order || (a.id < b.id ? -1 : 1)),
      series: [...figures]
        .map(([id, figure]) => ({ id, figure }))
        .filter(({ id, figure }) => figure.business === business.id && !shown.has(id)),
    }))
    .filter((entry) => entry.charts.length > 0 || entry.series.length > 0);
}
