/** The glossary in the words of schema.org. */
import { ui } from "../i18n/ui.ts";
import type { Lang } from "../schemas/common.ts";
import type { TermData } from "../schemas/term.ts";
import { filePath, pagePath, publicAddress, SITE_NAME } from "../site.ts";
import { plainText } from "./definition.ts";

export function definedTerm(id: string, term: TermData, lang: Lang): object {
  return {
    "@type": "DefinedTerm",
    "@id": publicAddress(pagePath(lang, "glossary", id)),
    name: term.label[lang],
    alternateName: [
      ...new Set(
        [
          term.label[lang === "ja" ? "en" : "ja"],
          term.abbr,
          ...term.aliases.filter(({ kind }) => kind !== "colloquial").map(({ text }) => text),
        ].filter((name) => name !== undefined && name !== term.label[lang]),
      ),
    ],
    description: plainText(term.definition[lang]),
    termCode: id,
    inDefinedTermSet: publicAddress(pagePath(lang, "glossary")),
  };
}

/** The terms are not listed: each of them names its set. */
export function definedTermSet(lang: Lang): object {
  return {
    "@type": "DefinedTermSet",
    "@id": publicAddress(pagePath(lang, "glossary")),
    name: `${SITE_NAME}: ${ui[lang].glossary}`,
    inLanguage: lang,
    encoding: {
      "@type": "MediaObject",
      encodingFormat: "application/json",
      contentUrl: publicAddress(filePath("data/glossary.json")),
    },
  };
}
