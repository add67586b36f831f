import { expect, test } from "vitest";
import { spellingsOf } from "../../../src/search/spellings.ts";

test.each([
  ["organization", "organisation"],
  ["organise", "organize"],
  ["center", "centre"],
  ["colour", "color"],
  ["ぱんふれっと", "パンフレット"],
  ["サーバー", "サーバ"],
  ["サーバ", "サーバー"],
  ["證明", "証明"],
])("“%s” may stand on a page as “%s”.", (word, other) => {
  const [first, ...others] = spellingsOf(word);
  expect(first).toBe(word);
  expect(others).toContain(other);
});

test("A word with one spelling has one.", () => {
  expect(spellingsOf("card")).toEqual(["card"]);
});
