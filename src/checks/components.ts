/** The components in a page: known names, data behind every value, real years and dates. */
import { suggest, type Fault } from "../atlas/fault.ts";
import type { Atlas } from "../atlas/load.ts";
import type { Element, Page } from "../atlas/page-file.ts";
import { isoDate } from "../schemas/common.ts";
import { allPages, type Check } from "./check.ts";

export const COMPONENTS = [
  "Summary",
  "SourceNote",
  "Background",
  "FiscalYear",
  "EraDate",
  "Value",
  "FigureTable",
  "Figure",
] as const;
const ALLOWED: Record<string, readonly string[]> = {
  FiscalYear: ["of", "short"],
  EraDate: ["of", "short"],
  Value: ["of", "year"],
  FigureTable: ["of"],
  Figure: ["id"],
};

export const checkComponents: Check = (atlas) =>
  allPages(atlas).flatMap((page) => page.elements.flatMap((element) => elementFaults(atlas, page, element)));

type Finding = Pick<Fault, "what" | "why" | "fix">;

function elementFaults(atlas: Atlas, page: Page, element: Element): Fault[] {
  const at = { file: page.file, line: element.place.line, column: element.place.column };
  return findings(atlas, element).map((finding) => ({ ...at, ...finding }));
}

function findings(atlas: Atlas, { name, attributes }: Element): Finding[] {
  if (!COMPONENTS.includes(name as (typeof COMPONENTS)[number])) {
    const known = `the components are ${COMPONENTS.join(", ")}`;
    return [
      { what: `unknown component <${name}>`, why: "the page cannot be built", fix: suggest(name, COMPONENTS, known) },
    ];
  }
  const allowed = ALLOWED[name] ?? [];
  const unknown = Object.keys(attributes).filter((key) => !allowed.includes(key));
  if (unknown.length > 0) {
    const why = "it would be ignored without a word";
    const fix = allowed.length > 0 ? `<${name}> takes ${allowed.join(", ")}` : `<${name}> takes none`;
    return [{ what: `<${name}> has no attribute "${unknown.join('", "')}"`, why, fix }];
  }
  const { of, year } = attributes;
  if (name === "FiscalYear" && !(typeof of === "number" && of >= 1970 && of <= 2100)) {
    const what =
      of === undefined ? "<FiscalYear> without a year" : `<FiscalYear> with ${JSON.stringify(of)}, which is no year`;
    return [{ what, why: "no year can be written", fix: "write <FiscalYear of={2024} />, the year in braces" }];
  }
  if (name === "EraDate" && !isoDate.safeParse(of).success) {
    const what = `<EraDate> with "${String(of)}", which is no date`;
    return [{ what, why: "no date can be written", fix: 'write <EraDate of="2024-12-02" />, "2024-12" or "2024"' }];
  }
  if (name === "Value") return valueFindings(atlas, of, year);
  if (name === "FigureTable") return (Array.isArray(of) ? of : [of]).flatMap((id) => figureFindings(atlas, id));
  if (name === "Figure") return chartFindings(atlas, attributes.id);
  return [];
}

function chartFindings(atlas: Atlas, id: unknown): Finding[] {
  if (typeof id === "string" && (atlas.charts.has(id) || atlas.unread.has(`charts/${id}`))) return [];
  const why = "nothing can be drawn";
  if (typeof id !== "string") {
    return [
      { what: "<Figure> without a chart", why, fix: 'name it: id="<id>", the name of a file in content/charts/' },
    ];
  }
  return [{ what: `no chart "${id}"`, why, fix: suggest(id, atlas.charts.keys(), `add content/charts/${id}.yaml`) }];
}

function figureFindings(atlas: Atlas, id: unknown): Finding[] {
  if (typeof id === "string" && (atlas.figures.has(id) || atlas.unread.has(`figures/${id}`))) return [];
  const why = "a number that both languages print comes from data, so that it can be traced";
  if (typeof id !== "string") {
    return [
      {
        what: "a component without its figure",
        why,
        fix: 'name it: of="<id>", the name of a file in content/figures/',
      },
    ];
  }
  return [
    {
      what: `no figure "${id}"`,
      why,
      fix: suggest(id, atlas.figures.keys(), `add content/figures/${id}.yaml`),
    },
  ];
}

function valueFindings(atlas: Atlas, of: unknown, year: unknown): Finding[] {
  const missing = figureFindings(atlas, of);
  if (missing.length > 0) return missing;
  if (atlas.unread.has(`figures/${String(of)}`)) return [];
  if (typeof year !== "number") {
    const why = "a figure has a value for each of several years";
    return [{ what: "<Value> without a year", why, fix: "write year={2024}, the year in braces" }];
  }
  const years = atlas.figures.get(String(of))?.points.map((point) => point.fiscalYear) ?? [];
  if (typeof year === "number" && years.includes(year)) return [];
  const why = "a number that both languages print comes from data, so that it can be traced";
  return [
    { what: `the figure "${String(of)}" has no value for ${String(year)}`, why, fix: `it has ${years.join(", ")}` },
  ];
}
