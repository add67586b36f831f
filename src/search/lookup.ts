/** Finds terms by name in the small list: certain for abbreviations, readings, romaji and near misses. */
import { distance } from "fastest-levenshtein";
import type { Bilingual } from "../schemas/common.ts";
import { englishWords, fold, foldEnglish, foldRomaji, isLatin } from "./fold.ts";
import type { NameRow } from "./names.ts";
import { romajiOf } from "./romaji.ts";
import { contentWords, nameInQuestion, segments, tidy } from "./query.ts";

/** A term with all its names, folded and ready to be compared. */
export type Entry = { id: string; label: Bilingual; keys: readonly Key[] };
type Key = {
  folded: string;
  name: string;
  /** Where Latin words begin; short ones are not looked for inside others. */
  starts: readonly number[];
  /** From 0 to 1: the rarer the term on the pages, the more alias than label and the longer, the farther off. */
  remoteness: number;
};

/** `name` is what matched, as the list has it. The lower the rank, the better the match. */
export type Match = { entry: Entry; name: string; rank: number; misspelt?: boolean };

export type Lookup = {
  /** Whoever types this means one of these. */
  sure: Match[];
  /** A name somewhere in a longer query, or a typing error away. */
  near: Match[];
  /** Whether the near ones are worth showing even where pages hold every word of the query. */
  telling: boolean;
};

/** What a word counts that stands in no name, and what a part of a name counts beside the whole. */
const UNKNOWN = 2;
const PART = 0.65;
/** Ranks of names within a query run from 4, all of its words, to 5, none; a slip of the hand stands in between. */
const TELLING = 4.5;
const SLIP = 4.3;

/** The names of all terms, prepared for many queries. */
export class NameList {
  readonly entries: readonly Entry[];
  readonly #byKey = new Map<string, Match[]>();
  readonly #words = new Set<string>();

  constructor(rows: readonly NameRow[]) {
    this.entries = rows.map(([id, ja, en, own, others], place) => {
      const keys = new Map<string, Key>();
      const add = (words: readonly string[], name: string) => {
        const folded = words.join("");
        if (folded === "" || keys.has(folded)) return;
        const isAlias = others.includes(name);
        const remoteness = 0.6 * (place / rows.length) + (isAlias ? 0.2 : 0) + Math.min(0.19, folded.length / 100);
        keys.set(folded, { folded, name, starts: startsOf(words), remoteness });
      };
      for (const name of [ja, en, ...own, ...others]) {
        add(wordsOf(name).map(fold), name);
        if (/^[ぁ-ゖ]+$/.test(fold(name))) add([foldRomaji(romajiOf(fold(name)))], ja);
        if (!isLatin(name)) continue;
        add([foldRomaji(name)], name);
        add(englishWords(name), name);
        for (const word of englishWords(name)) if (word.length >= 5) this.#words.add(word);
      }
      return { id, label: { ja, en }, keys: [...keys.values()] };
    });
    for (const entry of this.entries) {
      for (const { folded, name } of entry.keys) {
        const matches = this.#byKey.get(folded) ?? [];
        matches.push({ entry, name, rank: 0 });
        this.#byKey.set(folded, matches);
      }
    }
  }

