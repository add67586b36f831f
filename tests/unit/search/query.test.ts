import { expect, test } from "vitest";
import { attempts, wordsOf } from "../../../src/search/query.ts";

test.each([
  ["en", "digital  certificate ", ["digital", "certificate"]],
  ["en", "ＬＧＷＡＮ", ["LGWAN"]],
  ["en", "café", ["café"]],
  ["en", "住民票の写し", ["住民", "票", "写し"]],
  ["ja", "証明書の失効", ["証明書", "失効"]],
  ["ja", "コンビニ・交付", ["コンビニ", "交付"]],
  ["ja", "", []],
])("In %s the words of “%s” are %j.", (lang, query, words) => {
  expect(wordsOf(query, lang as "ja" | "en")).toEqual(words);
});

test("Particles fall away where other words remain.", () => {
  expect(wordsOf("LGWANとは", "ja")).toEqual(["LGWAN"]);
});

test("A query of nothing but hiragana keeps all of it.", () => {
  expect(wordsOf("しくみ", "ja").join("")).toBe("しくみ");
});

test("A query is tried as it is and then without its final long vowel.", () => {
  expect(attempts("サーバー", "ja")).toEqual(["サーバー", "サーバ"]);
});

test("A query without a long vowel is tried once, an empty one never.", () => {
  expect(attempts("LGWAN", "en")).toEqual(["LGWAN"]);
  expect(attempts(" 「」 ", "ja")).toEqual([]);
});
