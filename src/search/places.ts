/** Where words stand in a text, whatever the width, case, kana or old forms in which it is written. */
import { fold, isLatin } from "./fold.ts";
import { spellingsOf } from "./spellings.ts";

export type Place = [start: number, end: number];

/** Longer ones are nobody's search, and would make patterns that a browser refuses. */
const LONGEST = 120;

/** Places of any of the words, from left to right, without overlaps; the longest where several begin. */
export function placesOf(text: string, words: readonly string[]): Place[] {
  const { folded, origin } = foldWithPositions(text);
  const places = words
    .map((word) => word.slice(0, LONGEST))
    .flatMap((word) => (isLatin(word) ? latinPlaces(text, word) : japanesePlaces(folded, origin, word)));
  places.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const kept: Place[] = [];
  for (const place of places) {
    const last = kept.at(-1);
    if (last === undefined || place[0] >= last[1]) kept.push(place);
  }
  return kept;
}

/** Latin words begin where a word begins and run to its end: "revoke" marks "revoked". */
function latinPlaces(text: string, phrase: string): Place[] {
  const words = phrase.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  if (words.join("").length < 2) return [];
  const stems = words.map((word) => `(?:${spellingsOf(word).map(stemOf).join("|")})`);
  const pattern = stems.map((stem) => `${stem}[\\p{Script=Latin}\\p{N}]*`).join("[^\\p{L}\\p{N}]{1,3}");
  const even = text.normalize("NFKC");
  // Positions stay true only where every character became one.
  const found = even.length === text.length ? even : text;
  const places = found.matchAll(new RegExp(`(?<![\\p{Script=Latin}\\p{N}])${pattern}`, "giu"));
  return [...places].map(({ index, 0: match }) => [index, index + match.length]);
}

/** A piece of a pattern. Words are letters and digits alone, so nothing in them has a meaning there. */
function stemOf(word: string): string {
  // 1065 stands on a page as 1,065.
  if (/^\d{4,}$/.test(word)) return Array.from(word).join(",?");
  if (word.length < 5) return word;
  const singular = word.replace(/ies$|s$/i, "");
  return word.slice(0, Math.max(4, singular.replace(/(?:e|ed|ing|y)$/i, "").length));
}

function japanesePlaces(folded: string, origin: readonly Place[], word: string): Place[] {
  const wanted = fold(word);
  const places: Place[] = [];
  if (wanted === "") return places;
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
    places.push([origin[at]?.[0] ?? 0, origin[at + wanted.length - 1]?.[1] ?? 0]);
  }
  return places;
}

// Browsers before 2024 have none and take character by character.
const graphemes = "Segmenter" in Intl ? new Intl.Segmenter("ja", { granularity: "grapheme" }) : undefined;

function charactersOf(text: string): string[] {
  return graphemes === undefined ? Array.from(text) : Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** The folded text, and for each of its characters the place it came from. */
function foldWithPositions(text: string): { folded: string; origin: Place[] } {
  let folded = "";
  let before = "";
  let index = 0;
  const origin: Place[] = [];
  for (const segment of charactersOf(text)) {
    // 五 is 5 after 第 only.
    const plain = before === "第" ? fold(`第${segment}`).slice(1) : fold(segment);
    const end = index + segment.length;
    const last = origin.at(-1);
    // A long vowel mark folds away, but belongs to the word before it.
    if (segment === "ー" && last !== undefined) last[1] = end;
    folded += plain;
    origin.push(...Array.from({ length: plain.length }, (): Place => [index, end]));
    before = segment;
    index = end;
  }
  return { folded, origin };
}
