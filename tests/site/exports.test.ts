/** The data files as other programs read them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { XMLParser } from "fast-xml-parser";
import { Parser, type Quad, Store } from "n3";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import * as guide from "../../src/export/guide.ts";
import { attribute, attributes, builtPages } from "../helpers/pages.ts";

const file = (name: string) => readFileSync(join("dist", name), "utf8");
const documented = (members: readonly guide.Member[]) => members.flatMap(([names]) => names.split(", "));
const terms = (JSON.parse(file("data/glossary.json")) as { terms: { id: string }[] }).terms.map(({ id }) => id);
const built = builtPages();
const pageExists = (address: string) => existsSync(join("dist", address, "index.html"));

describe("CSV", () => {
  const names = readdirSync("dist/data", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".csv"));
  const rowsOf = (name: string): Record<string, string>[] =>
    parse(file(`data/${name}`), { bom: true, columns: true, record_delimiter: "\r\n" });

  test("is read strictly: every file, every row, with a byte order mark for spreadsheets", () => {
    expect(names.length).toBeGreaterThan(200);
    for (const name of names) {
      expect(file(`data/${name}`).charCodeAt(0), name).toBe(0xfeff);
      expect(rowsOf(name).length, name).toBeGreaterThan(0);
    }
  });

  test("holds no text that a spreadsheet would run as a formula", () => {
    const running = names.flatMap((name) =>
      rowsOf(name).flatMap((row) =>
        Object.values(row).filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && Number.isNaN(Number(cell))),
      ),
    );
    expect(running).toEqual([]);
  });

  test("has a row for each term and only links that lead somewhere", () => {
    const rows = rowsOf("glossary.csv");
    expect(rows.map(({ id }) => id)).toEqual(terms);
    for (const { url_ja: ja = "", url_en: en = "" } of rows) expect([ja, en].filter(pageExists)).toEqual([ja, en]);
  });

  test("separates the values of a field by a sign that none of them contains", () => {
    const lists = ["other_names_ja", "other_names_en", "former_names_ja", "former_names_en", "searched_as"];
    const values = rowsOf("glossary.csv").flatMap((row) => lists.flatMap((list) => (row[list] ?? "").split(" | ")));
    expect(values.length).toBeGreaterThan(1000);
    expect(values.filter((value) => value.includes("|") || value !== value.trim())).toEqual([]);
  });

  test("has the columns that the page about the data explains", () => {
    const columns = (name: string) => Object.keys(rowsOf(name)[0] ?? {});
    expect(documented(guide.GLOSSARY_CSV)).toEqual(columns("glossary.csv"));
    expect(documented(guide.FINANCES_CSV)).toEqual(columns("finances.csv"));
    for (const name of names.filter((name) => name.startsWith("figures/")))
      expect(columns(name), name).toEqual(documented(guide.FIGURES_CSV));
    for (const name of names.filter((name) => name.startsWith("charts/")))
      expect(columns(name), name).toEqual(["series", "title_ja", "title_en", ...documented(guide.FIGURES_CSV)]);
  });
});

describe("JSON", () => {
  type Lists = Record<string, Record<string, unknown>[]>;
  const read = (name: string) => JSON.parse(file(`data/${name}`)) as Lists;
  const members = (entries: unknown) =>
    [...new Set((entries as object[]).flatMap((entry) => Object.keys(entry)))].sort();
  /** The members of one list, where the page names the list before them. */
  const of = (list: string, all: readonly guide.Member[]) =>
    all
      .filter(([names]) => names.startsWith(`${list}: `))
      .flatMap(([names]) => names.slice(list.length + 2).split(", "));

  test("has the members that the page about the data explains", () => {
    expect(documented(guide.GLOSSARY_JSON).sort()).toEqual(members(read("glossary.json").terms));
    expect(documented(guide.TIMELINE_JSON).sort()).toEqual(members(read("timeline.json").events));
    const { systems, flows } = read("systems.json");
    expect(of("systems", guide.SYSTEMS_JSON).sort()).toEqual(members(systems));
    expect(of("flows", guide.SYSTEMS_JSON).sort()).toEqual(members(flows));
    const { figures = [] } = read("figures.json");
    const own = guide.FIGURES_JSON.filter(([names]) => !names.includes(":"));
    expect([...documented(own), "points"].sort()).toEqual(members(figures));
    expect(of("points", guide.FIGURES_JSON).sort()).toEqual(members(figures.flatMap(({ points }) => points)));
  });
});

