/** What a page tells the index beyond its text. The index cuts metadata at spaces only, so words are cut here. */
import { toKatakana } from "wanakana";

export type SearchNames = {
  /** The names a page goes by. */
  labels: (string | undefined)[];
  /** Readings, aliases, former names, romaji. */
  others: (string | undefined)[];
};

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

/** The metadata fields `terms` and `aka`. */
export function searchMetadata({ labels, others }: SearchNames): [name: string, content: string][] {
  return [
    ["terms", join(labels)],
    ["aka", join(others)],
  ];
}

/** Each name whole, then its words; kana in both scripts; every word once. */
function join(names: (string | undefined)[]): string {
  const words = names
    .filter((name) => name !== undefined)
    .map((name) => name.normalize("NFKC"))
    .flatMap((name) => [
      name,
      ...(/^[\p{Script=Hiragana}ー]+$/u.test(name) ? [toKatakana(name)] : []),
      ...wordsOf(name),
    ]);
  return [...new Set(words)].join(" ");
}

function wordsOf(name: string): string[] {
  return [...segmenter.segment(name)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
