/** Turns what a reader typed into the searches to try, the strictest first. */
import type { Lang } from "../schemas/common.ts";

const HIRAGANA_ONLY = /^[\p{Script=Hiragana}ー]+$/u;

/** The words of a query in the language of an index; particles fall away where other words remain. */
export function wordsOf(query: string, lang: Lang): string[] {
  const text = query
    .normalize("NFKC")
    .replace(/[・\u0000-\u001f]/g, " ")
    .trim();
  if (lang === "en" && !/[^\u0000-\u024f]/.test(text)) return text.split(/\s+/).filter((word) => word !== "");
  const segments = [...new Intl.Segmenter("ja", { granularity: "word" }).segment(text)];
  const words = segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  const content = words.filter((word) => !HIRAGANA_ONLY.test(word));
  return content.length > 0 ? content : words;
}

/** The query as a whole, then looser: without a final long-vowel mark. One search per word is the last resort. */
export function attempts(query: string, lang: Lang): string[] {
  const whole = wordsOf(query, lang).join(" ");
  return [...new Set([whole, whole.replace(/ー+$/, "")])].filter((attempt) => attempt !== "");
}
