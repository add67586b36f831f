import { expect, test } from "vitest";
import { naming, narrowerThan } from "../../../src/glossary/relations.ts";
import { definedTerm } from "../../../src/glossary/structured.ts";
import { alias, term } from "../model.ts";

test("Narrower are the terms that name a term as broader.", () => {
  const child = term({ ja: "子", en: "child" }, { broader: ["parent"] });
  const terms = new Map([
    ["parent", term({ ja: "親", en: "parent" })],
    ["b", child],
    ["a", child],
  ]);
  expect(narrowerThan(terms, "parent")).toEqual(["b", "a"]);
  expect(narrowerThan(terms, "a")).toEqual([]);
});

test("A term that is named as related, even twice, knows who names it.", () => {
  const terms = new Map([
    ["b", term({ ja: "乙", en: "b" }, { related: ["c", "c"] })],
    ["a", term({ ja: "甲", en: "a" }, { related: ["c"] })],
    ["c", term({ ja: "丙", en: "c" })],
  ]);
  expect(naming(terms, "c")).toEqual(["b", "a"]);
  expect(naming(terms, "a")).toEqual([]);
});

test("A term says as structured data what it is called in both languages.", () => {
  const ocsp = term({ ja: "状態確認", en: "status check" }, { abbr: "OCSP", aliases: [alias("方式", "ja")] });
  expect(definedTerm("ocsp", ocsp, "ja")).toMatchObject({
    "@type": "DefinedTerm",
    "@id": "/ja/glossary/ocsp/",
    name: "状態確認",
    alternateName: ["status check", "OCSP", "方式"],
    description: "定義。",
    inDefinedTermSet: "/ja/glossary/",
  });
});
