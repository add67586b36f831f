import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { nameEntries, systemNames, termNames } from "../../../src/search/names.ts";
import { addLines, project, swap, SYSTEM, TERM } from "../../helpers/project.ts";
import { alias, term } from "../model.ts";

test("A term goes by its labels and abbreviation, and by reading, romaji, expansion and aliases besides.", () => {
  const more = { abbr: "OCSP", expansion: "Online", reading: "かくにん", aliases: [alias("俗", "ja", "colloquial")] };
  expect(termNames(term({ ja: "確認", en: "check" }, more))).toEqual({
    labels: ["確認", "check", "OCSP"],
    others: ["かくにん", "kakunin", "Online", "俗"],
  });
});

test("A system answers to its own names and to those of its term.", () => {
  const own = addLines("aliases: [{ text: 住基, lang: ja, kind: short }]");
  const { atlas } = loadAtlas(
    project({ [SYSTEM]: (text) => own(swap("short: { ja: 住基ネット,", "short: { ja: 網,")(text)) }),
  );
  const { labels, others } = systemNames(atlas, "juki-net");
  expect(labels).toEqual(["住基ネット", "Juki-net", "網", "Juki-net", "住基ネット", "Juki-net", undefined]);
  expect(others).toEqual(expect.arrayContaining(["じゅうきねっと", "住基", "住民基本台帳ネットワーク"]));
});

test("A system that does not exist has no names.", () => {
  expect(() => systemNames(loadAtlas(project()).atlas, "gone")).toThrow('no system "gone"');
});

test("The list of names has every term with folded keys, each once, and an address for either language.", () => {
  const entries = nameEntries(loadAtlas(project()).atlas);
  expect(entries.map(({ path }) => path)).toEqual([
    "/{lang}/glossary/card/",
    "/{lang}/glossary/juki-net/",
    "/{lang}/glossary/ocsp/",
  ]);
  expect(entries[0]).toMatchObject({
    label: { ja: "カード", en: "card" },
    definition: { en: "Proves who someone is." },
  });
  expect(entries[0]?.keys).toEqual(["かーど", "card", "kado"]);
});

test("An alias in kana is found by its romaji too.", () => {
  const named = addLines("aliases: [{ text: ショウカイ, lang: ja, kind: short }]");
  const entries = nameEntries(loadAtlas(project({ [TERM]: named })).atlas);
  expect(entries[2]?.keys).toEqual(expect.arrayContaining(["しょうかい", "shokai"]));
});
