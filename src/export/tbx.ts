/** `/data/glossary.tbx`: the glossary for translators' programs, as TBX-Basic in DCA style (ISO 30042:2019). */
import type { Atlas } from "../atlas/load.ts";
import { plainText } from "../glossary/definition.ts";
import { type Relations, relationsOf } from "../glossary/hierarchy.ts";
import { ui } from "../i18n/ui.ts";
import { LANGS, type Alias, type Lang } from "../schemas/common.ts";
import type { TermData } from "../schemas/term.ts";
import { pagePath, SITE_NAME, siteUrl, publicAddress } from "../site.ts";
import { citationOf } from "../sources/citation.ts";
import { type Name, namesOf } from "./names.ts";
import { xmlDocument, type XmlElement } from "./xml.ts";

/** An XML id must not begin with a digit; the notes on the pages carry the same prefix. */
const conceptId = (id: string) => `term-${id}`;

/** The language of the values that belong to no language section. */
const OWN: Lang = "en";

const STATUS = {
  preferred: "preferredTerm-admn-sts",
  admitted: "admittedTerm-admn-sts",
  superseded: "supersededTerm-admn-sts",
} as const;
const TYPE = { full: "fullForm", abbreviation: "abbreviation", short: "shortForm", variant: "variant" } as const;

export function glossaryTbx(atlas: Atlas): string {
  const relations = relationsOf(atlas.terms);
  const { data } = ui[OWN];
  return xmlDocument({
    tbx: {
      "@xmlns": "urn:iso:std:iso:30042:ed-2",
      "@type": "TBX-Basic",
      "@style": "dca",
      "@xml:lang": OWN,
      tbxHeader: {
        fileDesc: {
          publicationStmt: { p: LANGS.map((lang) => inLanguage(lang, ui[lang].data.rights)) },
          titleStmt: { title: `${SITE_NAME}: ${data.glossaryTitle}` },
          sourceDesc: { p: LANGS.map((lang) => inLanguage(lang, ui[lang].data.glossarySource)) },
        },
      },
      text: {
        body: {
          conceptEntry: [...atlas.terms].map(([id, term]) => concept(atlas, id, term, relations.get(id))),
        },
      },
    },
  });
}

function inLanguage(lang: Alias["lang"], text: string): XmlElement {
  return { "@xml:lang": lang, "#text": text };
}

function concept(atlas: Atlas, id: string, term: TermData, relations: Relations | undefined): XmlElement {
  const others = relations === undefined ? [] : [...relations.broader, ...relations.narrower, ...relations.related];
  const names = namesOf(term);
  const langs = [...LANGS, "ja-Latn" as const].filter((lang) => written(names, lang).length > 0);
  return {
    "@id": conceptId(id),
    descrip: { "@type": "subjectField", "#text": ui[OWN].termKinds[term.kind] },
    ref: others.map((other) => ({
      "@type": "crossReference",
      "@target": conceptId(other),
      "#text": atlas.terms.get(other)?.label[OWN] ?? other,
    })),
    langSec: langs.map((lang) => ({
      "@xml:lang": lang,
      ...(lang === "ja-Latn" ? {} : about(atlas, id, term, lang)),
      termSec: written(names, lang).map((name) => termSection(name, term)),
    })),
  };
}

/** The names that a translator may meet in a text; words that serve search alone are left out. */
function written(names: readonly Name[], lang: Alias["lang"]) {
  return names.filter((name) => name.lang === lang && name.standing !== "search");
}

function about(atlas: Atlas, id: string, term: TermData, lang: Lang): XmlElement {
  const sources = term.sources.map((citation) => {
    const { short, heading } = citationOf(atlas, citation, lang);
    return { "@type": "source", "#text": ui[lang].data.section(short, heading) };
  });
  const definition = { "@type": "definition", "#text": plainText(term.definition[lang]) };
  return {
    descripGrp: { descrip: definition, admin: sources },
    ...(term.note === undefined ? {} : { note: plainText(term.note[lang]) }),
    // TBX-Basic takes whole addresses only.
    ...(siteUrl === undefined
      ? {}
      : {
          xref: {
            "@type": "externalCrossReference",
            "@target": publicAddress(pagePath(lang, "glossary", id)),
            "#text": SITE_NAME,
          },
        }),
  };
}

function termSection({ text, lang, standing, form }: Name, term: TermData): XmlElement {
  if (standing === "search") throw new Error(`"${text}" serves search alone`);
  const notes = [
    ...(standing === "preferred" && lang === "ja" ? [`${ui.ja.reading}：${term.reading}`] : []),
    ...(standing === "preferred" && lang === "en"
      ? [`${ui.en.englishLabel}: ${ui.en.englishKinds[term.english]}`]
      : []),
    ...term.aliases
      .filter((alias) => alias.text === text && alias.lang === lang && alias.reading !== undefined)
      .map((alias) => `${ui.ja.reading}：${alias.reading ?? ""}`),
  ];
  return {
    term: text,
    termNote: [
      { "@type": "partOfSpeech", "#text": "noun" },
      { "@type": "administrativeStatus", "#text": STATUS[standing] },
      ...(form === undefined ? [] : [{ "@type": "termType", "#text": TYPE[form] }]),
    ],
    note: notes,
  };
}
