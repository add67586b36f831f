/** One Pagefind instance a language, opened when it is first needed. */
import type { Lang } from "../schemas/common.ts";
import { attempts, wordsOf } from "./query.ts";

export type PageHit = {
  url: string;
  title: string;
  excerpt: string;
  section: { url: string; title: string } | undefined;
};

type RawResult = { id: string; score: number; data: () => Promise<RawPage> };
type RawPage = {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { url: string; title: string; excerpt: string; locations: number[] }[];
};
type Instance = { search: (query: string) => Promise<{ results: RawResult[] }> };
type Module = { createInstance: (options: object) => Instance };

export type Index = { search: (query: string) => Promise<PageHit[]> };

const LIMIT = 20;
const indexes = new Map<Lang, Promise<Index>>();

export function openIndex(lang: Lang, base: string): Promise<Index> {
  const known = indexes.get(lang);
  if (known !== undefined) return known;
  const opened = open(lang, base);
  indexes.set(lang, opened);
  // A failed start (offline, blocked) may succeed later.
  opened.catch(() => indexes.delete(lang));
  return opened;
}

async function open(lang: Lang, base: string): Promise<Index> {
  const address = `${base}pagefind/pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as Module;
  // An instance takes its language from <html lang> at the moment it is made; there is no option for it.
  const own = document.documentElement.lang;
  document.documentElement.lang = lang;
  const instance = createInstance({
    bundlePath: `${base}pagefind/`,
    baseUrl: base,
    excerptLength: lang === "ja" ? 45 : 30,
    ranking: { metaWeights: { title: 5, terms: 5, aka: 3 } },
  });
  document.documentElement.lang = own;
  return { search: (query) => search(instance, query, lang) };
}

async function search(instance: Instance, query: string, lang: Lang): Promise<PageHit[]> {
  for (const attempt of attempts(query, lang)) {
    const { results } = await instance.search(attempt);
    if (results.length > 0) return load(results);
  }
  return load(await anyWord(instance, wordsOf(query, lang)));
}

/** Pages with some of the words: those with the most words first, then by score, rare words counting more. */
async function anyWord(instance: Instance, words: string[]): Promise<RawResult[]> {
  if (words.length < 2) return [];
  const found = new Map<string, { result: RawResult; words: number; score: number }>();
  for (const word of words) {
    const { results } = await instance.search(word);
    const best = results[0]?.score ?? 1;
    for (const result of results) {
      const entry = found.get(result.id) ?? { result, words: 0, score: 0 };
      entry.words += 1;
      entry.score += result.score / best / Math.log2(results.length + 1);
      found.set(result.id, entry);
    }
  }
  return [...found.values()].sort((a, b) => b.words - a.words || b.score - a.score).map(({ result }) => result);
}

async function load(results: RawResult[]): Promise<PageHit[]> {
  const pages = await Promise.all(results.slice(0, LIMIT).map((result) => result.data()));
  return pages.map((page) => {
    const sections = page.sub_results.filter((result) => result.url.includes("#"));
    const sub = sections.sort((a, b) => b.locations.length - a.locations.length)[0];
    return {
      url: page.url,
      title: page.meta.title ?? page.url,
      excerpt: sub?.excerpt ?? page.excerpt,
      section: sub === undefined ? undefined : { url: sub.url, title: sub.title },
    };
  });
}
