/** The pages of the site by their address below the language, with their names. */
import type { Atlas } from "../atlas/load.ts";
import { ui } from "../i18n/ui.ts";
import type { Bilingual, Lang } from "../schemas/common.ts";
import { pagePath } from "../site.ts";

/** How the home page is named where an address cannot be empty. */
const HOME = "home";

/** Every page that a change may concern: `systems/jpki`, `figures`, `home`. */
export function pageNames(atlas: Atlas): Map<string, Bilingual> {
  const inUi = (name: (words: (typeof ui)[Lang]) => string): Bilingual => ({ ja: name(ui.ja), en: name(ui.en) });
  return new Map<string, Bilingual>([
    [HOME, inUi((t) => t.home)],
    ["systems", inUi((t) => t.systems)],
    ["glossary", inUi((t) => t.glossary)],
    ["figures", inUi((t) => t.charts.figures)],
    ["timeline", inUi((t) => t.timeline.title)],
    ["finances", inUi((t) => t.finances.title)],
    ["sources", inUi((t) => t.sourcesPage)],
    ["search", inUi((t) => t.search)],
    ["data", inUi((t) => t.data.title)],
    ["about", inUi((t) => t.about)],
    ["accessibility", inUi((t) => t.accessibility.title)],
    ...[...atlas.systems].map(([id, { name }]) => [`systems/${id}`, name] as const),
    ...[...atlas.terms].map(([id, { label }]) => [`glossary/${id}`, label] as const),
    ...[...atlas.charts].map(([id, { title }]) => [`figures/${id}`, title] as const),
    ...[...atlas.sources].map(([id, { short }]) => [`sources/${id}`, short] as const),
    ...atlas.businesses.map(({ id, name }) => [`businesses/${id}`, name] as const),
  ]);
}

/** Where the pages of a change are, and what they are called. */
export function changedPages(names: ReadonlyMap<string, Bilingual>, pages: readonly string[], lang: Lang) {
  return pages.map((page) => {
    const name = names.get(page);
    if (name === undefined) throw new Error(`no page "${page}"`);
    return { name: name[lang], path: page === HOME ? pagePath(lang) : pagePath(lang, ...page.split("/")) };
  });
}
