/** The index of the pages: one Pagefind instance a language, opened when it is first needed. */
import type { Lang } from "../schemas/common.ts";
import { markedPieces, phraseOf, plainText, type Piece } from "./excerpt.ts";
import { fold, isLatin } from "./fold.ts";
import { placesOf } from "./places.ts";
import { contentWords, segments } from "./query.ts";
import { spellingsOf } from "./spellings.ts";

export type PageHit = {
  /** With the section's fragment where a section matches best. */
  url: string;
  title: string;
  section: string | undefined;
  excerpt: Piece[];
};

export type PageResults = {
  total: number;
  /** Those that were really found, for marking them on the page. */
  words: string[];
  /** Whether every word of the query was found. */
  whole: boolean;
  /** Whether the first page has the query as it was typed. */
  literal: boolean;
  /** Whether words of the query had to be left out. */
  partial: boolean;
  load: (from: number, to: number) => Promise<PageHit[]>;
};

export type PageIndex = {
  /**
   * Finds pages with all words, or else with as many as possible.
   * @param names other ways to say the whole query, tried before words are given up
   */
  search: (query: string, names?: readonly string[]) => Promise<PageResults>;
};

type RawResult = { id: string; score: number; data: () => Promise<RawPage> };
type RawPage = {
  url: string;
  content: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { url: string; title: string; excerpt: string; weighted_locations: { balanced_score: number }[] }[];
};
type Instance = { search: (query: string) => Promise<{ results: RawResult[] }> };
type Module = { createInstance: (options: object) => Instance };
type Found = Pick<PageResults, "words" | "whole" | "literal" | "partial"> & { results: RawResult[] };

const MAX_WORDS = 8;
/** So many of the first pages are read to see whether the words are really there. */
const CERTAIN = 3;
const READ_ON = 20;
const indexes = new Map<Lang, Promise<PageIndex>>();

/** @throws Error when the index is missing or cannot be loaded; the next call tries again */
export function openIndex(lang: Lang, base: string): Promise<PageIndex> {
  const known = indexes.get(lang);
  if (known !== undefined) return known;
  const opened = open(lang, base);
  indexes.set(lang, opened);
  // A failed start (offline, blocked) may succeed later.
  opened.catch(() => forget(lang));
  return opened;
}

function forget(lang: Lang): void {
  indexes.delete(lang);
  attempts += 1;
}

/** A browser remembers that a module could not be loaded, so another attempt needs another address. */
let attempts = 0;

