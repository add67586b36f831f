import type { Parent, Root } from "mdast";
import { expect, test } from "vitest";
import type { SourceMark, TermMark } from "../../../src/markdown/marks.ts";
import { letters, sourceAnchor, writeReferences } from "../../../src/markdown/references.ts";

const place = { line: 4, column: 2, offset: 30 };
const of = (id: string, form?: string): TermMark => ({ type: "termMark", id, form, place });
const cite = (section: string): SourceMark => ({ type: "sourceMark", document: "report", section, place });
const tree = (...children: (TermMark | SourceMark)[]): Root => ({ type: "root", children });

/** The visible text of a tree. */
const shown = (node: Parent): string =>
  node.children.map((child) => ("children" in child ? shown(child) : "value" in child ? child.value : "")).join(" ");

test("Terms are numbered in the order of first mention; a second mention has no number.", () => {
  const root = tree(of("crl", "CRL"), of("ocsp", "OCSP"), of("crl", "CRLs"));
  expect(writeReferences(root).terms).toEqual([
    { id: "crl", refs: ["ref-crl"] },
    { id: "ocsp", refs: ["ref-ocsp"] },
  ]);
  expect(shown(root)).toBe("CRL 1 OCSP 2 CRLs");
});

test("Sources carry letters, and every citation of a section has an id of its own.", () => {
  const root = tree(cite("1"), cite("3-4"), cite("1"));
  expect(writeReferences(root).sources).toEqual([
    { document: "report", section: "1", refs: ["cite-a-1", "cite-a-2"] },
    { document: "report", section: "3-4", refs: ["cite-b-1"] },
  ]);
  expect(shown(root)).toBe("a b a");
});

test("A mark without a form cannot be written.", () => {
  expect(() => writeReferences(tree(of("ocsp")))).toThrow("4:2 the words before [^ocsp] are no form of that term");
});

test.each([
  [0, "a"],
  [25, "z"],
  [26, "aa"],
  [51, "az"],
  [52, "ba"],
  [702, "aaa"],
])("The letter of index %i is %s.", (index, letter) => {
  expect(letters(index)).toBe(letter);
});

test("The anchor of a source has the letter of its marks.", () => {
  expect(sourceAnchor(1)).toBe("source-b");
});
