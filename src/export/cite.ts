/** How this site is cited: in words and for reference managers. */
import { formatDate } from "../i18n/dates.ts";
import { ui } from "../i18n/ui.ts";
import type { Lang } from "../schemas/common.ts";
import { pagePath, SITE_NAME, siteUrl, publicAddress } from "../site.ts";

/** The form of a citation. What the reader fills in stands in brackets. @param version day of the newest change */
export function citationForm(version: string, lang: Lang): string {
  const t = ui[lang].data;
  return t.citation(SITE_NAME, formatDate(version, lang, { short: true }), home(lang) ?? t.itsAddress);
}

/** The same as an entry for BibTeX. */
export function bibtex(version: string, lang: Lang): string {
  const where = home(lang);
  return [
    "@misc{jlisatlas,",
    `  title = {{${SITE_NAME}}},`,
    `  author = {{${SITE_NAME}}},`,
    `  year = {${version.slice(0, 4)}},`,
    ...(where === undefined ? [] : [`  url = {${where}},`]),
    `  note = {${ui[lang].data.bibtexNote(version)}}`,
    "}",
  ].join("\n");
}

/** Where this copy of the site stands, if that is known. */
function home(lang: Lang): string | undefined {
  return siteUrl === undefined ? undefined : publicAddress(pagePath(lang));
}
