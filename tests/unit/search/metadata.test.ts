import { expect, test } from "vitest";
import { searchMetadata } from "../../../src/search/metadata.ts";

const terms = (...labels: (string | undefined)[]) => searchMetadata({ labels, others: [] })[0]?.[1];

test("Labels and other names are fields of their own.", () => {
  expect(searchMetadata({ labels: ["OCSP"], others: ["CRL"] })).toEqual([
    ["terms", "OCSP"],
    ["aka", "CRL"],
  ]);
});

test("A name stands whole and in its words, since the index cuts at spaces only.", () => {
  expect(terms("失効情報")).toBe("失効情報 失効 情報");
});

test("Every word stands once.", () => {
  expect(terms("OCSP", undefined, "OCSP")).toBe("OCSP");
});

test("A reading stands in both kana.", () => {
  expect(terms("しっこう")?.split(" ")).toEqual(expect.arrayContaining(["しっこう", "シッコウ"]));
});

test("Full-width letters become half-width.", () => {
  expect(terms("ＯＣＳＰ")).toBe("OCSP");
});
