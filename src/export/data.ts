/** The content as data for other programs. Their field names and addresses are a promise; addresses carry no base. */
import type { Atlas } from "../atlas/load.ts";
import { termUses } from "../atlas/usage.ts";
import { allFlows } from "../diagrams/graph.ts";
import { plainBilingual } from "../glossary/definition.ts";
import type { Lang } from "../schemas/common.ts";
import { rootRelative } from "../site.ts";
import { inOrder } from "../timeline/order.ts";

/** `/data/glossary.json`: every term with both languages and where it is used. */
export function glossaryData(atlas: Atlas) {
  const uses = termUses(atlas);
  const terms = [...atlas.terms].map(([id, term]) => ({
    id,
    label: term.label,
    reading: term.reading,
    abbr: term.abbr ?? null,
    expansion: term.expansion ?? null,
    aliases: term.aliases,
    kind: term.kind,
    definition: plainBilingual(term.definition),
    note: term.note === undefined ? null : plainBilingual(term.note),
    english: term.english,
    broader: term.broader,
    related: term.related,
    sources: term.sources,
    url: both((lang) => rootRelative(lang, "glossary", id)),
    usedIn: (uses.get(id) ?? []).map((use) => ({ page: use.system, lang: use.lang, heading: use.heading ?? null })),
  }));
  return { terms };
}

/** `/data/systems.json`: the systems with a page, and the graph of all flows. */
export function systemsData(atlas: Atlas) {
  const systems = [...atlas.systems].map(([id, system]) => ({
    id,
    business: system.business,
    name: system.name,
    url: both((lang) => rootRelative(lang, "systems", id)),
  }));
  const flows = allFlows(atlas).map((flow) => ({ ...flow, network: flow.network ?? null }));
  return { systems, flows };
}

/** `/data/figures.json`: every series with its points, values in base units. */
export function figuresData(atlas: Atlas) {
  const figures = [...atlas.figures].map(([id, figure]) => ({
    id,
    title: figure.title,
    unit: figure.unit,
    points: figure.points,
  }));
  return { figures };
}

/** `/data/timeline.json`: every dated event; dates as written in the content, FY2026 for a fiscal year. */
export function timelineData(atlas: Atlas) {
  const events = inOrder(atlas.timeline).map(({ until, ...event }) => ({ ...event, until: until ?? null }));
  return { events };
}

function both(address: (lang: Lang) => string): Record<Lang, string> {
  return { ja: address("ja"), en: address("en") };
}