describe("TBX", () => {
  type Element = Record<string, unknown> & { "@type"?: string; "@target"?: string; "#text"?: string };
  type Section = {
    "@xml:lang": string;
    descripGrp?: Element;
    termSec: (Element & { term: string; termNote: Element[] })[];
  };
  type Concept = { "@id": string; descrip: Element[]; ref?: Element[]; langSec: Section[] };
  type Document = { tbx: Element & { tbxHeader: Element; text: { body: { conceptEntry: Concept[] } } } };

  const LISTS = ["conceptEntry", "descrip", "admin", "ref", "langSec", "termSec", "termNote", "note", "p"];
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseTagValue: false,
    isArray: (name) => LISTS.includes(name),
  });
  const { tbx } = parser.parse(file("data/glossary.tbx")) as Document;
  const concepts = tbx.text.body.conceptEntry;
  const names = concepts.flatMap(({ langSec }) => langSec.flatMap(({ termSec }) => termSec));
  const typesOf = (elements: readonly Element[]) => [...new Set(elements.map((element) => element["@type"]))].sort();
  const valuesOf = (type: string) => {
    const notes = names.flatMap(({ termNote }) => termNote.filter((note) => note["@type"] === type));
    return [...new Set(notes.map((note) => note["#text"]))].sort();
  };

  test("is well-formed XML for libxml2", async () => {
    const contents = file("data/glossary.tbx");
    const { valid, errors } = await validateXML({ xml: { fileName: "glossary.tbx", contents }, normalization: "c14n" });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  test("says which dialect and style it is in, and what may be done with it", () => {
    expect(tbx).toMatchObject({ "@xmlns": "urn:iso:std:iso:30042:ed-2", "@type": "TBX-Basic", "@style": "dca" });
    expect(Object.keys(tbx.tbxHeader.fileDesc as Element)).toEqual(["publicationStmt", "titleStmt", "sourceDesc"]);
  });

  test("has every term once, with both languages, one preferred name in each, and a definition with its sources", () => {
    expect(concepts.map((concept) => concept["@id"])).toEqual(terms.map((id) => `term-${id}`));
    for (const { "@id": id, langSec } of concepts) {
      expect(
        langSec.slice(0, 2).map((section) => section["@xml:lang"]),
        id,
      ).toEqual(["ja", "en"]);
      for (const { descripGrp, termSec } of langSec.slice(0, 2)) {
        const preferred = termSec.filter(({ termNote }) =>
          termNote.some((note) => note["#text"] === "preferredTerm-admn-sts"),
        );
        expect(preferred.length, id).toBe(1);
        expect(typesOf(descripGrp?.descrip as Element[]), id).toEqual(["definition"]);
        expect(typesOf(descripGrp?.admin as Element[]), id).toEqual(["source"]);
      }
      const texts = langSec.flatMap(({ "@xml:lang": lang, termSec }) => termSec.map(({ term }) => `${lang} ${term}`));
      expect(texts.length, id).toBe(new Set(texts).size);
    }
  });

  test("uses the data categories of TBX-Basic at the places where that has them, with its values", () => {
    expect(typesOf(concepts.flatMap(({ descrip }) => descrip))).toEqual(["subjectField"]);
    expect(typesOf(concepts.flatMap(({ ref }) => ref ?? []))).toEqual(["crossReference"]);
    expect(typesOf(names.flatMap(({ termNote }) => termNote))).toEqual([
      "administrativeStatus",
      "partOfSpeech",
      "termType",
    ]);
    expect(valuesOf("partOfSpeech")).toEqual(["noun"]);
    expect(valuesOf("administrativeStatus")).toEqual([
      "admittedTerm-admn-sts",
      "preferredTerm-admn-sts",
      "supersededTerm-admn-sts",
    ]);
    expect(valuesOf("termType")).toEqual(["abbreviation", "fullForm", "shortForm", "variant"]);
    const members = (elements: readonly object[]) => [...new Set(elements.flatMap((one) => Object.keys(one)))].sort();
    expect(members(concepts)).toEqual(["@id", "descrip", "langSec", "ref"]);
    expect(members(concepts.flatMap(({ langSec }) => langSec))).toEqual(["@xml:lang", "descripGrp", "note", "termSec"]);
    expect(members(names)).toEqual(["note", "term", "termNote"]);
  });

  test("refers to terms that it has", () => {
    const ids = new Set(concepts.map((concept) => concept["@id"]));
    const targets = concepts.flatMap(({ ref }) => (ref ?? []).map((one) => one["@target"] ?? ""));
    expect(targets.length).toBeGreaterThan(500);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });
});

