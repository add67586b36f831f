import type { Atlas } from "../atlas/load.ts";
import type { Lang } from "../schemas/common.ts";
import { pagePath, publicAddress } from "../site.ts";

/**
 * The page of a system as schema.org TechArticle. Neither language is the original, so each page names the other as its
 * translation. The site states neither author nor date of a page, so neither stands here.
 * @param documents ids of the source documents that the page cites
 */
export function techArticle(
  atlas: Atlas,
  id: string,
  lang: Lang,
  headline: string,
  documents: Iterable<string>,
): object {
  const term = atlas.systems.get(id)?.term;
  const page = (language: Lang) => publicAddress(pagePath(language, "systems", id));
  const other: Lang = lang === "ja" ? "en" : "ja";
  return {
    "@type": "TechArticle",
    "@id": page(lang),
    headline,
    inLanguage: lang,
    ...(term === undefined
      ? {}
      : { about: { "@type": "DefinedTerm", "@id": publicAddress(pagePath(lang, "glossary", term)) } }),
    isBasedOn: [...new Set(documents)].map((document) => publicAddress(pagePath(lang, "sources", document))),
    workTranslation: { "@type": "TechArticle", "@id": page(other), inLanguage: other },
  };
}
