/** Other ways to spell a word of the text, for an index that knows one of them. */
import { fold, isLatin } from "./fold.ts";

/** The word as it is first; then loanwords in katakana, long vowels, British and American endings. */
export function spellingsOf(word: string): string[] {
  if (isLatin(word)) return [...new Set([word, british(word), american(word)])];
  const katakana = word.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
  const all = [word, katakana, katakana.replace(/ー$/, ""), `${katakana}ー`, fold(word)];
  return [...new Set(all)].filter((text) => text !== "");
}

function british(word: string): string {
  return word
    .replace(/iz(?=(e[drs]?|ing|ations?|ers?)$)/i, "is")
    .replace(/(?<=[a-z]{2})or(?=s?$)/i, "our")
    .replace(/(?<=[a-z]{2}[^aeiou])er(?=s?$)/i, "re");
}

function american(word: string): string {
  return word
    .replace(/is(?=(e[drs]?|ing|ations?|ers?)$)/i, "iz")
    .replace(/our(?=s?$)/i, "or")
    .replace(/(?<=[^aeiou])re(?=s?$)/i, "er");
}
