import { expect, test } from "vitest";
import { contentWords, nameInQuestion, runsOfScript, tidy } from "../../../src/search/query.ts";

test.each([
  ["full-width letters", "ＬＧＷＡＮ　ｶｰﾄﾞ", "LGWAN カード"],
  ["many spaces", "  a \n\t b ", "a b"],
  ["control characters", "a\u0000b\u0007", "a b"],
  ["marks of direction", "\u200fLGWAN\u202e", "LGWAN"],
  ["characters without width", "\ufeffLG\u200bWAN", "LG WAN"],
  ["half a surrogate pair", "\ud83dLGWAN\udd11", "LGWAN"],
  ["a surrogate pair", "𠮷🙂", "𠮷🙂"],
  ["nothing", " \u200b ", ""],
])("A query with %s is tidied up.", (_, query, tidied) => {
  expect(tidy(query)).toBe(tidied);
});

test("A query is cut at 120 characters, and half a character at the cut falls away.", () => {
  expect(tidy("a".repeat(10_000))).toBe("a".repeat(120));
  expect(tidy(`a${"🙂".repeat(60)}`)).toBe(`a${"🙂".repeat(59)}`);
});

test.each([
  "LGWANとは？",
  "LGWANとは",
  "LGWANとは何か",
  "LGWANとは何ですか？",
  "LGWANとはいったい何でしょうか",
  "LGWANとはなんですか",
  "LGWANとはなに",
  "LGWANとは何だろう",
  "LGWANって",
  "LGWANって何",
  "LGWANってなに？",
  "LGWANについて",
  "LGWANについて知りたい",
  "LGWANの意味",
  "LGWANの意味とは",
  "LGWANの読み方は？",
  "LGWANのよみかた",
  "LGWANの使い方",
  "LGWANの仕組みを教えて",
  "LGWANのしくみ",
  "LGWANの説明",
  "LGWANの違い",
  "LGWANの役割",
  "LGWANは",
  "LGWANはどこ",
  "LGWANはいつから",
  "LGWANは誰",
  "LGWANを教えて",
  "LGWANが知りたい",
  "LGWANを知りたい！",
  "ＬＧＷＡＮとは。",
])("The name in %s is LGWAN.", (query) => {
  expect(nameInQuestion(query)).toBe("LGWAN");
});

test.each([
  ["what is lgwan", "lgwan"],
  ["What does the Juki-net do?", "juki-net"],
  ["how do I renew my card?", "renew card"],
  ["失効情報！？", "失効情報"],
  ["意味の一覧", undefined],
  ["失効情報", undefined],
  ["lgwan", undefined],
  ["とは？", undefined],
  ["what is", undefined],
  ["", undefined],
])("The name in “%s” is %s.", (query, name) => {
  expect(nameInQuestion(query)).toBe(name);
});

test.each([
  ["Digital  certificate ", ["digital", "certificate"]],
  ["what is a digital certificate?", ["digital", "certificate"]],
  ["what is the", ["what", "is", "the"]],
  ["'juki-net' -card- person's", ["juki-net", "card", "person's"]],
  ["card/reader_2", ["card", "reader", "2"]],
  ["card CARD ｃａｒｄ", ["card"]],
  ["café", ["café"]],
  ["住民票の写し", ["住民", "写し"]],
  ["税 証明", ["税", "証明"]],
  ["ランサムウェア対策", ["ランサムウェア", "対策"]],
  ["証明書の失効", ["証明書", "失効"]],
  ["証明書と証明書", ["証明書"]],
  ["コンビニ・交付", ["コンビニ", "交付"]],
  ["card・reader", ["card", "reader"]],
  ["LGWANカードについて", ["LGWAN", "カード"]],
  ["更新の方法", ["更新"]],
  ["場合", ["場合"]],
  ["とは", ["と", "は"]],
  ["「」", []],
  [" - ", []],
])("The words of “%s” that tell something are %j.", (query, words) => {
  expect(contentWords(query)).toEqual(words);
});

test.each([
  ["証明書を更新する", "証明書|を|更新|する"],
  ["LGWAN-SOCの監視", "LGWAN|-|SOC|の|監視"],
  ["コンビニ交付", "コンビニ|交付"],
])("A browser without a dictionary cuts “%s” where the script changes.", (text, runs) => {
  expect(
    runsOfScript(text)
      .map(({ segment }) => segment)
      .join("|"),
  ).toBe(runs);
});

test("A curly apostrophe is an apostrophe.", () => {
  expect(nameInQuestion("What’s LGWAN?")).toBe("lgwan");
});

test("A name without a question around it is none.", () => {
  expect(nameInQuestion("LGWAN")).toBeUndefined();
});

test("A character that stands for several letters makes a query no longer.", () => {
  expect(tidy("㍿".repeat(120))).toHaveLength(120);
});
