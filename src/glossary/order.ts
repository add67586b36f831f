/** The order of the glossary: 五十音 by reading, A–Z by English label. */
import type { TermData } from "../schemas/term.ts";

export type TermEntry = { id: string; term: TermData };
export type Group = { heading: string; anchor: string; entries: TermEntry[] };

const ROWS: readonly (readonly [string, string])[] = [
  ["あ", "あいうえお"],
  ["か", "かきくけこ"],
  ["さ", "さしすせそ"],
  ["た", "たちつてと"],
  ["な", "なにぬねの"],
  ["は", "はひふへほ"],
  ["ま", "まみむめも"],
  ["や", "やゆよ"],
  ["ら", "らりるれろ"],
  ["わ", "わをん"],
];

const collator = { ja: new Intl.Collator("ja"), en: new Intl.Collator("en", { sensitivity: "base", numeric: true }) };

/** Groups by the row of the first kana of the reading; sorted by reading, since kanji sort by code and not by sound. */
export function byReading(terms: ReadonlyMap<string, TermData>): Group[] {
  const entries = entriesOf(terms).sort(
    (a, b) => collator.ja.compare(a.term.reading, b.term.reading) || compareIds(a, b),
  );
  const groups = ROWS.map(([heading, kana]): Group => {
    const own = entries.filter(({ term }) => kana.includes(baseKana(term.reading)));
    return { heading, anchor: `row-${ROWS.findIndex(([row]) => row === heading) + 1}`, entries: own };
  });
  return groups.filter((group) => group.entries.length > 0);
}

/** Groups by the first letter of the English label. */
export function byLetter(terms: ReadonlyMap<string, TermData>): Group[] {
  const groups = new Map<string, TermEntry[]>();
  for (const entry of entriesOf(terms).sort(
    (a, b) => collator.en.compare(a.term.label.en, b.term.label.en) || compareIds(a, b),
  )) {
    const letter = entry.term.label.en.charAt(0).toUpperCase();
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, entries]) => ({
    heading: letter,
    anchor: `letter-${letter.toLowerCase()}`,
    entries,
  }));
}

/** が → か, ぱ → は, ゃ → や: the kana under which a dictionary files a word. */
function baseKana(reading: string): string {
  const first = reading.charAt(0).normalize("NFD").charAt(0);
  const small = "ぁぃぅぇぉっゃゅょゎ".indexOf(first);
  return small === -1 ? first : "あいうえおつやゆよわ".charAt(small);
}

function entriesOf(terms: ReadonlyMap<string, TermData>): TermEntry[] {
  return [...terms].map(([id, term]) => ({ id, term }));
}

function compareIds(a: TermEntry, b: TermEntry): number {
  return a.id < b.id ? -1 : 1;
}
