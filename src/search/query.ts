/** What a reader typed, without what carries no meaning for a search. */
import { isLatin } from "./fold.ts";

/** A longer query is cut: nobody types it, and it would only cost time. */
export const MAX_LENGTH = 120;

const SENTENCE_WORDS_EN = new Set(
  `a about after all also am an and any anyone anything are as at be because been before being but by can could did do does doing
  done each either else ever every explain explained explanation find for from get gets getting give given go goes got had happen
  happens has have having he help her here him his how i i'd i'm i've if in into is isn't it it's its just know let like long make many
  may me mean meaning means might more most much must my need needed needs no not of off often on one only or other our out own
  please same see shall she should show so some someone something still such take tell than thank that that's the their them then
  there these they thing things this those to too under up upon us use used uses using very want wanted was we well were what what's
  when where which while who who's whom whose why will with within without would you your`.split(/\s+/),
);

const KATAKANA_ONLY = /^[\p{Script=Katakana}ー]+$/u;
const HIRAGANA_ONLY = /^[\p{Script=Hiragana}ー]+$/u;

/** Words around a question, which the pages have no reason to hold. */
const SENTENCE_WORDS_JA = new Set(
  "何 教え 教えて 方法 仕方 意味 場合 場所 違い 理由 説明 一覧 知り 知りたい 使い方 使う 読み 読み方 正式名称 略 誰 どこ いつ 人 時 前 後 件".split(
    " ",
  ),
);

/** Tails that make a name a question. */
const TAIL =
  /(?:(?:っ?て|と)は?(?:一体|いったい)?(?:何|なん|なに)(?:です|でしょう|だろう)?か?|とは|について(?:知りたい|教えて)?|の?(?:意味|読み方|よみかた|使い方|仕組み|しくみ|違い|説明|役割)(?:とは|は|を教えて)?|って|ってなに|はどこ|はいつ(?:から)?|は誰|は|を教えて|が知りたい|を知りたい)[?？。!！]*$/u;

/** Width evened out, control and direction characters gone, one space between words. */
export function tidy(query: string): string {
  return query
    .slice(0, MAX_LENGTH)
    .normalize("NFKC")
    .slice(0, MAX_LENGTH)
    .replace(/[\p{C}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** `LGWANとは？` and `what is LGWAN` → `LGWAN`; undefined when nothing falls away or nothing would be left. */
export function nameInQuestion(query: string): string | undefined {
  const text = tidy(query);
  const core = isLatin(text)
    ? contentWordsEnglish(text).join(" ")
    : text.replace(/[?？。!！\s]+$/u, "").replace(TAIL, "");
  return core === "" || core === text || core === text.toLowerCase() ? undefined : core;
}

/** The words of a query that tell something; all of them when none does. */
export function contentWords(query: string): string[] {
  const text = tidy(query).replace(/・/g, " ");
  return isLatin(text) ? contentWordsEnglish(text) : contentWordsJapanese(text);
}

function contentWordsEnglish(text: string): string[] {
  const words = text
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[^\p{L}\p{N}'’-]+/u)
    .map((word) => word.replace(/^['’-]+|['’-]+$/g, ""))
    .filter((word) => word !== "");
  const content = words.filter((word) => !SENTENCE_WORDS_EN.has(word));
  return [...new Set(content.length > 0 ? content : words)];
}

function contentWordsJapanese(text: string): string[] {
  const pieces = joined(segments(text));
  const wordLike = pieces.filter(({ isWordLike }) => isWordLike);
  const words = wordLike.map(({ segment }) => segment);
  const content = wordLike
    .filter((piece) => !isLeftOver(piece, pieces))
    .map(({ segment }) => segment)
    .filter((word) => !HIRAGANA_ONLY.test(word) && !SENTENCE_WORDS_JA.has(word));
  return [...new Set(content.length > 0 ? content : words)];
}

/** One kanji at the end of a compound (者, 数, 費) stands on nearly every page. */
function isLeftOver(piece: Segment, pieces: readonly Segment[]): boolean {
  const before = pieces[pieces.indexOf(piece) - 1]?.segment ?? "";
  return /^\p{Script=Han}$/u.test(piece.segment) && /[\p{Script=Han}\p{Script=Katakana}ー]$/u.test(before);
}

/** A loanword that no dictionary has comes in pieces: ランサム and ウェア are one. */
function joined(pieces: readonly Segment[]): Segment[] {
  const words: Segment[] = [];
  for (const piece of pieces) {
    const last = words.at(-1);
    if (last !== undefined && KATAKANA_ONLY.test(last.segment) && KATAKANA_ONLY.test(piece.segment)) {
      words.splice(-1, 1, { segment: last.segment + piece.segment, isWordLike: true });
    } else {
      words.push(piece);
    }
  }
  return words;
}

/** A stretch of a text; all stretches together are the text. */
export type Segment = { segment: string; isWordLike?: boolean | undefined };

// Making one takes time, so it is made once. Browsers before 2024 have none and cut where the script changes.
const segmenter = "Segmenter" in Intl ? new Intl.Segmenter("ja", { granularity: "word" }) : undefined;

/** A Japanese text cut into words. */
export function segments(text: string): Segment[] {
  return segmenter === undefined ? runsOfScript(text) : [...segmenter.segment(text)];
}

/** Kanji, katakana, hiragana and Latin letters in a row: `証明書を更新` → 証明書, を, 更新. */
export function runsOfScript(text: string): Segment[] {
  const runs = text.match(
    /\p{Script=Han}+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|[\p{L}\p{N}]+?(?=[ぁ-ヿ一-鿿]|[^\p{L}\p{N}]|$)|[^\p{L}\p{N}]+/gu,
  );
  return (runs ?? []).map((segment) => ({ segment, isWordLike: /[\p{L}\p{N}]/u.test(segment) }));
}
