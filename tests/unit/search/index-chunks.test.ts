import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { expect, test } from "vitest";
import { cutChunks } from "../../../src/search/index-chunks.ts";
import { project } from "../../helpers/project.ts";

type Word = [string, number[]];

const packed = (value: unknown) => gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), encode(value)]));
const unpacked = (file: string) => decode(gunzipSync(readFileSync(file)).subarray(12)) as unknown[];

/** A bundle with its words in chunks, in the form that Pagefind writes. */
function bundle(chunks: Word[][], version = "1.6.0"): string {
  const folder = join(project(), "pagefind");
  mkdirSync(join(folder, "index"), { recursive: true });
  const listed = chunks.map((words, index) => {
    writeFileSync(join(folder, `index/ja_${index}.pf_index`), packed([words]));
    return [words[0]?.[0], words.at(-1)?.[0], `ja_${index}`];
  });
  writeFileSync(join(folder, "pagefind.ja_1.pf_meta"), packed([version, [["page", 3, ""]], listed, [], [], [[], []]]));
  const entry = { version, languages: { ja: { hash: "ja_1", wasm: null, page_count: 1 } } };
  writeFileSync(join(folder, "pagefind-entry.json"), JSON.stringify(entry));
  return folder;
}

/** The list of the pieces, found as a browser finds it. */
function listOf(folder: string): string {
  const entry = JSON.parse(readFileSync(join(folder, "pagefind-entry.json"), "utf8")) as {
    languages: { ja: { hash: string } };
  };
  return join(folder, `pagefind.${entry.languages.ja.hash}.pf_meta`);
}

const many = (letter: string, count = 300): Word[] =>
  Array.from({ length: count }, (_, index) => [
    `${letter}${String(index).padStart(3, "0")}`,
    Array<number>(60).fill(index),
  ]);

function chunksOf(folder: string): [string, string, string][] {
  return unpacked(listOf(folder))[2] as [string, string, string][];
}

function wordsOf(folder: string, hash: string): Word[] {
  return unpacked(join(folder, `index/${hash}.pf_index`))[0] as Word[];
}

test("A chunk is cut into smaller ones that hold the same words in the same order.", () => {
  const words = [...many("a"), ...many("b")];
  const folder = bundle([words.slice(0, 400), words.slice(400)]);
  cutChunks(folder);
  const chunks = chunksOf(folder);
  expect(chunks.length).toBeGreaterThan(2);
  expect(chunks.flatMap(([, , hash]) => wordsOf(folder, hash))).toEqual(words);
  expect(readdirSync(join(folder, "index")).sort()).toEqual(chunks.map(([, , hash]) => `${hash}.pf_index`).sort());
});

test("Every word lies within the borders of its chunk and of no other.", () => {
  const words = [...many("a"), ...many("b"), ...many("証")];
  const folder = bundle([words]);
  cutChunks(folder);
  const chunks = chunksOf(folder);
  for (const [word] of words) {
    const holders = chunks.filter(([from, to]) => from <= word && (word <= to || word.startsWith(to)));
    expect(holders.map(([, , hash]) => wordsOf(folder, hash).some(([own]) => own === word))).toEqual([true]);
  }
});

test("A piece that is nearly full ends where the first letter changes.", () => {
  const folder = bundle([[...many("a", 100), ...many("b", 100)]]);
  cutChunks(folder);
  const ends = chunksOf(folder).map(([, , hash]) => wordsOf(folder, hash).at(-1)?.[0]);
  expect(ends).toContain("a099");
});

test("All else in the list of the index stays as it was.", () => {
  const folder = bundle([many("a")]);
  cutChunks(folder);
  const [version, pages, , ...rest] = unpacked(listOf(folder));
  expect([version, pages, rest]).toEqual(["1.6.0", [["page", 3, ""]], [[], [], [[], []]]]);
});

test("The list of the pieces is named by what it holds: the same words the same name, others another.", () => {
  const [first, same, other] = [many("a"), many("a"), many("b")].map((words) => {
    const folder = bundle([words]);
    cutChunks(folder);
    expect(readdirSync(folder).filter((name) => name.endsWith(".pf_meta"))).toEqual([basename(listOf(folder))]);
    return basename(listOf(folder));
  });
  expect(first).toBe(same);
  expect(first).not.toBe(other);
});

test("Pieces and their list have the same names on every system: their compression names none.", () => {
  const folder = bundle([many("a")]);
  cutChunks(folder);
  const files = [listOf(folder), ...chunksOf(folder).map(([, , hash]) => join(folder, `index/${hash}.pf_index`))];
  expect(files.map((file) => readFileSync(file)[9])).toEqual(files.map(() => 255));
});

test("An entry without the language is refused.", () => {
  const folder = bundle([many("a")]);
  writeFileSync(join(folder, "pagefind-entry.json"), '{"languages":{}}');
  expect(() => cutChunks(folder)).toThrow("pagefind-entry.json: not in the form of Pagefind");
});

test("An index of another version is refused.", () => {
  expect(() => cutChunks(bundle([many("a")], "1.7.0"))).toThrow("not in the form of Pagefind 1.6.0");
});

test("A file without the signature is refused.", () => {
  const folder = bundle([many("a")]);
  writeFileSync(join(folder, "pagefind.ja_1.pf_meta"), gzipSync("something else, long enough"));
  expect(() => cutChunks(folder)).toThrow("pf_meta: not in the form of Pagefind");
});
