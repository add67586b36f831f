/** Finds terms by name in the small list: certain for abbreviations, readings, romaji and near misses. */
import { distance } from "fastest-levenshtein";
import { fold, foldRomaji } from "./fold.ts";
import type { NameEntry } from "./names.ts";

/** The best matches, best first: whole name, beginning, inside, name inside the query, one or two letters off. */
export function lookUp(query: string, names: readonly NameEntry[], limit = 3): NameEntry[] {
  const wanted = [...new Set([fold(query), foldRomaji(query)])].filter((key) => key !== "");
  if (wanted.length === 0) return [];
  return names
    .map((entry, index) => ({
      entry,
      index,
      rank: Math.min(...entry.keys.flatMap((key) => wanted.map((word) => rank(word, key)))),
    }))
    .filter((found) => found.rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** Lower is better. Within a class, the shorter name is nearer to what was typed. */
function rank(word: string, key: string): number {
  if (key === word) return 0;
  const spare = Math.min(0.99, key.length / 1000);
  if (key.startsWith(word)) return 1 + spare;
  if (word.length >= 2 && key.includes(word)) return 2 + spare;
  // Two Latin letters stand within too many words: CS in OCSP.
  const telling = /^[\x20-\x7e]*$/.test(key) ? 3 : 2;
  if (key.length >= telling && word.includes(key)) return 3 + (1 - spare);
  const allowed = word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0;
  if (allowed > 0 && Math.abs(key.length - word.length) <= allowed) {
    const off = isSwap(word, key) ? 1 : distance(word, key);
    if (off <= allowed) return 4 + off / 10;
  }
  return Infinity;
}

/** LGPIK for LGPKI: two neighbouring letters have changed places, which is one slip of the hand. */
function isSwap(word: string, key: string): boolean {
  const at = Array.from(word).findIndex((letter, index) => letter !== key.charAt(index));
  if (at === -1 || word.length !== key.length) return false;
  return key === word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}
