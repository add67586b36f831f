/** `/data/glossary.ttl`: the glossary as a thesaurus for catalogues and the web of data (SKOS in Turtle). */
import type { Atlas } from "../atlas/load.ts";
import { lastChange } from "../changes/atom.ts";
import { plainBilingual } from "../glossary/definition.ts";
import { type Relations, relationsOf } from "../glossary/hierarchy.ts";
import { ui } from "../i18n/ui.ts";
import { LANGS, type Lang } from "../schemas/common.ts";
import { TERM_KINDS, type TermData } from "../schemas/term.ts";
import { filePath, rootRelative, SITE_NAME, siteUrl, publicAddress } from "../site.ts";
import { namesOf, readingsOf } from "./names.ts";
import { both, day, inBoth, named, text, thing, Turtle, type Value } from "./turtle.ts";

/*
 * Things are named within the file: `<#term-jpki>`. So a copy of the site needs no address of its own to write the file;
 * where there is one, `@base` makes the same names absolute.
 */
const SCHEME = thing("#glossary");
const concept = (id: string) => thing(`#term-${id}`);
const section = (citation: string) => thing(`#source-${citation.replace("#", "/")}`);
/** From the file to the pages of both languages; it holds under a sub-path too. */
const pages = (...steps: string[]) => LANGS.map((lang) => thing(`..${rootRelative(lang, ...steps)}`));

export function glossarySkos(atlas: Atlas): string {
  const turtle = new Turtle();
  const relations = relationsOf(atlas.terms);
  sayScheme(turtle, atlas, relations);
  for (const [id, term] of atlas.terms) sayConcept(turtle, id, term, relations.get(id));
  sayKinds(turtle, atlas);
  saySources(turtle, atlas);
  return turtle.finish(siteUrl === undefined ? undefined : publicAddress(filePath("data/glossary.ttl")));
}

function sayScheme(turtle: Turtle, atlas: Atlas, relations: ReadonlyMap<string, Relations>): void {
  const words = (name: "rights" | "glossarySource") => inBoth((lang: Lang) => ui[lang].data[name]);
  turtle.say(SCHEME, "rdf:type", named("skos:ConceptScheme"));
  turtle.say(SCHEME, "dct:title", ...inBoth((lang) => `${SITE_NAME}: ${ui[lang].data.glossaryTitle}`));
  turtle.say(SCHEME, "dct:description", ...words("glossarySource"));
  turtle.say(SCHEME, "dc:rights", ...words("rights"));
  turtle.say(SCHEME, "dc:language", ...LANGS.map((lang) => text(lang)));
  turtle.say(SCHEME, "dct:modified", day(lastChange(atlas)));
  turtle.say(SCHEME, "foaf:page", ...pages("glossary"));
  const tops = [...relations].filter(([, { broader }]) => broader.size === 0).map(([id]) => concept(id));
  turtle.say(SCHEME, "skos:hasTopConcept", ...tops);
}

function sayConcept(turtle: Turtle, id: string, term: TermData, relations: Relations | undefined): void {
  const node = concept(id);
  const of = (kind: keyof Relations) => [...(relations?.[kind] ?? [])].map(concept);
  const { preferred, alternative, hidden } = labelsOf(term);
  turtle.say(node, "rdf:type", named("skos:Concept"));
  turtle.say(node, "skos:inScheme", SCHEME);
  if (of("broader").length === 0) turtle.say(node, "skos:topConceptOf", SCHEME);
  turtle.say(node, "skos:notation", text(id));
  turtle.say(node, "skos:prefLabel", ...preferred);
  turtle.say(node, "skos:altLabel", ...alternative);
  turtle.say(node, "skos:hiddenLabel", ...hidden);
  turtle.say(node, "skos:definition", ...both(plainBilingual(term.definition)));
  if (term.note !== undefined) turtle.say(node, "skos:note", ...both(plainBilingual(term.note)));
  turtle.say(node, "skos:broader", ...of("broader"));
  turtle.say(node, "skos:narrower", ...of("narrower"));
  turtle.say(node, "skos:related", ...of("related"));
  turtle.say(node, "dct:source", ...term.sources.map(section));
  turtle.say(node, "foaf:page", ...pages("glossary", id));
}

/** Words that serve search alone and readings in hiragana are hidden labels: found, but not shown. */
function labelsOf(term: TermData): Record<"preferred" | "alternative" | "hidden", Value[]> {
  const names = namesOf(term);
  const labels = (fits: (standing: string) => boolean) =>
    names.filter(({ standing }) => fits(standing)).map((name) => text(name.text, name.lang));
  return {
    preferred: labels((standing) => standing === "preferred"),
    alternative: labels((standing) => standing === "admitted" || standing === "superseded"),
    hidden: [
      ...readingsOf(term).map((reading) => text(reading, "ja-Hira")),
      ...labels((standing) => standing === "search"),
    ],
  };
}

function sayKinds(turtle: Turtle, atlas: Atlas): void {
  for (const kind of TERM_KINDS) {
    const members = [...atlas.terms].filter(([, term]) => term.kind === kind).map(([id]) => concept(id));
    if (members.length === 0) continue;
    const collection = thing(`#kind-${kind}`);
    turtle.say(collection, "rdf:type", named("skos:Collection"));
    turtle.say(collection, "skos:prefLabel", ...inBoth((lang) => ui[lang].termKinds[kind]));
    turtle.say(collection, "skos:member", ...members);
  }
}

/** The documents and those of their sections on which a term rests. */
function saySources(turtle: Turtle, atlas: Atlas): void {
  const cited = new Set([...atlas.terms.values()].flatMap(({ sources }) => sources));
  for (const [id, source] of atlas.sources) {
    const parts = source.sections.filter((part) => cited.has(`${id}#${part.id}`));
    if (parts.length === 0) continue;
    const document = thing(`#source-${id}`);
    turtle.say(document, "rdf:type", named("foaf:Document"));
    turtle.say(document, "dct:title", ...both(source.title));
    turtle.say(document, "dc:publisher", ...both(source.publisher));
    turtle.say(document, "foaf:page", ...pages("sources", id));
    for (const part of parts) {
      const node = section(`${id}#${part.id}`);
      turtle.say(node, "dct:title", ...both(part));
      turtle.say(node, "dct:isPartOf", document);
    }
  }
}
