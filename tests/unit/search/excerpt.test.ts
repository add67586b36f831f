import { expect, test } from "vitest";
import { markedPieces, phraseOf, plainText, wordsToMark } from "../../../src/search/excerpt.ts";

/** `a[b]c` for the pieces a, b (marked) and c. */
const marked = (text: string, ...words: string[]) =>
  markedPieces(text, words)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("");

test("The marks of the index fall away.", () => {
  expect(plainText("a <mark>b</mark>c <mark>d</mark>")).toBe("a bc d");
});

test("Entities become the characters they stand for, once.", () => {
  expect(plainText("&lt;b&gt; &amp;amp; &quot;&#39;&#x27;&LT;&copy;&#8364;")).toBe("<b> &amp; \"''<&copy;&#8364;");
});

test("All other markup stays text.", () => {
  expect(plainText("<script>x</script>")).toBe("<script>x</script>");
});

test.each([
  [["card", "reader"], "card reader"],
  [["失効", "情報"], "失効情報"],
  [["LGWAN", "回線"], "LGWAN回線"],
  [[], ""],
])("The words %j are side by side in “%s”.", (words, phrase) => {
  expect(phraseOf(words)).toBe(phrase);
});

test("Words are marked as one where they stand side by side, and nowhere else.", () => {
  expect(marked("失効した情報、失効情報", "失効", "情報")).toBe("失効した情報、[失効情報]");
});

test("Words that stand apart are marked one by one.", () => {
  expect(marked("失効した情報", "失効", "情報")).toBe("[失効]した[情報]");
});

test("A text is taken apart without gaps and without empty pieces.", () => {
  expect(markedPieces("失効とは失効", ["失効"])).toEqual([
    { text: "失効", marked: true },
    { text: "とは", marked: false },
    { text: "失効", marked: true },
  ]);
  expect(markedPieces("", ["失効"])).toEqual([]);
});

test("Without a word nothing is marked.", () => {
  expect(markedPieces("<b>失効", [])).toEqual([{ text: "<b>失効", marked: false }]);
});

test("A name that every object has is no entity.", () => {
  expect(plainText("&constructor;")).toBe("&constructor;");
});

test("One character alone is marked only where it is all there is.", () => {
  expect(wordsToMark(["町", "コンビニ"])).toEqual(["町コンビニ", "コンビニ"]);
  expect(wordsToMark(["町"])).toEqual(["町", "町"]);
});
