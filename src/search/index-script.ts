/**
 * Pagefind's script keeps quiet about a piece of the index that it could not load, and finds nothing in it. A reader would
 * be told that a word stands nowhere; so the script is made to fail, and the search says what has happened.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LOADED = '"load_index_chunk"))';
const QUIET = ".catch(()=>{})";

/** @throws Error when the script in `bundle` is not that of the Pagefind we know */
export function tellMissingPieces(bundle: string): void {
  const file = join(bundle, "pagefind.js");
  const script = readFileSync(file, "utf8");
  if (script.split(LOADED + QUIET).length !== 2) {
    throw new Error(
      `${file}: the place where a piece of the index is loaded is not found · a piece that is missing would be taken for words that stand nowhere · compare src/search/index-script.ts with the Pagefind that is installed`,
    );
  }
  writeFileSync(file, script.replace(LOADED + QUIET, LOADED));
}
