import type { Lang } from "../schemas/common.ts";
import type { TermData } from "../schemas/term.ts";
import { pagePath, siteUrl } from "../site.ts";
import { plainText } from "./definition.ts";

/** A term as schema.org DefinedTerm. Addresses are absolute where the site's origin is known. */
export function definedTerm(id: string, term: TermData, lang: Lang): object {
  const address = (path: string) => (siteUrl === undefined ? path : new URL(path, siteUrl).href);
  return {
    "@context": "https://schema.org",
    "@type": "DefinedTerm",
    "@id": address(pagePath(lang, "glossary", id)),
    name: term.label[lang],
    alternateName: [
      term.label[lang === "ja" ? "en" : "ja"],
      term.abbr,
      ...term.aliases.filter(({ kind }) => kind !== "colloquial").map(({ text }) => text),
    ].filter((name) => name !== undefined),
    description: plainText(term.definition[lang]),
    inLanguage: lang,
    termCode: id,
    inDefinedTermSet: address(pagePath(lang, "glossary")),
  };
}