describe("SKOS", () => {
  const HERE = "http://site/data/glossary.ttl";
  const SKOS = "http://www.w3.org/2004/02/skos/core#";
  const store = new Store(new Parser({ baseIRI: HERE }).parse(file("data/glossary.ttl")));
  const quads = (predicate: string): Quad[] => store.getQuads(null, `${SKOS}${predicate}`, null, null);
  const concepts = store
    .getSubjects("http://www.w3.org/1999/02/22-rdf-syntax-ns#type", `${SKOS}Concept`, null)
    .map(({ value }) => value)
    .toSorted();
  const pairs = (predicate: string) =>
    new Set(quads(predicate).map(({ subject, object }) => `${subject.value} ${object.value}`));
  const turned = (all: Set<string>) => new Set([...all].map((pair) => pair.split(" ").toReversed().join(" ")));
  const label = ({ object }: Quad) =>
    object.termType === "Literal" ? `${object.value}@${object.language}` : expect.fail("a label is a text");

  test("has every term as a concept of one scheme", () => {
    expect(concepts).toEqual(terms.map((id) => `${HERE}#term-${id}`).toSorted());
    expect(quads("inScheme").map(({ object }) => object.value)).toEqual(concepts.map(() => `${HERE}#glossary`));
    expect(pairs("hasTopConcept")).toEqual(turned(pairs("topConceptOf")));
  });

  test("has one preferred label a language, and no two concepts share one", () => {
    for (const lang of ["ja", "en"]) {
      const labels = quads("prefLabel").filter(
        (quad) => concepts.includes(quad.subject.value) && label(quad).endsWith(`@${lang}`),
      );
      expect(labels.map(({ subject }) => subject.value).toSorted()).toEqual(concepts);
      expect(new Set(labels.map(label)).size).toBe(concepts.length);
    }
  });

  test("keeps preferred, other and hidden labels apart", () => {
    const all = ["prefLabel", "altLabel", "hiddenLabel"].flatMap((kind) =>
      quads(kind).map((quad) => `${quad.subject.value} ${label(quad)}`),
    );
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  });

  test("has the reading of every term in hiragana", () => {
    const readings = quads("hiddenLabel").filter((quad) => label(quad).endsWith("@ja-hira"));
    expect([...new Set(readings.map(({ subject }) => subject.value))].toSorted()).toEqual(concepts);
    expect(
      readings.map(({ object }) => object.value).filter((text) => !/^[\p{Script=Hiragana}ー・ ]+$/u.test(text)),
    ).toEqual([]);
  });

  test("tells relations from both sides, without circles, and none of them twice", () => {
    const [broader, related] = [pairs("broader"), pairs("related")];
    expect(broader).toEqual(turned(pairs("narrower")));
    expect(related).toEqual(turned(related));
    const above = (id: string, way: readonly string[] = []): string[] => {
      expect(way).not.toContain(id);
      return store
        .getObjects(id, `${SKOS}broader`, null)
        .flatMap(({ value }) => [value, ...above(value, [...way, id])]);
    };
    const clashing = concepts.flatMap((id) => above(id).filter((top) => related.has(`${id} ${top}`)));
    expect(clashing).toEqual([]);
    for (const pair of [...broader, ...related]) for (const end of pair.split(" ")) expect(concepts).toContain(end);
  });

  test("leads to sources that it describes and to pages that exist", () => {
    for (const source of store.getObjects(null, "http://purl.org/dc/terms/source", null))
      expect(store.getObjects(source, "http://purl.org/dc/terms/title", null).length, source.value).toBe(2);
    const pages = store.getObjects(null, "http://xmlns.com/foaf/0.1/page", null).map(({ value }) => new URL(value));
    expect(pages.length).toBeGreaterThan(2 * terms.length);
    expect(pages.filter(({ pathname }) => !pageExists(pathname))).toEqual([]);
  });
});

