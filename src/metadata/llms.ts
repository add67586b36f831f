/** `llms.txt`: what the site holds, for programs that read text, in the form that llmstxt.org describes. */
import type { Atlas } from "../atlas/load.ts";
import { joinSentences } from "../i18n/sentences.ts";
import { ui } from "../i18n/ui.ts";
import { LANGS, type Lang } from "../schemas/common.ts";
import { filePath, pagePath, publicAddress, SITE_NAME } from "../site.ts";
import { systemsInOrder } from "../systems/order.ts";

export function llmsTxt(atlas: Atlas): string {
  return `${[head(), ...LANGS.map((lang) => pages(atlas, lang)), data()].join("\n\n")}\n`;
}

function head(): string {
  const about = LANGS.map((lang) => joinSentences(lang, ui[lang].unofficialNote, ui[lang].updatedFrom));
  return [`# ${SITE_NAME}`, `> ${ui.en.description}`, ui.ja.description, ...about].join("\n\n");
}

/** One section a language: the systems with their summaries, then the pages that gather. */
function pages(atlas: Atlas, lang: Lang): string {
  const t = ui[lang];
  const systems = systemsInOrder(atlas).map(({ id, data }) =>
    item(data.name[lang], pagePath(lang, "systems", id), atlas.pages.get(id)?.[lang]?.summary),
  );
  const gathering = [
    item(t.glossary, pagePath(lang, "glossary"), t.allTerms(atlas.terms.size)),
    item(t.charts.figures, pagePath(lang, "figures"), t.charts.intro(atlas.charts.size, atlas.figures.size)),
    item(t.timeline.title, pagePath(lang, "timeline"), t.timeline.description),
    item(t.finances.title, pagePath(lang, "finances"), t.finances.description),
    item(t.data.title, pagePath(lang, "data"), t.data.description),
    item(t.about, pagePath(lang, "about")),
  ];
  const sources = [...atlas.sources].map(([id, { title, note }]) =>
    item(title[lang], pagePath(lang, "sources", id), note[lang]),
  );
  return [section(t.llms.systems, systems), section(t.llms.pages, gathering), section(t.llms.sources, sources)].join(
    "\n\n",
  );
}

const FILES = {
  glossary: "glossary.json",
  table: "glossary.csv",
  tbx: "glossary.tbx",
  skos: "glossary.ttl",
  systems: "systems.json",
  figures: "figures.json",
  timeline: "timeline.json",
  finances: "finances.csv",
} as const;

/** The exports, each of which holds both languages. */
function data(): string {
  const notes = ui.en.llms.files;
  const files = (Object.keys(FILES) as (keyof typeof FILES)[]).map((name) =>
    item(FILES[name], filePath(`data/${FILES[name]}`), `${notes[name]} / ${ui.ja.llms.files[name]}`),
  );
  return section(`${ui.en.llms.data} / ${ui.ja.llms.data}`, files);
}

function section(heading: string, items: readonly string[]): string {
  return `## ${heading}\n\n${items.join("\n")}`;
}

function item(name: string, path: string, text?: string): string {
  const line = `- [${name.replace(/[[\]]/g, "\\$&")}](${publicAddress(path)})`;
  return text === undefined ? line : `${line}: ${text.replace(/\s+/g, " ")}`;
}
