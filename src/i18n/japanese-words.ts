/** Japanese words in an English text carry their language, or they are read aloud as if they were English. */
import type { Lang } from "../schemas/common.ts";

const LETTER = String.raw`[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]`;
const INNER = String.raw`[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー・「」（）、A-Za-z0-9-]`;
/** Latin letters and digits that are part of the word go with it: J-LIS基盤変革2030. */
const WORDS = new RegExp(String.raw`(?:[A-Za-z0-9-]*${LETTER})(?:${INNER}*(?:${LETTER}|[A-Za-z0-9]))?`, "gu");

export type Words = { text: string; lang: Lang | undefined };

/** The stretches of a text, those in another language than its own marked. Latin letters are at home in Japanese. */
export function byLanguage(text: string, lang: Lang): Words[] {
  if (lang === "ja") return [{ text, lang: undefined }];
  const stretches: Words[] = [];
  let end = 0;
  for (const { 0: words, index } of text.matchAll(WORDS)) {
    if (index > end) stretches.push({ text: text.slice(end, index), lang: undefined });
    stretches.push({ text: words, lang: "ja" });
    end = index + words.length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), lang: undefined });
  return stretches;
}