async function open(lang: Lang, base: string): Promise<PageIndex> {
  const address = `${base}pagefind/pagefind.js${attempts === 0 ? "" : `?${attempts}`}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as Module;
  // An instance takes its language from <html lang> at the moment it is made; there is no option for it.
  const own = document.documentElement.lang;
  document.documentElement.lang = lang;
  const instance = createInstance({
    baseUrl: base,
    // A search takes milliseconds; a worker is twelve kilobytes more to wait for.
    noWorker: true,
    excerptLength: lang === "ja" ? 45 : 30,
    ranking: { metaWeights: { title: 5, terms: 5, aka: 3 } },
  });
  document.documentElement.lang = own;
  return {
    search: async (query, names = []) => {
      const { results, ...found } = await find(instance, query, names).catch((error: unknown) => {
        // An instance that could not start stays so: the next query gets a new one.
        forget(lang);
        throw error;
      });
      return {
        ...found,
        total: results.length,
        load: async (from, to) => {
          const pages = await read(results.slice(from, to));
          const real = pages.filter((page) => found.words.some((word) => contains(page, word)));
          return withPhraseFirst(real, found.words).map((page) => hitOf(page, found.words));
        },
      };
    },
  };
}

async function find(instance: Instance, query: string, names: readonly string[]): Promise<Found> {
  for (const text of [query, ...names]) {
    const found = await withAllWords(instance, contentWords(text).slice(0, MAX_WORDS));
    if (found === undefined) continue;
    if (text !== query) return { ...found, whole: false };
    const first = await read(found.results.slice(0, CERTAIN));
    return { ...found, literal: first.some(({ content }) => fold(content).includes(fold(query))) };
  }
  const known: Found[] = [];
  const words = contentWords(query).slice(0, MAX_WORDS);
  for (const word of words) {
    // A word that the text does not have as one may stand there in pieces: マイナカード.
    const pieces = segments(word).map(({ segment }) => segment);
    for (const spelling of [...spellingsOf(word).map((each) => [each]), pieces]) {
      const found = await withAllWords(instance, spelling);
      if (found === undefined) continue;
      known.push(found);
      break;
    }
  }
  const kept = known.flatMap((found) => found.words);
  if (kept.length === 0) return { results: [], words: [], whole: false, literal: false, partial: false };
  const found = await withAllWords(instance, kept);
  return {
    results: found?.results ?? mostWords(known),
    words: kept,
    whole: known.length === words.length && found !== undefined,
    literal: false,
    partial: known.length < words.length,
  };
}

/** Undefined when no page has them all: the index cuts a word it does not know until some other word matches. */
async function withAllWords(instance: Instance, words: readonly string[]): Promise<Found | undefined> {
  const { results } = await instance.search(words.join(" "));
  // Pages with words of the same stem may come first, so more are read where the first do not have the word itself.
  for (const [from, to] of [
    [0, CERTAIN],
    [CERTAIN, READ_ON],
  ] as const) {
    const pages = await read(results.slice(from, to));
    if (pages.some((page) => words.every((word) => contains(page, word)))) {
      return { results, words: [...words], whole: true, literal: false, partial: false };
    }
  }
  return undefined;
}

function read(results: readonly RawResult[]): Promise<RawPage[]> {
  return Promise.all(results.map((result) => result.data()));
}

/** Pages with the most words first, then by score, rare words counting more. */
function mostWords(found: readonly Found[]): RawResult[] {
  const pages = new Map<string, { result: RawResult; words: number; score: number }>();
  for (const { results } of found) {
    const best = results[0]?.score ?? 1;
    for (const result of results) {
      const page = pages.get(result.id) ?? { result, words: 0, score: 0 };
      page.words += 1;
      page.score += result.score / best / Math.log2(results.length + 1);
      pages.set(result.id, page);
    }
  }
  return [...pages.values()].sort((a, b) => b.words - a.words || b.score - a.score).map(({ result }) => result);
}

/** Pages that have the words side by side come before those that have them apart. */
function withPhraseFirst(pages: readonly RawPage[], words: readonly string[]): RawPage[] {
  if (words.length < 2) return [...pages];
  const has = (text: string) => Number(placesOf(text, [phraseOf(words)]).length > 0);
  const rank = new Map(
    pages.map((page) => [page, 2 * has(`${page.meta.title} ${page.meta.terms}`) + has(page.content)]),
  );
  return [...pages].sort((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0));
}

const ENDINGS = "(?:e|y|s|es|ed|er|ers|ing|ion|ions|ation|ations|ies|al|ly|ity|ment|ments)?";

/** Whether a page really has a word, in its text or among its names. */
function contains(page: RawPage, word: string): boolean {
  const texts = [page.content, ...Object.values(page.meta)];
  if (!isLatin(word)) return texts.some((text) => fold(text).includes(fold(word)));
  const parts = word.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "");
  const pattern = parts.map((part) => {
    // 1065 stands on a page as 1,065.
    if (/^\d{4,}$/.test(part)) return Array.from(part).join(",?");
    // The index knows English words by their stem.
    const stem = part.replace(/(?<=.{4})(?:ations?|ions?|ing|ed|ers?|es|s|e|y)$/, "");
    return `(?:${part}|${stem}${ENDINGS}(?![\\p{Script=Latin}\\p{N}]))`;
  });
  const found = new RegExp(`(?<![\\p{Script=Latin}\\p{N}])${pattern.join("[^\\p{L}\\p{N}]?")}`, "iu");
  return texts.some((text) => found.test(text));
}

function hitOf(page: RawPage, words: readonly string[]): PageHit {
  const title = page.meta.title ?? page.url;
  const phrase = phraseOf(words);
  const sections = page.sub_results
    .filter(({ url }) => url.includes("#"))
    .map((section) => ({ ...section, text: plainText(section.excerpt), score: scoreOf(section.weighted_locations) }))
    .map((section) => ({ ...section, hasPhrase: placesOf(`${section.title} ${section.text}`, [phrase]).length > 0 }))
    .sort((a, b) => Number(b.hasPhrase) - Number(a.hasPhrase) || b.score - a.score);
  const [section] = sections;
  // The text of a page begins with its title, which the reader sees already.
  const opening = `${section?.title ?? title}.`;
  const text = section?.text ?? plainText(page.excerpt);
  return {
    url: section?.url ?? page.url,
    title,
    section: section?.title,
    excerpt: markedPieces(text.startsWith(opening) ? text.slice(opening.length).trim() : text, words),
  };
}

function scoreOf(locations: readonly { balanced_score: number }[]): number {
  return locations.reduce((sum, location) => sum + location.balanced_score, 0);
}
