/** A chart must not mislead: what it adds up adds up, what it compares has one unit, and its texts can be told apart. */
import type { Fault } from "../atlas/fault.ts";
import type { Atlas } from "../atlas/load.ts";
import type { Path } from "../atlas/yaml-file.ts";
import { TONES } from "../charts/tones.ts";
import { formatFiscalYear } from "../i18n/dates.ts";
import type { ChartData } from "../schemas/chart.ts";
import { LANGS } from "../schemas/common.ts";
import type { FigureData, Point } from "../schemas/figure.ts";
import { type Check, placeOfValue } from "./check.ts";

type Finding = Pick<Fault, "what" | "why" | "fix"> & { path: Path };
type Parts = { chart: ChartData; figures: FigureData[]; total: FigureData | undefined };

/** Adds up its parts. */
const ADDS = new Set<ChartData["form"]>(["stacked", "share"]);

export const checkCharts: Check = (atlas) => [
  ...[...atlas.charts].flatMap(([id, chart]) =>
    [...textFindings(chart), ...dataFindings(atlas, chart)].map(({ path, ...finding }): Fault => ({
      ...placeOfValue(atlas, `charts/${id}`, path),
      ...finding,
    })),
  ),
  ...sameTitles(atlas),
];

function dataFindings(atlas: Atlas, chart: ChartData): Finding[] {
  const figures = chart.series.flatMap(({ figure }) => atlas.figures.get(figure) ?? []);
  const total = chart.total === undefined ? undefined : atlas.figures.get(chart.total);
  // An unknown series is told by the check of references.
  if (figures.length < chart.series.length || (chart.total !== undefined && total === undefined)) return [];
  const parts = { chart, figures, total };
  return [...shapeFindings(parts), ...unitFindings(parts), ...(ADDS.has(chart.form) ? sumFindings(parts) : [])];
}

function textFindings({ title, reading, series }: ChartData): Finding[] {
  return LANGS.flatMap((lang) => {
    const stop = { ja: "。", en: "." }[lang];
    const findings: Finding[] = [];
    if (title[lang].endsWith(stop)) {
      const why = "a title is no sentence, and stands in lists and links";
      findings.push({
        path: ["title", lang],
        what: "the title of the chart ends with a full stop",
        why,
        fix: "remove it",
      });
    }
    if (!reading[lang].endsWith(stop)) {
      const why = "it is printed as it stands, as a sentence";
      const what = "the reading of the chart does not end with a full stop";
      findings.push({ path: ["reading", lang], what, why, fix: `end it with ${stop}` });
    }
    const labels = series.map(({ label }) => label?.[lang]);
    for (const [index, label] of labels.entries()) {
      if (label === undefined || labels.indexOf(label) === index) continue;
      const why = "a reader could not tell the two series apart";
      findings.push({
        path: ["series", index, "label", lang],
        what: `"${label}" is the label of two series`,
        why,
        fix: "name what differs",
      });
    }
    return findings;
  });
}

function shapeFindings({ chart: { form, series, total } }: Parts): Finding[] {
  const findings: Finding[] = [];
  const ids = series.map(({ figure }) => figure);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    const path = ["series", index, "figure"];
    findings.push({
      path,
      what: `"${id}" stands twice in the chart`,
      why: "it would be counted double",
      fix: "remove one of the two",
    });
  }
  if (form === "bars" && series.length > 1) {
    const why = "bars show one series, each value above its bar";
    findings.push({
      path: ["form"],
      what: "bars with more than one series",
      why,
      fix: "use grouped, or stacked for parts that add up",
    });
  }
  if (form !== "bars" && form !== "grouped" && series.length > TONES) {
    const why = "more than that cannot be told apart";
    findings.push({
      path: ["series"],
      what: `more than ${TONES} series`,
      why,
      fix: "use grouped, or leave out the smallest",
    });
  }
  if (total !== undefined && !ADDS.has(form)) {
    const why = "nothing in this form adds up to it";
    findings.push({
      path: ["total"],
      what: `a total in a chart of the form ${form}`,
      why,
      fix: "remove it, or make it one of the series",
    });
  }
  if (total !== undefined && ids.includes(total)) {
    const why = "everything would be counted twice";
    findings.push({
      path: ["total"],
      what: `the total "${total}" is one of the parts too`,
      why,
      fix: "take it out of series",
    });
  }
  return findings;
}

function unitFindings({ chart, figures, total }: Parts): Finding[] {
  const [first, ...others] = [...figures, ...(total === undefined ? [] : [total])].map(({ unit }) => unit);
  const other = others.find((unit) => unit !== first);
  if (first !== undefined && other !== undefined) {
    const why = "one axis has one unit";
    return [{ path: ["series"], what: `a chart of ${first} and ${other}`, why, fix: "make a chart for each unit" }];
  }
  if (chart.form === "stacked" && first === "percent") {
    return [
      { path: ["form"], what: "a stack of ratios", why: "ratios are parts of a whole", fix: "use share, or line" },
    ];
  }
  return [];
}

function sumFindings({ chart, figures, total }: Parts): Finding[] {
  const years = new Set(figures.flatMap(({ points }) => points.map(({ fiscalYear }) => fiscalYear)));
  const findings: Finding[] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const parts = figures.map(({ points }) => points.find(({ fiscalYear }) => fiscalYear === year));
    const known = parts.filter((part): part is Point => part !== undefined);
    const sum = known.reduce((all, { value }) => all + value, 0);
    const name = formatFiscalYear(year, "en", { short: true });
    const path = ["series"];
    if (known.some(({ value }) => value < 0)) {
      const why = "a stack of gains and losses shows neither";
      findings.push({ path, what: `a negative part in ${name}`, why, fix: "use grouped" });
    }
    if (figures[0]?.unit === "percent") {
      // Printed ratios are rounded, each by up to half of its last digit.
      if (sum <= 100 + known.length / 2) continue;
      const why = "they cannot be parts of one whole";
      findings.push({ path, what: `the parts of ${name} make ${sum} %`, why, fix: "use line, or grouped" });
      continue;
    }
    const printed = total?.points.find(({ fiscalYear }) => fiscalYear === year);
    if (printed === undefined) continue;
    const explained = [printed, ...known].some(({ note, approximate }) => note !== undefined || approximate);
    const complete = known.length === figures.length;
    if (explained || sum === printed.value || (!complete && sum < printed.value)) continue;
    const why = "a reader takes the height of the stack for the total";
    const fix = "correct the values, add the missing part, or say in the point's note why they differ";
    findings.push({
      path: ["total"],
      what: `the parts of ${name} make ${sum}, the total ${chart.total ?? ""} is ${printed.value}`,
      why,
      fix,
    });
  }
  return findings;
}

function sameTitles(atlas: Atlas): Fault[] {
  return LANGS.flatMap((lang) => {
    const seen = new Set<string>();
    return [...atlas.charts].flatMap(([id, { title }]): Fault[] => {
      if (!seen.has(title[lang])) {
        seen.add(title[lang]);
        return [];
      }
      return [
        {
          ...placeOfValue(atlas, `charts/${id}`, ["title", lang]),
          what: `"${title[lang]}" is the title of two charts`,
          why: "their pages and links could not be told apart",
          fix: "say in the title what this one shows",
        },
      ];
    });
  });
}
