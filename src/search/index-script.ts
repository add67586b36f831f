/**
 * Pagefind's script keeps quiet about a piece of the index that it could not load and finds nothing in it: a reader would
 * be told that a word stands nowhere. And it lets go of the error of a start that failed, which the search is told later
 * anyway. The script is mended where it does so.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const CHANGES: readonly [from: string, to: string][] = [
  ['"load_index_chunk")).catch(()=>{});', '"load_index_chunk"));'],
  ["this.init(options2?.language);", "this.init(options2?.language).catch(()=>{});"],
];

/** @throws Error when the script in `bundle` is not that of the Pagefind we know */
export function tellMissingPieces(bundle: string): void {
  const file = join(bundle, "pagefind.js");
  const script = readFileSync(file, "utf8");
  for (const [from] of CHANGES) {
    if (script.split(from).length === 2) continue;
    throw new Error(
      `${file}: "${from}" does not stand there once · a piece of the index that is missing would be taken for words that stand nowhere · compare src/search/index-script.ts with the Pagefind that is installed`,
    );
  }
  writeFileSync(
    file,
    CHANGES.reduce((text, [from, to]) => text.replace(from, () => to), script),
  );
}
