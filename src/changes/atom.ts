/** `/<lang>/feed.xml`: the changes of the site for feed readers, as Atom (RFC 4287). */
import type { Atlas } from "../atlas/load.ts";
import { uuid } from "../export/uuid.ts";
import { xmlDocument, type XmlElement } from "../export/xml.ts";
import { ui } from "../i18n/ui.ts";
import type { Lang } from "../schemas/common.ts";
import { filePath, pagePath, SITE_NAME, publicAddress } from "../site.ts";
import { changedPages, pageNames } from "./pages.ts";

export function feedPath(lang: Lang): string {
  return filePath(`${lang}/feed.xml`);
}

/** The feed of one language. Its dates come from the content, never from the clock. */
export function atomFeed(atlas: Atlas, lang: Lang): string {
  const t = ui[lang].data;
  const names = pageNames(atlas);
  const html = { "@type": "text/html", "@hreflang": lang };
  const entries = atlas.changes.map(({ id, date, text, pages }): XmlElement => {
    const concerned = changedPages(names, pages, lang).map(({ name, path }) => ({ name, href: publicAddress(path) }));
    return {
      id: identifier(lang, id),
      title: text[lang],
      updated: dayOf(date),
      link: concerned.slice(0, 1).map(({ href }) => ({ "@rel": "alternate", ...html, "@href": href })),
      content: {
        "@type": "xhtml",
        div: {
          "@xmlns": "http://www.w3.org/1999/xhtml",
          ul: { li: concerned.map(({ name, href }) => ({ a: { "@href": href, "#text": name } })) },
        },
      },
    };
  });
  return xmlDocument({
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      "@xml:lang": lang,
      id: identifier(lang),
      title: t.feedTitle,
      updated: dayOf(lastChange(atlas)),
      author: { name: SITE_NAME },
      link: [
        { "@rel": "self", "@type": "application/atom+xml", "@href": publicAddress(feedPath(lang)) },
        { "@rel": "alternate", ...html, "@href": publicAddress(`${pagePath(lang, "data")}#changes`) },
      ],
      rights: t.rights,
      entry: entries,
    },
  });
}

/** The day of the newest change. */
export function lastChange(atlas: Atlas): string {
  return atlas.changes[0]?.date ?? "";
}

function identifier(lang: Lang, ...steps: string[]): string {
  return `urn:uuid:${uuid(["changes", lang, ...steps].join("/"))}`;
}

/** Atom wants a moment. The content knows the day. */
function dayOf(date: string): string {
  return `${date}T00:00:00Z`;
}
