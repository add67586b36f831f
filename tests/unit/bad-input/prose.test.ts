import { expect, test } from "vitest";
import { add, BUSINESSES, EN, FIGURE, JA, SYSTEM, swap, TERM } from "../../helpers/project.ts";
import { allFaults, onlyFault } from "./only-fault.ts";

test.each([
  [JA, "台帳を\n結ぶ[^report#1]。", 4, "hard line break inside a Japanese sentence"],
  [JA, "結ぶ[^report#1]\n次", 14, "hard line break inside a Japanese sentence"],
  [JA, "値は<FiscalYear of={2024} />\nである[^report#1]。", 27, "hard line break inside a Japanese sentence"],
  [JA, "<FiscalYear of={2024} />\nである[^report#1]。", 1, "<FiscalYear> alone on its line"],
  [JA, "台帳を[^report#1] 結ぶ。", 15, "typed space beside a Japanese word"],
  [JA, "全国 <FiscalYear of={2024} />の値[^report#1]。", 3, "typed space beside a Japanese word"],
  [EN, "It is *very * old.[^report#1]", 7, "emphasis that Markdown left as literal asterisks"],
  [JA, "これは令和6年4月1日の値[^report#1]。", 4, 'raw era year "令和6年"'],
  [JA, "これは令和元年度の値[^report#1]。", 4, 'raw era year "令和元年度"'],
  [EN, "It began in Reiwa 6.[^report#1]", 13, 'raw era year "Reiwa 6"'],
  [JA, "これはＬＧＷＡＮの値[^report#1]。", 4, 'full-width letters or half-width katakana "ＬＧＷＡＮ"'],
  [JA, "これはｶﾅの値[^report#1]。", 4, 'full-width letters or half-width katakana "ｶﾅ"'],
  [EN, "It has ２ parts.[^report#1]", 8, 'full-width letters or half-width katakana "２"'],
  [JA, "これは LGWANの値[^report#1]。", 4, "typed space beside a Japanese word"],
  [JA, "LGWAN の値[^report#1]。", 6, "typed space beside a Japanese word"],
])("In %s, “%s” is told at column %i: %s.", (file, text, column, what) => {
  expect(onlyFault({ [file]: add(text) })).toMatchObject({ at: `${file}:13:${column}`, what });
});

test("Strong emphasis that stays literal is told at both ends.", () => {
  const faults = allFaults({ [EN]: add("It is ** very ** old.[^report#1]") });
  const what = "emphasis that Markdown left as literal asterisks";
  expect(faults.map((fault) => `${fault.at} ${fault.what}`)).toEqual([`${EN}:13:7 ${what}`, `${EN}:13:15 ${what}`]);
});

test.each([
  ["a definition", TERM, swap("ja: 状態", "ja: 令和6年の状態"), "4:15", 'raw era year "令和6年"'],
  ["a figure", FIGURE, swap("en: Cards", "en: Cards of Reiwa 6"), "1:18", 'raw era year "Reiwa 6"'],
  ["a business", BUSINESSES, swap("ja: 台帳の", "ja: 令和6年の"), "1:62", 'raw era year "令和6年"'],
  ["a flow", SYSTEM, swap("ja: 届出", "ja: 平成30年度の届出"), "11:53", 'raw era year "平成30年度"'],
  ["a part", SYSTEM, swap("ja: 答える", "ja: CS で答える"), "9:58", "typed space beside a Japanese word"],
])("The wording of %s is held to the same rules.", (_, file, change, place, what) => {
  expect(onlyFault({ [file]: change })).toMatchObject({ at: `${file}:${place}`, what });
});

test.each([
  ["emphasis around Japanese brackets", JA, "**「住基ネット」**は全国を結ぶ[^report#1]。"],
  ["emphasis within a Japanese sentence", JA, "全国を*結ぶ*網[^report#1]。"],
  ["a line break in English", EN, "It is\nold.[^report#1]"],
  ["a space beside a Japanese word in English", EN, "The name 網 means a net.[^report#1]"],
  ["an era by its component", JA, '<EraDate of="2024-04-01" />の値[^report#1]。'],
  ["an era without a year", JA, "令和の世の値[^report#1]。"],
  ["code in full-width letters", JA, "入力は`ＬＧ`である[^report#1]。"],
  ["a name that is written with a space", JA, "自治体テレワークシステム for LGWANである[^report#1]。"],
  ["such a name right behind a Japanese word", JA, "新しい自治体テレワークシステム for LGWANである[^report#1]。"],
  ["a product of two numbers", EN, "That is 2 * 3 * 4.[^report#1]"],
])("There is nothing wrong with %s.", (_, file, text) => {
  expect(allFaults({ [file]: add(text) })).toEqual([]);
});
