/** All charts and the series without one, by business in the order of the register. */
import type { Atlas, Business } from "../atlas/load.ts";
import { once } from "../atlas/once.ts";
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
export const figuresByBusiness = once(({ businesses, charts, figures }: Atlas): readonly BusinessFigures[] => {
  const shown = new Set([...charts.values()].flatMap(figuresOf));
  const drawn = [...charts].map(([id, chart]) => ({ id, chart }));
  drawn.sort((a, b) => a.chart.order - b.chart.order || (a.id < b.id ? -1 : 1));
  const undrawn = [...figures].map(([id, figure]) => ({ id, figure })).filter(({ id }) => !shown.has(id));
  const chartsOf = Map.groupBy(drawn, ({ chart }) => chart.business);
  const seriesOf = Map.groupBy(undrawn, ({ figure }) => figure.business);
  return businesses
    .map((business) => ({
      business,
      charts: chartsOf.get(business.id) ?? [],
      series: seriesOf.get(business.id) ?? [],
    }))
    .filter((entry) => entry.charts.length > 0 || entry.series.length > 0);
});
