/** The words of the search, apart from those of the pages: they travel with its script. */
import type { Lang } from "../schemas/common.ts";

const ja = {
  searchTerms: "用語",
  searchPages: "ページ",
  searchOther: "英語のページ",
  searchShowOther: "英語のページも検索する",
  searchNothing: (query: string) => `「${query}」に一致するものは見つからなかった。`,
  searchCount: (terms: number, pages: number, exact: boolean) => `用語${terms}件、ページ${exact ? "" : "約"}${pages}件`,
  searchPartly: (words: string) => `一部の語だけでさがした：${words}`,
  searchOtherNothing: "英語のページには見つからなかった。",
  searchFailed: "検索の索引を読み込めなかった。用語集からさがすことができる。",
  searchNamesFailed: "用語の一覧を読み込めなかった。ページの本文だけをさがした。",
  searchRestFailed: "残りのページを読み込めなかった。",
  searchMore: "さらに表示",
  searchAll: "検索ページで開く",
  searchNearest: "名前の近い用語",
  searchNothingHelp: "別の言い方や、より短い語で見つかることがある。用語集では、すべての用語を一覧できる。",
  close: "閉じる",
  marked: (words: string, count: number) => `さがした語「${words}」に印を付けている（${count}か所）。`,
  removeMarks: "印を消す",
  listSeparator: "、",
  inDepth: "くわしいページ：",
  glossary: "用語集",
  systems: "システム",
};

const en: typeof ja = {
  searchTerms: "Terms",
  searchPages: "Pages",
  searchOther: "Pages in Japanese",
  searchShowOther: "Search the Japanese pages too",
  searchNothing: (query) => `Nothing was found for “${query}”.`,
  searchCount: (terms, pages, exact) =>
    `${terms} ${terms === 1 ? "term" : "terms"}, ${exact ? "" : "about "}${pages} ${pages === 1 ? "page" : "pages"}`,
  searchPartly: (words) => `Only some of the words were found: ${words}`,
  searchOtherNothing: "No page in Japanese has them.",
  searchFailed: "The search index could not be loaded. The glossary lists every term.",
  searchNamesFailed: "The list of terms could not be loaded. Only the text of the pages was searched.",
  searchRestFailed: "The rest of the pages could not be loaded.",
  searchMore: "Show more",
  searchAll: "Open the search page",
  searchNearest: "Terms with a similar name",
  searchNothingHelp: "Another name or a shorter word may help. The glossary lists every term.",
  close: "Close",
  marked: (words, count) => `Marked on this page: ${words} (${count} ${count === 1 ? "place" : "places"}).`,
  removeMarks: "Remove marks",
  listSeparator: ", ",
  inDepth: "In depth: ",
  glossary: "Glossary",
  systems: "Systems",
};

export const words: Record<Lang, typeof ja> = { ja, en };
