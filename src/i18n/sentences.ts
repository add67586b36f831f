import type { Lang } from "../schemas/common.ts";

/** Sentences one after the other: Japanese ones follow without a space. */
export function joinSentences(lang: Lang, ...sentences: (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined).join(lang === "ja" ? "" : " ");
}
