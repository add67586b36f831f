import { expect, test } from "vitest";
import { formBefore, formsOf, languageOf } from "../../../src/glossary/forms.ts";
import { alias, term } from "../model.ts";

const OCSP = term(
  { ja: "証明書状態確認", en: "certificate status check" },
  {
    abbr: "OCSP",
    expansion: "Online Certificate Status Protocol",
    aliases: [alias("OCSP方式", "ja"), alias("status check", "en"), alias("即答式", "ja", "colloquial")],
  },
);

test("The forms of a term are its names in that language, longest first, without colloquial ones.", () => {
  expect(formsOf(OCSP, "ja")).toEqual(["Online Certificate Status Protocol", "証明書状態確認", "OCSP方式", "OCSP"]);
  expect(formsOf(OCSP, "en")).toEqual([
    "Online Certificate Status Protocol",
    "certificate status check",
    "status check",
    "OCSP",
  ]);
});

test("A name in ASCII is English, any other Japanese.", () => {
  expect(languageOf("Online Certificate Status Protocol")).toBe("en");
  expect(languageOf("OCSP方式")).toBe("ja");
});

test("The longest form before a mark is taken.", () => {
  const forms = ["status check", "certificate status check"];
  expect(formBefore("a certificate status check", forms, "en")).toBe("certificate status check");
});

test.each([
  ["card", "two cards", "cards"],
  ["registry", "two registries", "registries"],
  ["key", "two keys", "keys"],
  ["address", "two addresses", "addresses"],
  ["branch", "two branches", "branches"],
  ["OCSP", "two OCSPs", "OCSPs"],
  ["copy of the resident record", "two copies of the resident record", "copies of the resident record"],
  ["copy of the resident record", "copy of the resident records", "copy of the resident records"],
  ["person who verifies", "two persons who verifies", "persons who verifies"],
])("Of the form “%s”, the words “%s” end in “%s”.", (form, before, found) => {
  expect(formBefore(before, [form], "en")).toBe(found);
});

test("A Japanese page knows no plurals.", () => {
  expect(formBefore("cards", ["card"], "ja")).toBeUndefined();
});

test.each([
  ["Digital certificate", "digital certificate", "Digital certificate"],
  ["Digital Certificate", "digital certificate", undefined],
  ["ocsp", "OCSP", undefined],
  ["JUKI-NET", "Juki-net", undefined],
])("“%s” is read as the form “%s”: %s.", (written, form, found) => {
  expect(formBefore(written, [form], "en")).toBe(found);
});

test.each([
  ["MyCard", "Card", undefined],
  ["2OCSP", "OCSP", undefined],
  ["écard", "card", undefined],
  ["マイカード", "カード", undefined],
  ["個人番号カード", "カード", "カード"],
  ["-card", "card", "card"],
  ["新LGWAN", "LGWAN", "LGWAN"],
])("“%s” ends in the form “%s”: %s.", (before, form, found) => {
  expect(formBefore(before, [form], "ja")).toBe(found);
});
