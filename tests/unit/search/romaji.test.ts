import { toRomaji } from "wanakana";
import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { foldRomaji } from "../../../src/search/fold.ts";
import { romajiOf } from "../../../src/search/romaji.ts";

test.each([
  ["しっこうじょうほう", "shikkoujouhou"],
  ["しょうかい", "shoukai"],
  ["ちゃ", "cha"],
  ["じゅう", "juu"],
  ["ひゃくひょう", "hyakuhyou"],
  ["りゅう", "ryuu"],
  ["まっちゃ", "maccha"],
  ["つづき", "tsuzuki"],
  ["ふぁいる", "fairu"],
  ["ふぉーむ", "foーmu"],
  ["せきゅりてぃ", "sekyuriti"],
  ["でぃじたる", "dijitaru"],
  ["とぅ", "tu"],
  ["ちぇっく", "chekku"],
  ["じぇい", "jei"],
  ["こんにゃく", "konnyaku"],
  ["あっ", "a"],
  ["カ・a1", "カ・a1"],
])("%s is %s in romaji.", (kana, latin) => {
  expect(romajiOf(kana)).toBe(latin);
});

test("The readings of the glossary sound as a library writes them.", () => {
  const terms = [...loadAtlas(process.cwd()).atlas.terms.values()];
  const readings = terms
    .flatMap(({ reading, aliases }) => [reading, ...aliases.map((alias) => alias.reading)])
    .filter((reading) => reading !== undefined)
    // Small vowels and を are where the library writes kana for kana, fuairu and wo.
    .filter((reading) => !/[ぁぃぅぇぉを]/.test(reading));
  expect(readings.length).toBeGreaterThan(200);
  for (const reading of readings) expect(foldRomaji(romajiOf(reading)), reading).toBe(foldRomaji(toRomaji(reading)));
});

test("A small vowel after う makes a w.", () => {
  expect(romajiOf("そふとうぇあ")).toBe("sofutowea");
});
