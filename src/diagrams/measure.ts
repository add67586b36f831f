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

/** Breaks a text into lines of at most `width` em, between words where it can. */
export function wrap(text: string, width: number, lang: Lang): string[] {
  const lines = [""];
  for (const { segment } of segmenters[lang].segment(text)) {
    for (const piece of textWidth(segment) > width ? Array.from(segment) : [segment]) {
      const line = lines.at(-1) ?? "";
      // No line begins with a closing bracket or a mark that belongs to the word before it.
      const clings = /^[、。，．）」』・ー\s)\]-]/.test(piece);
      if (line !== "" && !clings && textWidth(line + piece.trimEnd()) > width) lines.push(piece);
      else lines[lines.length - 1] = line + piece;
    }
  }
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
