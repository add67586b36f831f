/** An excerpt of the index as pieces of text; never as markup. */
import { isLatin } from "./fold.ts";
import { placesOf } from "./places.ts";

export type Piece = { text: string; marked: boolean };

const ENTITIES = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["#39", "'"],
  ["#x27", "'"],
]);

/** `a <mark>b</mark> &lt;c` → `a b <c` */
export function plainText(excerpt: string): string {
  return excerpt
    .replace(/<\/?mark>/g, "")
    .replace(/&([a-z]+|#\w+);/gi, (whole, name: string) => ENTITIES.get(name.toLowerCase()) ?? whole);
}

/** Words side by side, as they would stand in a text. */
export function phraseOf(words: readonly string[]): string {
  return words.join(words.every(isLatin) ? " " : "");
}

/** The words worth marking: one character alone stands everywhere, unless it is all there is. */
export function wordsToMark(words: readonly string[]): string[] {
  const telling = words.filter((word) => word.length > 1);
  return [phraseOf(words), ...(telling.length > 0 ? telling : words)];
}

/** Marks the words side by side, or each of them where they nowhere stand so. The index marks parts of words too. */
export function markedPieces(text: string, words: readonly string[]): Piece[] {
  const [phrase = "", ...others] = wordsToMark(words);
  const whole = placesOf(text, [phrase]);
  const places = whole.length > 0 ? whole : placesOf(text, others);
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of places) {
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  return [...pieces, { text: text.slice(at), marked: false }].filter((piece) => piece.text !== "");
}
