import { expect, test } from "vitest";
import { piecesOf } from "../../../src/search/excerpt.ts";

test("An excerpt is taken apart at its marks.", () => {
  expect(piecesOf("a <mark>b</mark> c<mark>d</mark>")).toEqual([
    { text: "a ", marked: false },
    { text: "b", marked: true },
    { text: " c", marked: false },
    { text: "d", marked: true },
  ]);
});

test("Entities become the characters they stand for, once.", () => {
  expect(piecesOf("&lt;b&gt; &amp;amp; &quot;&#39;&#x27;&copy;")).toEqual([
    { text: "<b> &amp; \"''&copy;", marked: false },
  ]);
});

test("All other markup stays text.", () => {
  expect(piecesOf("<script>x</script>")).toEqual([{ text: "<script>x</script>", marked: false }]);
});

test("An empty excerpt has no piece.", () => {
  expect(piecesOf("")).toEqual([]);
});
