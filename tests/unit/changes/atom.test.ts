import { XMLParser } from "fast-xml-parser";
import { afterEach, expect, test, vi } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { atomFeed } from "../../../src/changes/atom.ts";
import { CHANGES, project } from "../../helpers/project.ts";

type Link = Record<string, string>;
type Entry = { id: string; title: string; updated: string; link: Link[]; content: unknown };
type Feed = { id: string; updated: string; link: Link[]; entry: Entry[]; "@xml:lang": string };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  isArray: (name) => ["entry", "link", "li"].includes(name),
});
const parse = (text: string) => (parser.parse(text) as { feed: Feed }).feed;

const changes = `- id: newer
  date: "2025-06-30"
  text: { ja: "〜と「A & B <C>」。", en: "A & B <C> 😀." }
  pages: [home, glossary/ocsp]
- id: first-pages
  date: "2025-04-01"
  text: { ja: 最初である。, en: The first. }
  pages: [systems/juki-net]
`;
const atlas = () => loadAtlas(project({ [CHANGES]: changes })).atlas;

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test("A feed has the date of its newest change, whatever the clock says.", () => {
  const feed = parse(atomFeed(atlas(), "en"));
  expect(feed.updated).toBe("2025-06-30T00:00:00Z");
  expect(feed["@xml:lang"]).toBe("en");
  expect(feed.entry.map(({ title, updated }) => [title, updated])).toEqual([
    ["A & B <C> 😀.", "2025-06-30T00:00:00Z"],
    ["The first.", "2025-04-01T00:00:00Z"],
  ]);
});

test("An entry leads to its first page and lists them all by name.", () => {
  const [newer] = parse(atomFeed(atlas(), "ja")).entry;
  expect(newer?.link.map((link) => link["@href"])).toEqual(["/ja/"]);
  expect(newer?.content).toMatchObject({
    "@type": "xhtml",
    div: {
      ul: {
        li: [{ a: { "@href": "/ja/", "#text": "ホーム" } }, { a: { "@href": "/ja/glossary/ocsp/", "#text": "OCSP" } }],
      },
    },
  });
});

test("A change keeps its id when its words, its date or its place change; the languages differ.", () => {
  const ids = (text: string, lang: "ja" | "en") =>
    parse(atomFeed(loadAtlas(project({ [CHANGES]: text })).atlas, lang)).entry.map(({ id }) => id);
  const [, first] = ids(changes, "ja");
  const later = `- { id: first-pages, date: "2025-05-01", text: { ja: 別。, en: Other. }, pages: [home] }\n`;
  expect(ids(later, "ja")).toEqual([first]);
  expect(ids(later, "en")).not.toEqual([first]);
});

test("With the address of the site all addresses are whole.", async () => {
  vi.stubEnv("SITE_URL", "https://atlas.example");
  vi.stubEnv("BASE_PATH", "/atlas/");
  vi.resetModules();
  const { atomFeed: placed } = await import("../../../src/changes/atom.ts");
  const feed = parse(placed(atlas(), "ja"));
  expect(feed.link.map((link) => [link["@rel"], link["@href"]])).toEqual([
    ["self", "https://atlas.example/atlas/ja/feed.xml"],
    ["alternate", "https://atlas.example/atlas/ja/data/#changes"],
  ]);
  expect(feed.entry[1]?.link[0]?.["@href"]).toBe("https://atlas.example/atlas/ja/systems/juki-net/");
});
