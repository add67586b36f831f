import { Parser, type Quad } from "n3";
import { afterEach, expect, test, vi } from "vitest";
import { glossarySkos } from "../../../src/export/skos.ts";
import { ODD, oddAtlas } from "./glossary.ts";

const HERE = "https://elsewhere.example/data/glossary.ttl";
const SKOS = "http://www.w3.org/2004/02/skos/core#";

const parse = (text: string) => new Parser({ baseIRI: HERE }).parse(text);
const said = (quads: Quad[], subject: string, predicate: string) =>
  quads
    .filter((quad) => quad.subject.value.endsWith(subject) && quad.predicate.value === `${SKOS}${predicate}`)
    .map(({ object }) => (object.termType === "Literal" ? `${object.value}@${object.language}` : object.value));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test("A concept has one label a language, other names, hidden words and its reading.", () => {
  const quads = parse(glossarySkos(oddAtlas()));
  expect(said(quads, "#term-odd", "prefLabel")).toEqual([`変${ODD}@ja`, `odd ${ODD}@en`]);
  expect(said(quads, "#term-odd", "altLabel")).toEqual(["ODD@ja", "ODD@en", "=1+1@ja", `旧${ODD}@ja`, "oddo@ja-latn"]);
  expect(said(quads, "#term-odd", "hiddenLabel")).toEqual(["へん@ja-hira", "いち@ja-hira", "俗@ja"]);
  expect(said(quads, "#term-odd", "definition")).toEqual([`${ODD}である。@ja`, `It is ${ODD}.@en`]);
  expect(said(quads, "#term-odd", "notation")).toEqual(["odd@"]);
});

test("The script of a reading is written as is customary.", () => {
  expect(glossarySkos(oddAtlas())).toContain('"へん"@ja-Hira');
});

test("Relations are told from both sides, and what is broader is not related besides.", () => {
  const quads = parse(glossarySkos(oddAtlas()));
  expect(said(quads, "#term-odd", "broader")).toEqual([`${HERE}#term-juki-net`]);
  expect(said(quads, "#term-juki-net", "narrower")).toEqual([`${HERE}#term-odd`]);
  expect(said(quads, "#term-odd", "related")).toEqual([`${HERE}#term-ocsp`]);
  expect(said(quads, "#term-juki-net", "related")).toEqual([`${HERE}#term-ocsp`]);
  expect(said(quads, "#glossary", "hasTopConcept")).not.toContain(`${HERE}#term-odd`);
});

test("Names within the file become absolute by the address of the site, and stay within its sub-path.", async () => {
  vi.stubEnv("SITE_URL", "https://atlas.example");
  vi.stubEnv("BASE_PATH", "/atlas/");
  vi.resetModules();
  const { glossarySkos: placed } = await import("../../../src/export/skos.ts");
  const quads = parse(placed(oddAtlas()));
  const odd = quads.filter(({ subject }) => subject.value === "https://atlas.example/atlas/data/glossary.ttl#term-odd");
  const pages = odd.filter(({ predicate }) => predicate.value.endsWith("foaf/0.1/page"));
  expect(pages.map(({ object }) => object.value)).toEqual([
    "https://atlas.example/atlas/ja/glossary/odd/",
    "https://atlas.example/atlas/en/glossary/odd/",
  ]);
});
