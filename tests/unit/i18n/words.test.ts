/** Where the words of the interface stand, and how one of them is spelt. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ui } from "../../../src/i18n/ui.ts";

function textsBelow(folder: string, ending: RegExp): [file: string, text: string][] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => [join(folder, file), readFileSync(join(folder, file), "utf8")]);
}

test("Scripts of the pages have no Japanese words of their own.", () => {
  const scripts = ["src/scripts", "src/not-found", "src/offline/page"].flatMap((folder) => textsBelow(folder, /\.ts$/));
  expect(scripts.length).toBeGreaterThan(10);
  const own = scripts.filter(([, text]) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text));
  expect(own.map(([file]) => file)).toEqual([]);
});

test("ブラウザ is written without a long vowel at its end, everywhere.", () => {
  const texts = [...textsBelow("src", /\.(?:ts|astro)$/), ...textsBelow("content", /\.(?:mdx|yaml)$/)];
  const spelt = (pattern: RegExp) => texts.filter(([, text]) => pattern.test(text)).map(([file]) => file);
  expect(spelt(/ブラウザ(?!ー)/).length).toBeGreaterThan(2);
  expect(spelt(/ブラウザー/)).toEqual([]);
});

test("That no problem was found is said in words that stand alone.", () => {
  expect([ui.ja, ui.en].map((t) => t.accessibility.foundCount(0))).toEqual(["0件", "none"]);
  expect([ui.ja, ui.en].map((t) => t.accessibility.foundCount(2))).toEqual(["2件", "2"]);
});
