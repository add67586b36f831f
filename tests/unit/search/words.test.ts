import { expect, test } from "vitest";
import { words } from "../../../src/search/words.ts";

test("One term and one page are counted in the singular.", () => {
  expect(words.en.searchCount(1, 1, true)).toBe("1 term, 1 page");
  expect(words.en.searchCount(0, 2, false)).toBe("0 terms, about 2 pages");
});

test("Found words are told with their number, one in the singular.", () => {
  expect(words.en.marked("card", 1)).toBe("Marked on this page: card (1 place).");
  expect(words.en.marked("card", 2)).toBe("Marked on this page: card (2 places).");
  expect(words.ja.marked("札", 2)).toContain("「札」");
  expect(words.ja.marked("札", 2)).toContain("2か所");
});

test("What was not found is told as it was typed.", () => {
  expect(words.ja.searchNothing("<b>")).toContain("「<b>」");
  expect(words.en.searchNothing("<b>")).toContain("“<b>”");
});

test("No message is empty.", () => {
  for (const [name, message] of [...Object.entries(words.ja), ...Object.entries(words.en)]) {
    expect(message, name).not.toBe("");
  }
});
