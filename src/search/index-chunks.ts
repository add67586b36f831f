/**
 * Pagefind's index in smaller pieces. Its own pieces have 30 KB, and a Japanese compound of four words needs four of them:
 * more than all the rest of a search. Cut to a tenth, they answer almost the same with far fewer bytes.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { gzipped } from "../bundling/gzip.ts";

/** Every file of the index begins with it, inside its compression. */
const SIGNATURE = Buffer.from("pagefind_dcd");
const VERSION = "1.6.0";
/** Bytes of a piece before compression; about a third of them after it. */
const PIECE = 8_000;

type Word = [word: string, ...rest: unknown[]];
type Chunk = [from: string, to: string, hash: string];
type Meta = [version: string, pages: unknown[], chunks: Chunk[], ...rest: unknown[]];

/**
 * Cuts the chunks of an index that Pagefind has written into `bundle`.
 * @throws Error when the index is not in the form of Pagefind 1.6.0
 */
export function cutChunks(bundle: string): void {
  for (const name of readdirSync(bundle).filter((file) => file.endsWith(".pf_meta"))) {
    const meta = read(join(bundle, name));
    if (!isMeta(meta)) throw new Error(otherForm(name));
    const [version, pages, chunks, ...rest] = meta;
    const lang = /^pagefind\.([^_]+)_/.exec(name)?.[1] ?? "";
    const cut = writePieces(bundle, lang, piecesOf(chunks.flatMap((chunk) => takeWords(bundle, chunk))));
    const content = packed([version, pages, cut, ...rest]);
    const hash = `${lang}_${hashOf(content, 10)}`;
    rmSync(join(bundle, name));
    writeFileSync(join(bundle, `pagefind.${hash}.pf_meta`), content);
    enter(bundle, lang, hash);
  }
}

/** Browsers keep the list of the pieces under its name, so the name has to tell what is in it now. */
function enter(bundle: string, lang: string, hash: string): void {
  const file = join(bundle, "pagefind-entry.json");
  const entry = JSON.parse(readFileSync(file, "utf8")) as { languages?: Record<string, { hash: string }> };
  const language = entry.languages?.[lang];
  if (language === undefined) throw new Error(otherForm(file));
  language.hash = hash;
  writeFileSync(file, JSON.stringify(entry));
}

function hashOf(content: Buffer, length: number): string {
  return createHash("sha256").update(content).digest("hex").slice(0, length);
}

function isMeta(value: unknown): value is Meta {
  if (!Array.isArray(value) || value[0] !== VERSION || !Array.isArray(value[2])) return false;
  return value[2].every(
    (chunk) => Array.isArray(chunk) && chunk.length === 3 && chunk.every((part) => typeof part === "string"),
  );
}

/** The words of a chunk, whose file goes away. */
function takeWords(bundle: string, [, , hash]: Chunk): Word[] {
  const file = join(bundle, "index", `${hash}.pf_index`);
  const chunk = read(file);
  const words: unknown = Array.isArray(chunk) && chunk.length === 1 ? chunk[0] : undefined;
  if (!Array.isArray(words) || !words.every((word) => Array.isArray(word) && typeof word[0] === "string")) {
    throw new Error(otherForm(file));
  }
  rmSync(file);
  return words as Word[];
}

/** Words in pieces of the wished size, cut where the first letter changes if one is near: a search for it reads one. */
function piecesOf(words: readonly Word[]): Word[][] {
  const pieces: Word[][] = [];
  let size = Infinity;
  let letter = "";
  for (const word of words) {
    const sameLetter = word[0].startsWith(letter);
    if (size > PIECE * (sameLetter ? 2 : 1)) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(word);
    size += encode(word).length;
    letter = Array.from(word[0])[0] ?? "";
  }
  return pieces;
}

function writePieces(bundle: string, lang: string, pieces: readonly Word[][]): Chunk[] {
  return pieces.map((words, index) => {
    const content = packed([words]);
    const hash = `${lang}_${hashOf(content, 7)}`;
    writeFileSync(join(bundle, "index", `${hash}.pf_index`), content);
    const [first = "", last = ""] = [words[0]?.[0], words.at(-1)?.[0]];
    const before = pieces[index - 1]?.at(-1)?.[0];
    const after = pieces[index + 1]?.[0]?.[0];
    return [before === undefined ? first : apart(first, before), after === undefined ? last : apart(last, after), hash];
  });
}

/** As much of a word as tells it from its neighbour in the next piece, as Pagefind writes its borders. */
function apart(word: string, neighbour: string): string {
  const letters = Array.from(word);
  const others = Array.from(neighbour);
  const at = letters.findIndex((letter, index) => letter !== others[index]);
  return letters.slice(0, at === -1 ? letters.length : at + 1).join("");
}

function read(file: string): unknown {
  const content = gunzipSync(readFileSync(file));
  if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error(otherForm(file));
  return decode(content.subarray(SIGNATURE.length));
}

function packed(value: unknown): Buffer {
  return gzipped(Buffer.concat([SIGNATURE, encode(value)]));
}

function otherForm(file: string): string {
  return `${file}: not in the form of Pagefind ${VERSION} · search would read it wrongly · compare src/search/index-chunks.ts with the Pagefind that is installed`;
}
