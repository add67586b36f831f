/** A copy of the content beside the original: entries with ids and names of their own that refer to each other. */
import { systemOf } from "../../diagrams/graph.ts";
import { LANGS, type Lang } from "../../schemas/common.ts";
import type { Content } from "./content.ts";
import { FIELDS_OF_SYSTEM, mapData, type MapId, mapText } from "./references.ts";
import { tagged, taggedAliases, taggedTerm, Tagger, tagOf } from "./tags.ts";

/** @param number of the copy, from 1 */
export function copied(content: Content, number: number): Content {
  const { terms, systems, figures, charts, sources, businesses, nodeList, timeline, texts } = content;
  const tag = tagOf(number);
  const own = (id: string) => `${id}-c${number}`;
  // Residents, municipalities and other parties are the same for all copies.
  const nodes = nodeList.filter(({ business }) => business !== undefined);
  const ends = new Set([...systems.keys(), ...nodes.map(({ id }) => id)]);
  const map: MapId = (kind, id) => {
    if (kind === "citation") return id.replace("#", `-c${number}#`);
    if (kind !== "end") return own(id);
    return ends.has(systemOf(id)) ? id.replace(/^[^/]+/, own) : id;
  };
  const tagger = new Tagger(terms, tag);
  const text = (written: string, lang: Lang) => mapText(tagger.write(written, lang), map);
  const textsOf = ({ ja, en }: Record<Lang, string>) => ({ ja: text(ja, "ja"), en: text(en, "en") });
  const entries = <T>(of: ReadonlyMap<string, T>, change: (entry: T) => T) =>
    new Map([...of].map(([id, entry]) => [own(id), change(entry)]));

  return {
    terms: entries(terms, (term) => ({
      ...taggedTerm(mapData(term, map), tag),
      definition: textsOf(term.definition),
      ...(term.note && { note: textsOf(term.note) }),
    })),
    systems: entries(systems, (system) => ({
      ...mapData({ ...system, generations: [] }, map, FIELDS_OF_SYSTEM),
      // `from` and `to` of a generation are dates.
      generations: system.generations.map((generation) => ({
        ...generation,
        source: map("citation", generation.source) ?? "",
      })),
      name: tagged(system.name, tag),
      short: tagged(system.short, tag),
      reading: tag.reading + system.reading,
      aliases: taggedAliases(system.aliases, tag),
    })),
    figures: entries(figures, (figure) => ({ ...mapData(figure, map), title: tagged(figure.title, tag) })),
    charts: entries(charts, (chart) => ({ ...mapData(chart, map), title: tagged(chart.title, tag) })),
    sources: entries(sources, (source) => ({
      ...source,
      title: tagged(source.title, tag),
      short: tagged(source.short, tag),
    })),
    businesses: businesses.map((business) => ({
      ...mapData(business, map),
      id: own(business.id),
      name: tagged(business.name, tag),
    })),
    nodeList: nodes.map((node) => ({ ...mapData(node, map), id: own(node.id), name: tagged(node.name, tag) })),
    timeline: timeline.map((event) => ({ ...mapData(event, map), id: own(event.id) })),
    texts: new Map(
      [...texts].map(([id, twins]) => {
        const system = systems.get(id);
        const page = (lang: Lang) => {
          const body = twins[lang].replace(/^---\n[^]*?\n---\n/, "");
          const title = system === undefined ? "" : tagged(system.name, tag)[lang];
          return `---\ntitle: ${JSON.stringify(title)}\n---\n${text(body, lang)}`;
        };
        return [own(id), Object.fromEntries(LANGS.map((lang) => [lang, page(lang)])) as Record<Lang, string>];
      }),
    ),
    accounts: undefined,
  };
}
