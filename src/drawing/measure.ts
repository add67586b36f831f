/** Text without a browser: a full-width character is 1 em wide, the others as in the widest of the usual sans-serifs. */
import type { Lang } from "../schemas/common.ts";

const FULL = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。（）「」・\u3000-\u30ff\uff01-\uff60]/u;
/** The first that a character belongs to counts. */
const WIDTHS: readonly [RegExp, number][] = [
  [FULL, 1],
  [/[ijlI'.,:;|! ]/, 0.33],
  [/[ftr()/-]/, 0.42],
  [/[mMW@%]/, 0.98],
  [/w/, 0.82],
  [/[A-Z&]/, 0.74],
];

/** Width in em. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (WIDTHS.find(([some]) => some.test(char))?.[1] ?? 0.63), 0);
}

const segmenters = {
  ja: new Intl.Segmenter("ja", { granularity: "word" }),
  en: new Intl.Segmenter("en", { granularity: "word" }),
};

type Broken = { lines: string[]; cost: number; squares: number };

/**
 * Breaks a text into as few lines of at most `width` em as it can; of the ways to do so it takes the one that tears least
 * apart, and of those the one with lines of about the same length.
 */
export function wrap(text: string, width: number, lang: Lang): string[] {
  const pieces = piecesOf(text, width, lang);
  /** The best way for the pieces from each on. */
  const best: Broken[] = [];
  best[pieces.length] = { lines: [], cost: 0, squares: 0 };
  for (let from = pieces.length - 1; from >= 0; from--) {
    for (let to = from + 1; to <= pieces.length; to++) {
      const line = pieces.slice(from, to).join("").trim();
      if (to > from + 1 && textWidth(line) > width) break;
      const rest = best[to];
      if (rest === undefined) continue;
      const way = {
        lines: [line, ...rest.lines],
        cost: tearing(pieces[to - 1] ?? "", pieces[to] ?? "") + rest.cost,
        squares: textWidth(line) ** 2 + rest.squares,
      };
      if (isBetter(way, best[from])) best[from] = way;
    }
  }
  return best[0]?.lines.filter((line) => line !== "") ?? [];
}

function isBetter(one: Broken, other: Broken | undefined): boolean {
  if (other === undefined) return true;
  // Of equals the one with the longer first line, which is asked for last.
  return (one.lines.length - other.lines.length || one.cost - other.cost || one.squares - other.squares) <= 0;
}

/** What a break between two pieces tears apart: a word from its particle or ending, two parts of a compound, or nothing. */
function tearing(before: string, after: string): number {
  if (/^\p{Script=Hiragana}/u.test(after)) return 2;
  // 型, 用, 者, 等: a single character after anything but a particle or a mark belongs to what stands before it.
  if (/[\p{Script=Han}ァ-ヶー]$/u.test(before) && /^\p{Script=Han}$/u.test(after)) return 2;
  if (/\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(after)) return 1;
  return /[\w-]$/.test(before) && /^\w/.test(after) ? 1 : 0;
}

/** What a line can be made of: words, and letters where a word is longer than a line. */
function piecesOf(text: string, width: number, lang: Lang): string[] {
  return glued(wordsOf(text, width, lang)).flatMap((word) =>
    textWidth(word.trimEnd()) <= width ? [word] : glued(Array.from(word)),
  );
}

/** No line begins with a closing bracket or a mark that belongs to the word before it. */
function glued(parts: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const part of parts) {
    const before = /^[、。，．：；）」』・ー\s)\]:;,.-]/.test(part) ? pieces.pop() : undefined;
    pieces.push((before ?? "") + part);
  }
  return pieces;
}

/** Words, with runs of katakana kept together as far as a line can hold them: the dictionary cuts クラウド into クラ and ウド. */
function wordsOf(text: string, limit: number, lang: Lang): string[] {
  const words: string[] = [];
  // From the end: of ガバメントクラウド, クラウド is what must not be cut.
  for (const { segment } of [...segmenters[lang].segment(text)].reverse()) {
    const next = words[0] ?? "";
    const katakana = /[ァ-ヶー]$/.test(segment) && /^[ァ-ヶー]/.test(next);
    // No line ends with an opening bracket.
    const opens = /[（「『(]$/.test(segment);
    if ((katakana || opens) && textWidth(segment + next) <= limit) words[0] = segment + next;
    else words.unshift(segment);
  }
  return words;
}
