import { expect, test } from "vitest";
import { placesOf } from "../../../src/search/places.ts";

const marked = (text: string, ...words: string[]) =>
  placesOf(text, words).map(([start, end]) => text.slice(start, end));

test.each([
  ["ＬＧＷＡＮの回線", "lgwan", ["ＬＧＷＡＮ"]],
  ["２０２４年", "2024", ["２０２４"]],
  ["ｻｲﾄとサイト", "サイト", ["ｻｲﾄ", "サイト"]],
  ["さいと", "サイト", ["さいと"]],
  ["サイト", "さいと", ["サイト"]],
  ["サーバと", "サーバー", ["サーバ"]],
  ["電子證明書", "証明書", ["證明書"]],
  ["電子証明書", "證明書", ["証明書"]],
  ["個人番号・カード", "個人番号カード", ["個人番号・カード"]],
  ["新LGWAN回線", "LGWAN回線", ["LGWAN回線"]],
  ["失効、失効", "失効", ["失効", "失効"]],
  ["失効", "証明", []],
])("In “%s” the word %s stands as %j.", (text, word, places) => {
  expect(marked(text, word)).toEqual(places);
});

test.each([
  ["Revoked, revoking; not unrevoked", "revoke", ["Revoked", "revoking"]],
  ["policy and policies", "policies", ["policy", "policies"]],
  ["an authorisation", "authorize", ["authorisation"]],
  ["register", "registers", ["register"]],
  ["addresses", "address", ["addresses"]],
  ["the IDs", "ID", ["IDs"]],
  ["revoke it", "revoked", ["revoke"]],
  ["revoke it", "revoking", ["revoke"]],
  ["used and using", "used", ["used"]],
  ["used and using", "using", ["using"]],
  [
    "a card-reader, cards / readers; card, old reader; card -- reader",
    "card reader",
    ["card-reader", "cards / readers"],
  ],
  ["LGWANの話", "LGWAN", ["LGWAN"]],
  ["LGWANサービス", "lgwan", ["LGWAN"]],
  ["新LGWAN", "lgwan", ["LGWAN"]],
  ["MyLGWAN 5LGWAN", "lgwan", []],
  ["a (b) c.*", "(.*", []],
  ["axb", "a.b", []],
])("In “%s” the Latin words “%s” stand as %j.", (text, word, places) => {
  expect(marked(text, word)).toEqual(places);
});

test.each(["", " ", "「」", "ー", "a"])("Nothing is marked for “%s”.", (word) => {
  expect(marked("a サーバー「a」 a", word)).toEqual([]);
});

test("Places stand from left to right, and the longest of those that begin together counts.", () => {
  expect(marked("card、証明書と証明", "証明", "証明書", "card")).toEqual(["card", "証明書", "証明"]);
});

test("Places do not overlap.", () => {
  expect(placesOf("証明書類と書類", ["書類", "証明書"])).toEqual([
    [0, 3],
    [5, 7],
  ]);
  expect(placesOf("ああああ", ["ああ"])).toEqual([
    [0, 2],
    [2, 4],
  ]);
});

test.each([
  ["a surrogate pair before it", "𠮷野の証明", "証明", [4, 6]],
  ["a surrogate pair in it", "大𠮷野", "吉野", [1, 4]],
  ["an emoji before it", "🙂証明", "証明", [2, 4]],
  ["a sign that stands for several letters before it", "㍿の証明", "証明", [2, 4]],
  ["such a sign before Latin words", "㍿の LGWAN", "lgwan", [3, 8]],
])("A place is true with %s.", (_, text, word, place) => {
  expect(placesOf(text, [word])).toEqual([place]);
});

test.each([
  ["第五次LGWANの回線", "第五次", "第五次"],
  ["第五次LGWANの回線", "第5次", "第五次"],
  ["ｶｰﾄﾞの番号", "カード", "ｶｰﾄﾞ"],
  ["か\u3099ばめんと", "が", "か\u3099"],
  ["全国サーバーの更新", "サーバ", "サーバー"],
  ["the national centre", "center", "centre"],
  ["an organisation", "organization", "organisation"],
])("In “%s” the word “%s” is marked as “%s”.", (text, word, marked) => {
  expect(placesOf(text, [word]).map(([start, end]) => text.slice(start, end))).toEqual([marked]);
});
