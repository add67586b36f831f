import { XMLParser } from "fast-xml-parser";
import { afterEach, expect, test, vi } from "vitest";
import { glossaryTbx } from "../../../src/export/tbx.ts";
import { ODD, oddAtlas } from "./glossary.ts";

type Element = Record<string, unknown>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  isArray: (name) => ["conceptEntry", "langSec", "termSec", "ref", "admin", "termNote", "note"].includes(name),
});

function concept(text: string, id: string): Element {
  const file = parser.parse(text) as { tbx: { text: { body: { conceptEntry: Element[] } } } };
  const found = file.tbx.text.body.conceptEntry.find((entry) => entry["@id"] === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const note = (type: string, text: string) => ({ "@type": type, "#text": text });
const name = (term: string, status: string, form?: string) => ({
  term,
  termNote: [
    note("partOfSpeech", "noun"),
    note("administrativeStatus", `${status}-admn-sts`),
    ...(form === undefined ? [] : [note("termType", form)]),
  ],
});

test("A term is a concept with its languages, names, definitions, sources and neighbours.", () => {
  expect(concept(glossaryTbx(oddAtlas()), "term-odd")).toEqual({
    "@id": "term-odd",
    descrip: note("subjectField", "concept"),
    ref: [
      { "@type": "crossReference", "@target": "term-juki-net", "#text": "Juki-net" },
      { "@type": "crossReference", "@target": "term-ocsp", "#text": "OCSP" },
    ],
    langSec: [
      {
        "@xml:lang": "ja",
        descripGrp: {
          descrip: note("definition", `${ODD}である。`),
          admin: [note("source", "報告書 1 概要"), note("source", "報告書 2 実績")],
        },
        note: ["補う。"],
        termSec: [
          { ...name(`変${ODD}`, "preferredTerm", "fullForm"), note: ["読み：へん"] },
          name("ODD", "admittedTerm", "abbreviation"),
          { ...name("=1+1", "admittedTerm", "shortForm"), note: ["読み：いち"] },
          name(`旧${ODD}`, "supersededTerm"),
        ],
      },
      {
        "@xml:lang": "en",
        descripGrp: {
          descrip: note("definition", `It is ${ODD}.`),
          admin: [note("source", "Report, 1 Overview"), note("source", "Report, 2 Results")],
        },
        note: ["More."],
        termSec: [
          { ...name(`odd ${ODD}`, "preferredTerm", "fullForm"), note: ["English name: our translation"] },
          name("ODD", "admittedTerm", "abbreviation"),
        ],
      },
      { "@xml:lang": "ja-Latn", termSec: [name("oddo", "admittedTerm", "shortForm")] },
    ],
  });
});

test("With the address of the site, each language leads to the page of the term.", async () => {
  vi.stubEnv("SITE_URL", "https://atlas.example");
  vi.stubEnv("BASE_PATH", "/atlas/");
  vi.resetModules();
  const { glossaryTbx: placed } = await import("../../../src/export/tbx.ts");
  const languages = concept(placed(oddAtlas()), "term-odd").langSec as Element[];
  expect(languages.map(({ xref }) => (xref as Element | undefined)?.["@target"])).toEqual([
    "https://atlas.example/atlas/ja/glossary/odd/",
    "https://atlas.example/atlas/en/glossary/odd/",
    undefined,
  ]);
});
