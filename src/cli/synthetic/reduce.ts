/** A part of the content that refers to nothing outside itself, with its kinds of pages in proportion. */
import { type Flow, systemOf } from "../../diagrams/graph.ts";
import { figuresOf } from "../../charts/input.ts";
import { LANGS } from "../../schemas/common.ts";
import type { Content } from "./content.ts";
import { FIELDS_OF_SYSTEM, idsIn, type Kind, mapData, type MapId, mapText } from "./references.ts";

/** The page pairs of entries; pages that there are once, such as the home page, not counted. */
export function pairsOf({ systems, terms, charts, businesses, sources }: Content): number {
  return systems.size + terms.size + charts.size + businesses.length + sources.size;
}

/** The system that pages name by themselves: it is always kept. */
const KEPT = "organisation";

/** Keeps all source documents, since every statement rests on one. */
export function reduced(content: Content, pairs: number): Content {
  const { terms, systems, figures, charts, sources, businesses, nodeList, timeline, accounts, texts } = content;
  const share = Math.min(1, pairs / pairsOf(content));
  const count = (of: number) => Math.max(1, Math.round(of * share));
  const inTexts = (kind: Kind) =>
    [...keptSystems].flatMap((id) => LANGS.flatMap((lang) => [...idsIn(texts.get(id)?.[lang] ?? "", kind)]));

  const keptSystems = take([KEPT], systems, count(systems.size));
  const chartsOnPages = inTexts("chart");
  const factFigures = [...keptSystems].flatMap((id) => must(systems, id).facts.flatMap(({ figure }) => figure ?? []));
  const figuresOnPages = [
    ...[...inTexts("figure"), ...factFigures],
    ...chartsOnPages.flatMap((id) => figuresOf(must(charts, id))),
  ];
  const keptBusinesses = take(
    [
      ...[...keptSystems].map((id) => must(systems, id).business),
      ...chartsOnPages.map((id) => must(charts, id).business),
      ...figuresOnPages.map((id) => must(figures, id).business),
    ],
    new Map(businesses.map((business) => [business.id, business])),
    count(businesses.length),
  );
  const ofKept = <T extends { business: string }>(entries: ReadonlyMap<string, T>) =>
    new Map([...entries].filter(([, { business }]) => keptBusinesses.has(business)));
  const keptCharts = take(chartsOnPages, ofKept(charts), count(charts.size));
  const inCharts = [...keptCharts].flatMap((id) => figuresOf(must(charts, id)));
  const keptFigures = take([...figuresOnPages, ...inCharts], ofKept(figures), count(figures.size));
  const rest = pairs - keptSystems.size - keptCharts.size - keptBusinesses.size - sources.size;
  const keptTerms = take([...new Set(inTexts("term"))].slice(0, rest), terms, rest);

  const kept: Partial<Record<Kind, ReadonlySet<string>>> = {
    ...{ system: keptSystems, chart: keptCharts, figure: keptFigures, business: keptBusinesses, term: keptTerms },
  };
  const map: MapId = (kind, id) => (kept[kind]?.has(id) === false ? undefined : id);
  const nodes = nodeList.filter(({ business }) => business === undefined || keptBusinesses.has(business));
  const ends = new Set([...keptSystems, ...nodes.map(({ id }) => id)]);
  const withoutLostFlows = <T extends { flows: Flow[] }>(data: T): T => ({
    ...data,
    flows: data.flows
      .filter(({ from, to }) => ends.has(systemOf(from)) && ends.has(systemOf(to)))
      .map((flow) => (ends.has(flow.network ?? "") ? flow : { ...flow, network: undefined })),
  });
  return {
    terms: mapped(terms, keptTerms, (term) => ({
      ...mapData(term, map),
      definition: textsOf(term.definition),
      ...(term.note && { note: textsOf(term.note) }),
    })),
    systems: mapped(systems, keptSystems, (system) => mapData(withoutLostFlows(system), map, FIELDS_OF_SYSTEM)),
    figures: mapped(figures, keptFigures, (figure) => mapData(figure, map)),
    charts: mapped(charts, keptCharts, (chart) => mapData(chart, map)),
    texts: mapped(texts, keptSystems, textsOf),
    sources,
    businesses: businesses
      .filter(({ id }) => keptBusinesses.has(id))
      .map((entry) => mapData(withoutLostFlows(entry), map)),
    nodeList: mapData(nodes, map),
    timeline: mapData(
      spread(
        timeline.filter(({ business }) => keptBusinesses.has(business)),
        count(timeline.length),
      ),
      map,
    ),
    accounts: mapData(accounts, map),
  };

  function textsOf({ ja, en }: { ja: string; en: string }) {
    return { ja: mapText(ja, map), en: mapText(en, map) };
  }
}

/** What is needed, and of the others as many as make `count`. */
function take(needed: readonly string[], others: ReadonlyMap<string, unknown>, count: number): Set<string> {
  const kept = new Set(needed);
  for (const id of others.keys()) if (kept.size < count) kept.add(id);
  return kept;
}

/** As many as `count`, from all parts of the list. */
function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.min(1, count / list.length);
  return list.filter((_, index) => Math.floor((index + 1) * step) > Math.floor(index * step));
}

function must<T>(entries: ReadonlyMap<string, T>, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`no "${id}" in the content`);
  return entry;
}

/** The kept entries in their old order. */
function mapped<T>(
  entries: ReadonlyMap<string, T>,
  kept: ReadonlySet<string>,
  change: (entry: T) => T,
): Map<string, T> {
  return new Map([...entries].filter(([id]) => kept.has(id)).map(([id, entry]) => [id, change(entry)]));
}
