import type { Atlas } from "../atlas/load.ts";
import { fiscalYearInterval } from "../i18n/dates.ts";
import type { Lang } from "../schemas/common.ts";
import { filePath, pagePath, publicAddress } from "../site.ts";
import { chartOf, figureOf, figuresOf } from "./input.ts";

/** A chart as schema.org Dataset. */
export function dataset(atlas: Atlas, id: string, lang: Lang): object {
  const chart = chartOf(atlas, id);
  const figures = figuresOf(chart).map((figure) => figureOf(atlas, figure));
  const points = figures.flatMap((figure) => figure.points);
  const years = points.map(({ fiscalYear }) => fiscalYear);
  const [first, last] = [Math.min(...years), Math.max(...years)].map(fiscalYearInterval);
  const documents = new Set(points.map(({ source }) => source.split("#")[0] ?? ""));
  return {
    "@type": "Dataset",
    "@id": publicAddress(pagePath(lang, "figures", id)),
    name: chart.title[lang],
    description: chart.reading[lang],
    inLanguage: lang,
    identifier: id,
    temporalCoverage: `${first?.split("/")[0] ?? ""}/${last?.split("/")[1] ?? ""}`,
    variableMeasured: figures.map(({ title }) => title[lang]),
    isBasedOn: [...documents].map((document) => publicAddress(pagePath(lang, "sources", document))),
    distribution: {
      "@type": "DataDownload",
      encodingFormat: "text/csv",
      contentUrl: publicAddress(filePath(`data/charts/${id}.csv`)),
    },
  };
}
