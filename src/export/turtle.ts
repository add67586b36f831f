/** Statements as Turtle, with the vocabularies that the exports use. */
import { DataFactory, Writer, type Literal, type NamedNode } from "n3";
import { type Bilingual, LANGS, type Lang } from "../schemas/common.ts";

const PREFIXES = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dct: "http://purl.org/dc/terms/",
  dc: "http://purl.org/dc/elements/1.1/",
  foaf: "http://xmlns.com/foaf/0.1/",
};

/** A name of a vocabulary, such as `skos:broader`. */
export type Term = `${keyof typeof PREFIXES}:${string}`;
export type Subject = NamedNode;
export type Value = NamedNode | Literal;

/** A thing by its address, which may be relative. */
export const thing = (iri: string): NamedNode => DataFactory.namedNode(iri);

/** The library writes language tags in small letters; a script is customarily written `ja-Hira` (RFC 5646). */
export function text(value: string, lang?: string): Literal {
  const literal = DataFactory.literal(value, lang);
  return lang === undefined ? literal : Object.defineProperty(literal, "language", { value: lang });
}

export const day = (value: string): Literal => DataFactory.literal(value, named("xsd:date"));

/** The same in both languages. */
export const both = ({ ja, en }: Bilingual): Literal[] => [text(ja, "ja"), text(en, "en")];
export const inBoth = (say: (lang: Lang) => string): Literal[] => LANGS.map((lang) => text(say(lang), lang));

export function named(term: Term): NamedNode {
  const [prefix = "", name = ""] = term.split(":");
  return thing(`${PREFIXES[prefix as keyof typeof PREFIXES]}${name}`);
}

export class Turtle {
  readonly #writer = new Writer({ prefixes: PREFIXES });

  /** One statement for each object; none where there is no object. */
  say(subject: Subject, predicate: Term, ...objects: Value[]): void {
    for (const object of objects) this.#writer.addQuad(subject, named(predicate), object);
  }

  /** The whole file. @param base makes relative addresses absolute */
  finish(base: string | undefined): string {
    let written = "";
    this.#writer.end((error: Error | null, result: string) => {
      if (error !== null) throw error;
      written = result;
    });
    return `${base === undefined ? "" : `@base <${base}>.\n`}${written}`;
  }
}
