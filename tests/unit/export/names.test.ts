import { expect, test } from "vitest";
import { namesOf, readingsOf } from "../../../src/export/names.ts";
import { alias, term } from "../model.ts";

const told = (...given: Parameters<typeof term>) =>
  namesOf(term(...given)).map(({ text, lang, standing, form }) => [text, lang, standing, form]);

test("A label with an abbreviation is the full form, and Japanese text uses the abbreviation too.", () => {
  const jpki = { abbr: "JPKI", expansion: "Japanese Public Key Infrastructure" };
  expect(told({ ja: "公的個人認証サービス", en: "Japanese Public Key Infrastructure" }, jpki)).toEqual([
    ["公的個人認証サービス", "ja", "preferred", "full"],
    ["Japanese Public Key Infrastructure", "en", "preferred", "full"],
    ["JPKI", "ja", "admitted", "abbreviation"],
    ["JPKI", "en", "admitted", "abbreviation"],
  ]);
});

test("A label that is spelled out by its expansion is an abbreviation itself.", () => {
  expect(told({ ja: "OCSP", en: "OCSP" }, { expansion: "Online Certificate Status Protocol" })).toEqual([
    ["OCSP", "ja", "preferred", "abbreviation"],
    ["OCSP", "en", "preferred", "abbreviation"],
    ["Online Certificate Status Protocol", "en", "admitted", "full"],
  ]);
});

test("A label without either has no form.", () => {
  expect(told({ ja: "窓口", en: "counter" }).map(([, , , form]) => form)).toEqual([undefined, undefined]);
});

test("Former names are superseded, everyday words serve search alone.", () => {
  const aliases = [
    alias("旧名", "ja", "former"),
    alias("正式な名", "ja", "legal"),
    alias("名まえ", "ja", "spelling"),
    alias("nickname", "en", "colloquial"),
  ];
  expect(told({ ja: "名", en: "name" }, { aliases }).slice(2)).toEqual([
    ["旧名", "ja", "superseded", undefined],
    ["正式な名", "ja", "admitted", "full"],
    ["名まえ", "ja", "admitted", "variant"],
    ["nickname", "en", "search", undefined],
  ]);
});

test("A name stands once in a language, where it stood first.", () => {
  const aliases = [alias("server", "en", "colloquial"), alias("server", "ja", "spelling")];
  expect(told({ ja: "サーバ", en: "server" }, { expansion: "server", aliases })).toEqual([
    ["サーバ", "ja", "preferred", undefined],
    ["server", "en", "preferred", "full"],
    ["server", "ja", "admitted", "variant"],
  ]);
});

test("The reading of the label comes before those of its aliases, each once.", () => {
  const aliases = [
    { ...alias("別名", "ja"), reading: "べつめい" },
    { ...alias("別の名", "ja"), reading: "よみ" },
  ];
  expect(readingsOf(term({ ja: "名", en: "name" }, { aliases }))).toEqual(["よみ", "べつめい"]);
});
