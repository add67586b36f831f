/** Folding: what a reader types and what a page says meet in one spelling. The same on both sides. */
import { todaysForms } from "./old-forms.ts";

const NUMERALS = "〇一二三四五六七八九";

/** Width, case, kana, long vowels, separators and old character forms: `ＬＧＷＡＮ-ＳＯＣ` → `lgwansoc`, `サーバー` → `さば`. */
export function fold(text: string): string {
  return todaysForms(text.normalize("NFKC").toLowerCase())
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/(?<=第)[〇一二三四五六七八九]/g, (digit) => String(NUMERALS.indexOf(digit)))
    .replace(/[^\p{L}\p{N}]|ー/gu, "");
}

/** Romaji by sound: `shikkou jouhou`, `shikkō jōhō`, `shikko joho` and `sikkou zyouhou` → `shikkojoho`. */
export function foldRomaji(text: string): string {
  // Two words do not make a long vowel between them: juminhyo utsushi.
  return withoutAccents(text).split(/\s+/).map(syllables).join("");
}

function syllables(word: string): string {
  return (
    fold(word)
      // What schools teach, brought to what passports show.
      .replace(/sy/g, "sh")
      .replace(/ty/g, "ch")
      .replace(/[zj]y/g, "j")
      .replace(/si/g, "shi")
      .replace(/ti/g, "chi")
      .replace(/tu/g, "tsu")
      .replace(/zi/g, "ji")
      .replace(/(?<![cs])hu/g, "fu")
      .replace(/tch/g, "cch")
      .replace(/ou|oo|oh(?![aeiouy])/g, "o")
      .replace(/uu/g, "u")
      .replace(/aa/g, "a")
      .replace(/ee|ei/g, "e")
      .replace(/ii/g, "i")
      .replace(/m(?=[bmp])/g, "n")
  );
}

/** Words that carry no name. */
const SMALL_WORDS = new Set("a an and for in of on or the to".split(" "));

/** The words of an English name or query in one spelling: no plurals, no small words, American endings. */
export function englishWords(text: string): string[] {
  return withoutAccents(text.normalize("NFKC").toLowerCase())
    .replace(/['’]s?(?=\s|$)/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !SMALL_WORDS.has(word))
    .map((word) => american(singular(word)));
}

/** `Basic Resident Registers` and `basic-resident register` → `basicresidentregister`. */
export function foldEnglish(text: string): string {
  return englishWords(text).join("");
}

function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=ss|[^aeo]us|x|tz|zz|ch|sh)es$|s$/, "");
}

/** One side of the Atlantic is enough, as long as both the name and the query are brought there. */
function american(word: string): string {
  return word
    .replace(/^practis/, "practic")
    .replace(/is(?=(e[drs]?|ing|ations?|ers?)$)/, "iz")
    .replace(/ys(?=(e[drs]?|ing)$)/, "yz")
    .replace(/(?<=[a-z]{2})our(?=(s|ed|ing|al|able|ite)?$)/, "or")
    .replace(/(?<=[a-z]{2}[^aeiou])re$/, "er")
    .replace(/ogue$/, "og")
    .replace(/(?<=pro)gramme/, "gram")
    .replace(/(?<=^(?:defen|licen|offen))c(?=e)/, "s")
    .replace(/(?<=[aeiou])ll(?=(ed|ing|er|or)$)/, "l");
}

function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}

/** Whether a text is in Latin letters, so that it may be English or romaji. */
export function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Z}\p{S}]*$/u.test(text);
}
