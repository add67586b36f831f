import { describe, expect, test } from "vitest";
import { nearestPages, type PageList, readAddress, renamedTo } from "../../../src/not-found/nearest.ts";
import { NameList } from "../../../src/search/lookup.ts";

describe("An address is read as a person would read it", () => {
  test.each([
    ["/ja/systems/jpki/", { lang: "ja", address: "systems/jpki", words: "jpki" }],
    ["/en/Systems/JPKI", { lang: "en", address: "systems/jpki", words: "jpki" }],
    ["/en/systems/jpki/index.html", { lang: "en", address: "systems/jpki", words: "jpki" }],
    ["/en/systems/jpki.html", { lang: "en", address: "systems/jpki", words: "jpki" }],
    ["/index.html", { lang: undefined, address: "", words: "" }],
    ["//en//systems//jpki//", { lang: "en", address: "systems/jpki", words: "jpki" }],
    [
      "/glossary/revocation-information/",
      { address: "glossary/revocation-information", words: "revocation information" },
    ],
    ["/ja/glossary/%E5%A4%B1%E5%8A%B9/", { lang: "ja", address: "glossary/失効", words: "失効" }],
    ["/ja/%E3%81/", { lang: "ja", address: "%e3%81", words: "%e3%81" }],
    ["/", { lang: undefined, address: "", words: "" }],
  ])("%s", (pathname, asked) => {
    expect(readAddress(pathname, "/")).toEqual({ lang: undefined, ...asked });
  });

  test("below the base of the site", () => {
    expect(readAddress("/atlas/en/about/", "/atlas/")).toMatchObject({ lang: "en", address: "about" });
  });

  test("and cut where it is too long for any page", () => {
    expect(readAddress(`/en/${"a".repeat(10_000)}/`, "/")).toMatchObject({ address: "a".repeat(120) });
  });
});

const LIST: PageList = {
  pages: [
    ["about", "このサイトについて", "About this site"],
    ["figures/jpki-certificates", "証明書の発行", "Certificates issued"],
    ["systems/jpki", "公的個人認証サービス", "JPKI"],
    ["systems/lgwan", "LGWAN", "LGWAN"],
    ["timeline", "年表", "Timeline"],
  ],
  renamed: [["systems/public-key", "systems/jpki"]],
};
const NAMES = new NameList([
  ["jpki", "公的個人認証", "JPKI", ["こうてきこじんにんしょう"], []],
  ["revocation-information", "失効情報", "revocation information", ["しっこうじょうほう"], []],
  ["ocsp", "OCSP", "OCSP", ["おーしーえすぴー", "Online Certificate Status Protocol"], []],
  ["follow-up-audit", "フォローアップ監査", "follow-up audit", ["ふぉろーあっぷかんさ"], []],
  ["standard-characters", "行政事務標準文字", "administrative standard character set", [], []],
  ["appi", "個人情報保護法", "APPI", ["こじんじょうほうほごほう"], []],
]);

const found = (pathname: string) => nearestPages(readAddress(pathname, "/"), LIST, NAMES).map(([address]) => address);

describe("The nearest pages", () => {
  test.each([
    ["of the address in other letters or without a language", "/SYSTEMS/LGWAN", "systems/lgwan"],
    ["with a slip in the name", "/ja/systems/lgwna/", "systems/lgwan"],
    ["with a slip in a short address", "/en/timelin/", "timeline"],
    ["in another folder", "/en/jpki/", "systems/jpki"],
    ["of a renamed page without a language", "/systems/public-key/", "systems/jpki"],
    ["by the Japanese name of a term", "/ja/glossary/失効情報/", "glossary/revocation-information"],
    ["by its reading", "/ja/しっこうじょうほう", "glossary/revocation-information"],
    ["by its romaji", "/ja/shikkou-jouhou", "glossary/revocation-information"],
    ["with a slip in a short name", "/en/glossary/ocps/", "glossary/ocsp"],
    ["by the beginning of a name", "/en/follow/", "glossary/follow-up-audit"],
    ["by what an abbreviation stands for", "/en/wiki/Online_Certificate_Status_Protocol", "glossary/ocsp"],
  ])("%s", (_, pathname, first) => {
    expect(found(encodeURI(pathname))[0]).toBe(first);
  });

  test("have the page in depth before the term", () => {
    expect(found(encodeURI("/ja/公的個人認証/"))).toEqual(["systems/jpki", "glossary/jpki"]);
  });

  test("are found by address where the names could not be loaded", () => {
    const without = (pathname: string) => nearestPages(readAddress(pathname, "/"), LIST, undefined);
    expect(without("/ja/systems/jpkii/").map(([address]) => address)).toEqual(["systems/jpki"]);
    expect(without("/en/systems/lgwna/").map(([address]) => address)).toEqual(["systems/lgwan"]);
    expect(without("/ja/glossary/ocps/")).toEqual([]);
  });

  test("are at most as many as are wished, with both titles", () => {
    expect(nearestPages(readAddress("/en/systems/jpki", "/"), LIST, NAMES, 1)).toEqual([
      ["systems/jpki", "公的個人認証サービス", "JPKI"],
    ]);
  });

  test.each(["/", "/en/", "/en/xyzzyqwv/", "/wp-login.php", "/a/b/c/d", "/constructor/", "/en/%E3%81/"])(
    "are none for %s",
    (pathname) => {
      expect(found(pathname)).toEqual([]);
    },
  );

  test.each([
    ["begin other names", "/foo"],
    ["are a letter away from another short name", "/en/glossary/api/"],
    ["share half their letters with a name", "/en/systems/jxyi/"],
    ["stand in a name beside one that nothing knows", "/wp-standard/"],
  ])("are none for a few letters that %s", (_, pathname) => {
    expect(found(pathname)).toEqual([]);
  });
});

test("A renamed page is known by its old address only.", () => {
  expect(renamedTo(readAddress("/en/systems/Public-Key.html", "/"), LIST)).toBe("systems/jpki");
  expect(renamedTo(readAddress("/en/systems/public", "/"), LIST)).toBeUndefined();
  expect(renamedTo(readAddress("/en/constructor", "/"), LIST)).toBeUndefined();
});
