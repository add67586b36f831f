import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatFault } from "../../../src/atlas/fault.ts";
import type { Atlas } from "../../../src/atlas/load.ts";
import { allPages } from "../../../src/checks/check.ts";
import { checkContent } from "../../../src/checks/index.ts";
import { readContent } from "../../../src/cli/synthetic/content.ts";
import { makeProject, singlePages } from "../../../src/cli/synthetic/project.ts";
import { pairsOf } from "../../../src/cli/synthetic/reduce.ts";
import { idsIn, mapData, mapText } from "../../../src/cli/synthetic/references.ts";
import { Tagger, taggedTerm, tagOf } from "../../../src/cli/synthetic/tags.ts";

const today = readContent(process.cwd());

/** The synthetic content of so many page pairs, which has no fault. */
function contentOf(pairs: number): Atlas {
  const known = made.get(pairs);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), "synthetic-"));
  try {
    makeProject(process.cwd(), folder, pairs);
    const { atlas, faults } = checkContent(folder);
    expect(faults.map(formatFault)).toEqual([]);
    made.set(pairs, atlas);
    return atlas;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const made = new Map<number, Atlas>();

/** How many entries of each kind have pages, and how many there are of what has none. */
const counts = ({ systems, terms, charts, businesses, sources, figures, timeline }: Omit<Atlas, "pages">) => ({
  ...{ systems: systems.size, terms: terms.size, charts: charts.size, businesses: businesses.length },
  ...{ sources: sources.size, figures: figures.size, events: timeline.length },
});

const single = singlePages(process.cwd());
const wholeSize = pairsOf(today) + single;

/** Two copies, none of them whole. */
const TWICE = 2 * wholeSize - 100;

test.each([250, TWICE])(
  "Content of %i page pairs has no fault, the right number of pages, and its kinds in proportion.",
  { timeout: 240_000 },
  (pairs) => {
    const atlas = contentOf(pairs);
    expect(pairsOf({ ...atlas, texts: new Map() })).toBe(pairs - single);
    const share = (pairs - single) / pairsOf(today);
    const found = counts(atlas);
    for (const [kind, count] of Object.entries(counts({ ...atlas, ...today }))) {
      const allowed = kind === "sources" ? 5 : Math.max(2, count * share * 0.08);
      expect(Math.abs(found[kind as keyof typeof found] - count * share), kind).toBeLessThanOrEqual(allowed);
    }
  },
);

test("A copy marks, draws and cites what is its own.", { timeout: 240_000 }, () => {
  const atlas = contentOf(TWICE);
  const copies = allPages(atlas).filter(({ system }) => system.endsWith("-c1"));
  expect(copies.length).toBeGreaterThan(4);
  for (const page of copies) {
    const charts = page.elements.filter(({ name }) => name === "Figure").map(({ attributes }) => String(attributes.id));
    const named = [
      ...page.termMarks.map(({ id }) => id),
      ...page.sourceMarks.map(({ document }) => document),
      ...page.links.flatMap(({ url }) => /^system:([a-z0-9-]+)/.exec(url)?.[1] ?? []),
      ...charts,
    ];
    expect(named.filter((id) => !id.endsWith("-c1"))).toEqual([]);
    expect(page.termMarks.length).toBeGreaterThan(0);
  }
  const ends = [...atlas.systems].filter(([id]) => id.endsWith("-c1")).flatMap(([, { flows }]) => flows);
  const foreign = ends.flatMap(({ from, to }) => [from, to]).filter((end) => !end.split("/")[0]?.endsWith("-c1"));
  expect(foreign.filter((end) => atlas.nodes.get(end)?.business !== undefined || atlas.systems.has(end))).toEqual([]);
});

test("Content of today's size is today's content.", { timeout: 240_000 }, () => {
  const atlas = contentOf(wholeSize);
  expect([...atlas.terms]).toEqual([...today.terms]);
  expect([...atlas.systems]).toEqual([...today.systems]);
  expect([...atlas.charts]).toEqual([...today.charts]);
});

test("References are exchanged or taken away, in data and in text.", () => {
  const map = (kind: string, id: string) => (id === "gone" ? undefined : `${kind}-${id}`);
  expect(mapData({ related: ["a", "gone"], system: "gone", points: [{ source: "b#1" }], id: "c" }, map)).toEqual({
    ...{ related: ["term-a"], points: [{ source: "citation-b#1" }], id: "c" },
  });
  expect(mapText("A[^a] of [B](system:gone) and [C](term:c#x)[^gone][^d#1]", map)).toBe(
    "A[^term-a] of B and [C](term:term-c#x)[^citation-d#1]",
  );
  expect(mapText('<Figure id="a" /><Value of="b" year={2024} />', map)).toBe(
    '<Figure id="chart-a" /><Value of="figure-b" year={2024} />',
  );
  expect(idsIn("A[^a] and B[^b][^c#1]", "term")).toEqual(new Set(["a", "b"]));
});

test("Every mention of a term gets the name of its copy, marked or not.", () => {
  const tagger = new Tagger(today.terms, tagOf(1));
  expect(tagger.write("Digital certificates[^digital-certificate] and **OCSP**[^ocsp] by OCSP.", "en")).toBe(
    "Aoki digital certificates[^digital-certificate] and **Aoki OCSP**[^ocsp] by Aoki OCSP.",
  );
  expect(tagger.write("OCSP[^ocsp]の電子証明書", "ja")).toBe("青木OCSP[^ocsp]の青木電子証明書");
  expect(tagger.write('<Value of="ocsp" /> [x](system:ocsp) [#ocsp]', "en")).toBe(
    '<Value of="ocsp" /> [x](system:ocsp) [#ocsp]',
  );
});

test("No two copies have one name, however many there are.", () => {
  const tags = Array.from({ length: 300 }, (_, index) => tagOf(index + 1).ja);
  expect(new Set(tags).size).toBe(300);
});

test("A Latin name of a term has a form for Japanese text in its copy too.", () => {
  const term = today.terms.get("ocsp");
  if (term === undefined) throw new Error("no such term");
  const copy = taggedTerm(term, tagOf(2));
  expect(copy.label).toEqual({ ja: "石川OCSP", en: "Ishikawa OCSP" });
  expect(copy.expansion).toBe("Ishikawa Online Certificate Status Protocol");
  expect(copy.aliases.map(({ text }) => text)).toContain("石川Online Certificate Status Protocol");
});
