/**
 * What the filter of a long list compares: every name of an entry, in both languages, folded. A file of its own, because
 * it is a third of the list it belongs to and only those who filter need it.
 */
import type { Atlas } from "../atlas/load.ts";
import { figureOf, figuresOf } from "../charts/input.ts";
import { figuresByBusiness } from "../charts/order.ts";
import { fold } from "./fold.ts";

/** Names by the end of the address to which an entry's first link leads: `glossary/ocsp`. */
export type FilterNames = Record<string, string>;

export const FILTERED_LISTS = ["glossary", "figures"] as const;
export type FilteredList = (typeof FILTERED_LISTS)[number];

export function filterNames(atlas: Atlas, list: FilteredList): FilterNames {
  return list === "glossary" ? termNames(atlas) : figureNames(atlas);
}

function termNames({ terms }: Atlas): FilterNames {
  return Object.fromEntries(
    [...terms].map(([id, { label, reading, abbr, aliases }]) => [
      `glossary/${id}`,
      folded([label.ja, label.en, reading, abbr ?? "", ...aliases.map(({ text }) => text)]),
    ]),
  );
}

function figureNames(atlas: Atlas): FilterNames {
  const both = ({ title }: { title: { ja: string; en: string } }) => [title.ja, title.en];
  return Object.fromEntries(
    figuresByBusiness(atlas).flatMap(({ charts, series }): [string, string][] => [
      ...charts.map(({ id, chart }): [string, string] => [
        `figures/${id}`,
        folded([chart, ...figuresOf(chart).map((own) => figureOf(atlas, own))].flatMap(both)),
      ]),
      ...series.map(({ id, figure }): [string, string] => [`figures/${id}.csv`, folded(both(figure))]),
    ]),
  );
}

function folded(names: string[]): string {
  return [...new Set(names.map(fold).filter((name) => name !== ""))].join(" ");
}