describe.each(["ja", "en"])("the feed in %s", (lang) => {
  type Link = { "@rel"?: string; "@href": string; "@type"?: string };
  type Entry = {
    id: string;
    title: string;
    updated: string;
    link: Link[];
    content: { div: { ul: { li: { a: Link }[] } } };
  };
  type Feed = Omit<Entry, "content"> & {
    "@xmlns": string;
    "@xml:lang": string;
    author: { name: string };
    entry: Entry[];
  };

  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseTagValue: false,
    isArray: (name) => ["entry", "link", "li"].includes(name),
  });
  const { feed } = parser.parse(file(`${lang}/feed.xml`)) as { feed: Feed };

  test("has what RFC 4287 demands of a feed and of an entry", async () => {
    const { errors } = await validateXML({
      xml: { fileName: "feed.xml", contents: file(`${lang}/feed.xml`) },
      normalization: "c14n",
    });
    expect(errors).toEqual([]);
    expect(feed["@xmlns"]).toBe("http://www.w3.org/2005/Atom");
    expect(feed["@xml:lang"]).toBe(lang);
    expect(feed.author.name).not.toBe("");
    expect(feed.link.filter((link) => link["@rel"] === "self").length).toBe(1);
    for (const { id, title, updated } of [feed, ...feed.entry]) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect(title).not.toBe("");
      expect(new Date(updated).toISOString().replace(".000", "")).toBe(updated);
    }
    for (const { link } of feed.entry) expect(link.map((one) => one["@rel"])).toEqual(["alternate"]);
  });

  test("has no id twice and the newest entry first", () => {
    const ids = [feed, ...feed.entry].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const dates = feed.entry.map(({ updated }) => updated);
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(feed.updated).toBe(dates[0]);
  });

  test("leads to pages that exist, in its language", () => {
    const addresses = feed.entry.flatMap(({ link, content }) => [
      ...link.map((one) => one["@href"]),
      ...content.div.ul.li.map(({ a }) => a["@href"]),
    ]);
    expect(addresses.filter((address) => !address.startsWith(`/${lang}/`) || !pageExists(address))).toEqual([]);
  });

  test("is named by every page of the language", () => {
    const without = built
      .filter(({ url }) => url.startsWith(`/${lang}/`))
      .filter(({ elements }) => {
        const link = elements.find((element) => attribute(element, "type") === "application/atom+xml");
        return link === undefined || attribute(link, "href") !== `/${lang}/feed.xml`;
      });
    expect(without.map(({ url }) => url)).toEqual([]);
  });
});

describe("the page about the data", () => {
  const pages = built.filter(({ url }) => /^\/(ja|en)\/data\/$/.test(url));
  const css = readdirSync("dist/_astro")
    .filter((name) => name.endsWith(".css"))
    .map((name) => file(`_astro/${name}`))
    .join("");

  test("is there in both languages, and every page has a way to it", () => {
    expect(pages.map(({ url }) => url)).toEqual(["/en/data/", "/ja/data/"]);
    const without = built
      .filter(({ url }) => /^\/(ja|en)\//.test(url))
      .filter((page) => !attributes(page, "href").some(({ value }) => value === `${page.url.slice(0, 4)}data/`));
    expect(without.map(({ url }) => url)).toEqual([]);
  });

  test("leads to every data file", () => {
    const files = readdirSync("dist/data").filter((name) => name.includes("."));
    for (const page of pages) {
      const links = attributes(page, "href").map(({ value }) => value);
      expect(files.filter((name) => !links.includes(`/data/${name}`))).toEqual([]);
    }
  });

  test("colours its samples by classes that the style sheet has, never by styles", () => {
    for (const page of pages) {
      expect(attributes(page, "style")).toEqual([]);
      const classes = new Set(
        attributes(page, "class")
          .map(({ value }) => value)
          .filter((name) => name.startsWith("sample")),
      );
      expect([...classes].sort()).toEqual([
        "sample",
        "sample-aside",
        "sample-name",
        "sample-text",
        "sample-value",
        "sample-word",
      ]);
      for (const name of classes) expect(css).toContain(`.${name}`);
    }
  });
});
