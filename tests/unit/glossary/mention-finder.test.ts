import { expect, test } from "vitest";
import { MentionFinder } from "../../../src/glossary/forms.ts";
import { alias, englishTerms, term } from "../model.ts";

const japanese = (labels: Record<string, string>) =>
  new Map(Object.entries(labels).map(([id, ja]) => [id, term({ ja, en: id })]));

test("Mentions are found from left to right with their place and their wording.", () => {
  const finder = new MentionFinder(englishTerms({ lgwan: "LGWAN", certificate: "digital certificate" }), "en");
  expect(finder.find("Digital certificates go over LGWAN.")).toEqual([
    { id: "certificate", form: "Digital certificates", index: 0 },
    { id: "lgwan", form: "LGWAN", index: 29 },
  ]);
});

test("The longest form at a place wins and shadows the forms within it.", () => {
  const finder = new MentionFinder(
    japanese({ certificate: "証明書", digital: "電子証明書", crl: "電子証明書失効リスト" }),
    "ja",
  );
  expect(finder.find("電子証明書失効リストと証明書").map(({ id, index }) => [id, index])).toEqual([
    ["crl", 0],
    ["certificate", 11],
  ]);
});

test("Where the longest form is part of a longer word, a shorter one may stand.", () => {
  const finder = new MentionFinder(englishTerms({ card: "card", reader: "card read" }), "en");
  expect(finder.find("card reader").map(({ form }) => form)).toEqual(["card"]);
});

test.each([
  ["Latin", "LGWANX and XLGWAN"],
  ["katakana", "カードリーダとリーダカード"],
])("Nothing is found inside a %s word.", (_, text) => {
  const finder = new MentionFinder(japanese({ lgwan: "LGWAN", card: "カード" }), "ja");
  expect(finder.find(text)).toEqual([]);
});

test("Every mention is found, also of an alias; a colloquial name is none.", () => {
  const aliases = [alias("Juki", "en"), alias("the net", "en", "colloquial"), alias("住基", "ja")];
  const finder = new MentionFinder(
    new Map([["juki-net", term({ ja: "住基ネット", en: "Juki-net" }, { aliases })]]),
    "en",
  );
  expect(finder.find("Juki or Juki-net or the net or 住基").map(({ form }) => form)).toEqual(["Juki", "Juki-net"]);
});
