/** Text without a browser: a full-width character is 1 em wide, a half-width one about 0.55 em. */
import type { Lang } from "../schemas/common.ts";

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。（）「」・\u3000-\u30ff\uff01-\uff60]/u;
const CAPITAL = /[A-ZMW@%&]/;

/** Width in em. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (WIDE.test(char) ? 1 : CAPITAL.test(char) ? 0.68 : 0.55), 0);
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

/** Words, with runs of katakana kept whole where a line can hold them: the dictionary cuts クラウド into クラ and ウド. */
function wordsOf(text: string, limit: number, lang: Lang): string[] {
  const words: string[] = [];
  for (const { segment } of segmenters[lang].segment(text)) {
    const last = words.at(-1) ?? "";
    const katakana = /[ァ-ヶー]$/.test(last) && /^[ァ-ヶー]/.test(segment);
    // No line ends with an opening bracket.
    const opens = /[（「『(]$/.test(last);
    if ((katakana || opens) && textWidth(last + segment) <= limit) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}
