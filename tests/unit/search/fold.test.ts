import { toRomaji } from "wanakana";
import { expect, test } from "vitest";
import { fold, foldRomaji } from "../../../src/search/fold.ts";

test.each([
  ["ＬＧＷＡＮ-ＳＯＣ", "lgwansoc"],
  ["サーバー", "さーば"],
  ["サーバ", "さーば"],
  ["ｶｰﾄﾞ", "かーど"],
  ["J-LIS", "jlis"],
  ["個人番号・カード（写し）", "個人番号かーど写し"],
  ["マイナンバーカード「券面」", "まいなんばーかーど券面"],
  ["card’s chip", "cardschip"],
  ["ー", ""],
])("“%s” folds to “%s”.", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each(["shikkō jōhō", "shikkou jouhou", "shikko joho", "Shikkoh Johoh", toRomaji("しっこうじょうほう")])(
  "The romaji “%s” folds to one spelling.",
  (text) => {
    expect(foldRomaji(text)).toBe("shikkojoho");
  },
);

test.each([
  ["shimbun", "shinbun"],
  ["kūkō", "kuukou"],
  ["ōsaka", "oosaka"],
  ["sābisu", "saabisu"],
  ["kēsatsu", "keisatsu"],
  ["nīgata", "niigata"],
])("“%s” and “%s” are one spelling.", (a, b) => {
  expect(foldRomaji(a)).toBe(foldRomaji(b));
});

test("An h between vowels is no sign of length.", () => {
  expect(foldRomaji("johari")).toBe("johari");
});

test("A second folding changes nothing.", () => {
  const once = foldRomaji("shikkō jōhō");
  expect(foldRomaji(once)).toBe(once);
});
