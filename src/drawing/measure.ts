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

/** Breaks a text into as few lines of at most `width` em as it can, of about the same length, between words where possible. */
export function wrap(text: string, width: number, lang: Lang): string[] {
  const fewest = greedy(text, width, width, lang);
  for (let narrower = textWidth(text) / fewest.length; narrower < width; narrower += 0.5) {
    const lines = greedy(text, narrower, width, lang);
    if (lines.length === fewest.length && lines.every((line) => textWidth(line) <= width)) return lines;
  }
  return fewest;
}

/** Fills each line up to `width`; only a word that is longer than `limit` is cut. */
function greedy(text: string, width: number, limit: number, lang: Lang): string[] {
  const lines = [""];
  for (const word of wordsOf(text, limit, lang)) {
    for (const piece of textWidth(word) > limit ? Array.from(word) : [word]) {
      const line = lines.at(-1) ?? "";
      // No line begins with a closing bracket or a mark that belongs to the word before it.
      const clings = /^[、。，．：；）」』・ー\s)\]:;,.-]/.test(piece);
      if (line !== "" && !clings && textWidth(line + piece.trimEnd()) > width) lines.push(piece);
      else lines[lines.length - 1] = line + piece;
    }
  }
  return lines.map((line) => line.trim()).filter((line) => line !== "");
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
