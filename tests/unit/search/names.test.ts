import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { nameRows, systemNames, termCard, termNames } from "../../../src/search/names.ts";
import { addLines, EN, JA, project, swap, SYSTEM, TERM } from "../../helpers/project.ts";
import { alias, term } from "../model.ts";

const rowOf = (...lines: string[]) => {
  const { atlas } = loadAtlas(project({ [TERM]: addLines(...lines) }));
  return nameRows(atlas).find(([id]) => id === "ocsp");
};

test("A term goes by its labels and abbreviation, and by reading, romaji, expansion and aliases besides.", () => {
  const more = { abbr: "OCSP", expansion: "Online", reading: "かくにん", aliases: [alias("俗", "ja", "colloquial")] };
  expect(termNames(term({ ja: "確認", en: "check" }, more))).toEqual({
    labels: ["確認", "check", "OCSP"],
    others: ["かくにん", "kakunin", "Online", "俗"],
  });
});

test("An alias brings its reading and the romaji of it; in kana it is its own reading.", () => {
  const aliases = [
    { ...alias("照会", "ja"), reading: "しょうかい" },
    alias("アプリ・ー", "ja"),
    alias("カード券", "ja"),
  ];
  expect(termNames(term({ ja: "確認", en: "check" }, { reading: "かくにん", aliases })).others).toEqual([
    "かくにん",
    "しょうかい",
    "アプリ・ー",
    "kakunin",
    "shoukai",
    expect.stringMatching(/^apuri/),
    undefined,
    "照会",
    "アプリ・ー",
    "カード券",
  ]);
});

test("A system answers to its own names and to those of its term.", () => {
  const own = addLines("aliases: [{ text: 住基, lang: ja, kind: short, reading: じゅうき }]");
  const { atlas } = loadAtlas(
    project({ [SYSTEM]: (text) => own(swap("short: { ja: 住基ネット,", "short: { ja: 網,")(text)) }),
  );
  expect(systemNames(atlas, "juki-net")).toEqual({
    labels: ["住基ネット", "Juki-net", "網", "Juki-net", "住基ネット", "Juki-net", undefined],
    others: [
      ...["じゅうきねっと", "juukinetto", "住基", "じゅうき"],
      ...["じゅうきねっと", "juukinetto", undefined, "住民基本台帳ネットワーク"],
    ],
  });
});

test("A system without a term answers to its own names only.", () => {
  const { atlas } = loadAtlas(project({ [SYSTEM]: swap("term: juki-net\n", "") }));
  expect(systemNames(atlas, "juki-net")).toEqual({
    labels: ["住基ネット", "Juki-net", "住基ネット", "Juki-net"],
    others: ["じゅうきねっと", "juukinetto"],
  });
});

test("A system that does not exist has no names.", () => {
  expect(() => systemNames(loadAtlas(project()).atlas, "gone")).toThrow('no system "gone"');
});

test("The list begins with the terms that pages speak of most, and has the others by their ids.", () => {
  const ids = (atlas = loadAtlas(project()).atlas) => nameRows(atlas).map(([id]) => id);
  expect(ids()).toEqual(["juki-net", "card", "ocsp"]);
  const mark =
    "\n### 状態 [#status]\n\nOCSP[^ocsp]に聞く[^report#1]。\n\n### 照会 [#inquiry]\n\nOCSP[^ocsp]に聞く[^report#1]。\n";
  const marked = project({ [JA]: (text) => text + mark, [EN]: (text) => text + mark.replaceAll("に聞く", " ") });
  expect(ids(loadAtlas(marked).atlas)).toEqual(["ocsp", "juki-net", "card"]);
});

test("A row has the labels, then a term's own names, then its aliases and their readings.", () => {
  expect(
    rowOf(
      "abbr: OS",
      "expansion: Online Status",
      "aliases:",
      "  - { text: 状態照会, lang: ja, kind: colloquial, reading: じょうたいしょうかい }",
      "  - { text: オンライン, lang: ja, kind: short }",
      "  - { text: status check, lang: en, kind: short }",
    ),
  ).toEqual([
    "ocsp",
    "OCSP",
    "OCSP",
    ["おーしーえすぴー", "OS", "Online Status"],
    ["状態照会", "オンライン", "status check", "じょうたいしょうかい"],
  ]);
});

test("A row has no name twice that search takes for one.", () => {
  expect(
    rowOf(
      "abbr: ocsp",
      "expansion: online checks",
      "aliases:",
      "  - { text: O-C-S-P, lang: en, kind: spelling }",
      "  - { text: the online check, lang: en, kind: spelling }",
      "  - { text: オーシーエスピー, lang: ja, kind: spelling }",
      "  - { text: 検証サーバー, lang: ja, kind: short }",
      "  - { text: 檢證サーバ, lang: ja, kind: spelling }",
    )?.slice(3),
  ).toEqual([["おーしーえすぴー", "online checks"], ["検証サーバー"]]);
});

test("The card of a term has its definition without marks.", () => {
  const marked = swap("状態を答える方式。", '"住基ネット[^juki-net]に答える方式。"');
  expect(termCard(loadAtlas(project({ [TERM]: marked })).atlas, "ocsp")).toEqual({
    definition: { ja: "住基ネットに答える方式。", en: "A protocol that answers at once." },
  });
});

test("The card of a term that a page treats in depth names that page.", () => {
  const change = swap("name: { ja: 住基ネット, en: Juki-net }", "name: { ja: 住基, en: Juki }");
  expect(termCard(loadAtlas(project({ [SYSTEM]: change })).atlas, "juki-net").system).toEqual({
    id: "juki-net",
    name: { ja: "住基", en: "Juki" },
  });
});

test("A term that does not exist has no card.", () => {
  expect(() => termCard(loadAtlas(project()).atlas, "gone")).toThrow('no term "gone"');
});