  /** Terms for a query, best first: whole name, beginning, inside, all words; then names within the query, near misses. */
  lookUp(query: string, limit = 3): Lookup {
    const text = tidy(query);
    const core = nameInQuestion(text);
    const sure = best([...this.#named([text, ...(core === undefined ? [] : [core])]), ...this.#halfConverted(text)]);
    if (sure.length > 0) return { sure: sure.slice(0, limit), near: [], telling: false };
    const within = this.#within(core ?? text);
    if (within.whole) return { sure: within.matches.slice(0, limit), near: [], telling: false };
    const near = best([...within.matches, ...this.#misspelt(core ?? text)]).slice(0, limit);
    return { sure: [], near, telling: near[0] !== undefined && near[0].rank <= TELLING };
  }

  /** The terms whose names are least unlike a query, however far that is. */
  nearest(query: string, limit = 5): Match[] {
    const wanted = (spellings(query)[0] ?? "").slice(0, 40);
    return this.#each(({ folded }) => distance(wanted, folded) / Math.max(wanted.length, folded.length))
      .filter(({ rank }) => rank < 0.4)
      .slice(0, limit);
  }

  /** The query with misspelt English words put right; undefined when there is nothing to put right. */
  corrected(query: string): string | undefined {
    const text = tidy(query);
    if (!isLatin(text)) return undefined;
    const words = contentWords(text);
    const right = words.map((word) => this.#nearestWord(word) ?? word);
    return right.join(" ") === words.join(" ") ? undefined : right.join(" ");
  }

  #nearestWord(word: string): string | undefined {
    const [wanted = ""] = englishWords(word);
    if (wanted.length < 5 || [...this.#words].some((known) => known.startsWith(wanted))) return undefined;
    const near = [...this.#words]
      .map((known) => ({ known, off: slips(wanted, known) }))
      .filter(({ known, off }) => off <= allowed(Math.min(wanted.length, known.length)));
    return near.sort((a, b) => a.off - b.off)[0]?.known;
  }

  #named(queries: readonly string[]): Match[] {
    const wanted = [...new Set(queries.flatMap(spellings))];
    const begun = queries.flatMap(withoutConsonant);
    const words = [...new Set(queries.map((query) => contentWords(query)))].filter((list) => list.length > 1);
    const foldedWords = words.map((list) => list.map((word) => (isLatin(word) ? foldEnglish(word) : fold(word))));
    return this.#each((key) =>
      Math.min(
        ...wanted.map((word) => rankOf(word, key)),
        ...begun.map((word) => rankOf(word, key) + 0.5),
        ...foldedWords.map((list) =>
          list.every((word) => word !== "" && (holds(key, word) || key.folded.startsWith(word)))
            ? 3 + spare(key.folded)
            : Infinity,
        ),
      ),
    );
  }

  /** An input method converts a name from its start: 失効じょうほ is on its way to 失効情報. */
  #halfConverted(text: string): Match[] {
    const [, head = "", tail = ""] =
      /^(.*[\p{Script=Han}\p{Script=Katakana}])([ぁ-ゖー]{2,})[a-z]{0,2}$/iu.exec(text) ?? [];
    if (tail === "") return [];
    return this.entries.flatMap((entry): Match[] => {
      const { keys } = entry;
      const begun = keys.find(({ folded }) => folded.startsWith(fold(head)));
      const read = keys.some(({ folded }) => /^[ぁ-ゖ]+$/.test(folded) && folded.includes(fold(tail)));
      return begun !== undefined && read ? [{ entry, name: begun.name, rank: 2 + spare(begun.folded) }] : [];
    });
  }

  /**
   * Terms whose names hold words of the query: the more of its words, and the rarer among all names, the better.
   * `whole` when the query is nothing but names.
   */
  #within(query: string): { matches: Match[]; whole: boolean } {
    const words = this.#namesIn(query);
    const weights = words.map(({ folded, exact }) => {
      const owners = this.entries.filter(({ keys }) => keys.some((key) => holds(key, folded))).length;
      if (owners === 0) return { folded, weight: UNKNOWN };
      // 電子証明書 is a name, but half the names hold it; a name that stands alone tells more.
      const bearers = exact ? (this.#byKey.get(folded)?.length ?? 1) : owners;
      return { folded, weight: (this.#rarity(owners) + this.#rarity(bearers)) / 2 };
    });
    const total = weights.reduce((sum, { weight }) => sum + weight, 0);
    const matches = this.entries.map((entry): Match => {
      let name = "";
      let score = 0;
      for (const { folded, weight } of weights) {
        const exact = entry.keys.find((key) => key.folded === folded);
        const part = exact ?? entry.keys.find((key) => holds(key, folded));
        if (part === undefined) continue;
        if (name === "") name = part.name;
        score += exact === undefined ? weight * PART : weight;
      }
      return { entry, name, rank: score === 0 ? Infinity : 5 - score / total };
    });
    const found = best(matches.filter(({ rank }) => rank < Infinity));
    const least = 5 - (5 - (found[0]?.rank ?? 5)) * 0.6;
    return {
      matches: found.filter(({ rank }) => rank <= least),
      whole: words.length > 0 && words.every(({ exact }) => exact),
    };
  }

  /** The query cut into names, the longest first, and into words where no name stands. */
  #namesIn(query: string): { folded: string; exact: boolean }[] {
    const content = new Set(contentWords(query).map((word) => (isLatin(query) ? foldEnglish(word) : fold(word))));
    const pieces = isLatin(query)
      ? [...content]
      : segments(query)
          .map(({ segment }) => fold(segment))
          .filter((piece) => piece !== "");
    const found: { folded: string; exact: boolean }[] = [];
    for (let start = 0; start < pieces.length; start++) {
      let end = Math.min(pieces.length, start + 12);
      while (end > start && !this.#isName(pieces.slice(start, end).join(""))) end--;
      const folded = pieces.slice(start, Math.max(end, start + 1)).join("");
      if (end > start) found.push({ folded, exact: true });
      else if (content.has(folded)) found.push({ folded, exact: false });
      start = Math.max(start, end - 1);
    }
    return found;
  }

  #rarity(owners: number): number {
    return Math.log(1 + this.entries.length / owners);
  }

  #isName(key: string): boolean {
    return tells(key) && this.#byKey.has(key);
  }

  #misspelt(query: string): Match[] {
    const text = this.corrected(query);
    const right = text === undefined ? [] : this.#named([text]);
    const wanted = spellings(query);
    const near = this.#each(({ folded }) =>
      Math.min(
        ...wanted.map((word) => {
          const most = allowed(Math.min(word.length, folded.length));
          if (most === 0 || Math.abs(word.length - folded.length) > most) return Infinity;
          const off = slips(word, folded);
          return off <= most ? off / 10 : Infinity;
        }),
      ),
    );
    return [...near, ...right].map((match) => ({ ...match, rank: SLIP + match.rank / 10, misspelt: true }));
  }

  /** Every entry with the best rank that any of its names has, best first; those without a rank fall away. */
  #each(rank: (key: Key) => number): Match[] {
    const matches = this.entries.map((entry): Match => {
      let match: Match = { entry, name: "", rank: Infinity };
      for (const key of entry.keys) {
        const value = rank(key);
        if (value < match.rank) match = { entry, name: key.name, rank: value };
      }
      return match;
    });
    return best(matches.filter((match) => match.rank < Infinity));
  }
}

/** Best first, every entry once. The sort keeps the order of the list among equals. */
function best(matches: Match[]): Match[] {
  const seen = new Set<string>();
  return matches.sort((a, b) => a.rank - b.rank).filter(({ entry }) => !seen.has(entry.id) && seen.add(entry.id));
}

/** The spellings under which the list may know a query. */
function spellings(query: string): string[] {
  const all = isLatin(query) ? [fold(query), foldEnglish(query), foldRomaji(query)] : [fold(query)];
  return [...new Set(all)].filter((word) => word !== "");
}

/** While an input method composes, the last consonant still waits for its vowel: しっk. */
function withoutConsonant(query: string): string[] {
  const composed = fold(query.replace(/(?<=[ぁ-ゖー])[a-z]{1,3}$/i, ""));
  return composed === fold(query) || composed === "" ? [] : [composed];
}

/** The words of a name as it is written: cut at separators and where Latin letters begin or end. */
function wordsOf(name: string): string[] {
  return name.normalize("NFKC").match(/[\p{Script=Latin}\p{N}\p{M}]+|[^\p{Script=Latin}\p{N}\p{M}\s]+/gu) ?? [];
}

function startsOf(words: readonly string[]): number[] {
  let at = 0;
  return words.map((word) => {
    at += word.length;
    return at - word.length;
  });
}

/** Whether a name has a word inside. A short Latin word begins where one begins: RSA is not in "affairs and". */
function holds(key: Key, word: string): boolean {
  if (key.folded === word) return true;
  if (!isLatin(word)) return (word.length >= 4 || /\p{Script=Han}/u.test(word)) && key.folded.includes(word);
  if (word.length >= 5 && key.folded.includes(word)) return true;
  return word.length >= 3 && key.starts.some((start) => key.folded.startsWith(word, start));
}

/** Lower is better: whole, beginning, inside; within a class the nearer name. */
function rankOf(word: string, key: Key): number {
  if (key.folded === word) return 0;
  if (key.folded.startsWith(word)) return 1 + key.remoteness;
  const inside = isLatin(word) ? holds(key, word) : isPart(word) && key.folded.includes(word);
  return inside ? 2 + key.remoteness : Infinity;
}

function isPart(word: string): boolean {
  return word.length >= 3 || /\p{Script=Han}/u.test(word);
}

function spare(key: string): number {
  return Math.min(0.99, key.length / 100);
}

/** Two Latin letters or a few kana stand within too many words. */
function tells(key: string): boolean {
  if (/^[\x00-\x7f]*$/.test(key)) return key.length >= 3 && !/^\d+$/.test(key);
  return key.length >= (/^[ぁ-ゖ]+$/.test(key) ? 3 : 2);
}

/** How many slips of the hand a name of this length forgives. */
export function allowed(length: number): number {
  return length >= 7 ? 2 : length >= 4 ? 1 : 0;
}

/** Letters wrong, missing or too many; two neighbours that changed places are one slip. */
export function slips(a: string, b: string): number {
  return isSwap(a, b) ? 1 : distance(a, b);
}

function isSwap(word: string, key: string): boolean {
  const at = Array.from(word).findIndex((letter, index) => letter !== key.charAt(index));
  if (at === -1 || word.length !== key.length) return false;
  return key === word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}
