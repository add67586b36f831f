import { expect, test } from "vitest";
import type { Parent } from "mdast";
import { splitMarks } from "../../../src/markdown/marks.ts";
import { parseMdx } from "../../../src/markdown/parse.ts";
import { term } from "../model.ts";

const TERMS = new Map([
  ["ocsp", term({ ja: "OCSP", en: "OCSP" })],
  ["crl", term({ ja: "失効リスト", en: "revocation list" })],
]);

/** The pieces of the first paragraph: texts as they stand, marks as [id form] and {document#section}. */
function pieces(text: string): string[] {
  const tree = parseMdx(text);
  splitMarks(tree, TERMS, "en");
  return (tree.children[0] as Parent).children.map((node) => {
    if (node.type === "text") return node.value;
    if (node.type === "termMark") return `[${node.id} ${node.form ?? "?"}]`;
    return node.type === "sourceMark" ? `{${node.document}#${node.section}}` : node.type;
  });
}

test.each([
  ["takes the term out of the words before it", "It asks OCSP[^ocsp] now", ["It asks ", "[ocsp OCSP]", " now"]],
  ["may begin a paragraph with its term", "OCSP[^ocsp] answers", ["[ocsp OCSP]", " answers"]],
  ["may stand at the very start without a term", "[^ocsp] answers", ["[ocsp ?]", " answers"]],
  ["takes no word that is no form", "It asks[^ocsp]", ["It asks", "[ocsp ?]"]],
  ["leaves the words before an unknown id", "It asks[^nothing]", ["It asks", "[nothing ?]"]],
  ["of a source takes no word", "OCSP[^report#1]", ["OCSP", "{report#1}"]],
  ["of a source may follow another", "So.[^report#1][^report#3-4-2]", ["So.", "{report#1}", "{report#3-4-2}"]],
  ["of a source may follow that of a term", "OCSP[^ocsp][^report#1]", ["[ocsp OCSP]", "{report#1}"]],
  ["of a document alone has no section", "So.[^report#]", ["So.", "{report#}"]],
  ["takes strong emphasis for its term", "So **OCSP**[^ocsp] is", ["So ", "[ocsp OCSP]", " is"]],
  ["takes emphasis for its term", "*revocation lists*[^crl]", ["[crl revocation lists]"]],
  ["leaves emphasis before another mark", "**OCSP**[^report#1][^ocsp]", ["strong", "{report#1}", "[ocsp ?]"]],
  ["leaves emphasis that says more than the term", "**an OCSP**[^ocsp]", ["strong", "[ocsp ?]"]],
])("A mark %s.", (_, text, expected) => {
  expect(pieces(text)).toEqual(expected);
});

test("Marks within a list and within emphasis are found.", () => {
  const tree = parseMdx("- *see OCSP[^ocsp]*");
  splitMarks(tree, TERMS, "en");
  expect(JSON.stringify(tree)).toContain('"type":"termMark","id":"ocsp","form":"OCSP"');
});

test("A mark and the text behind it know their lines and columns.", () => {
  const tree = parseMdx("One\ntwo OCSP[^ocsp] and\nmore[^report#1] end");
  splitMarks(tree, TERMS, "en");
  const places = (tree.children[0] as Parent).children.map((node) => {
    const { line, column, offset } =
      node.type === "termMark" || node.type === "sourceMark"
        ? node.place
        : (node.position?.start ?? { line: 0, column: 0, offset: 0 });
    return [node.type, line, column, offset];
  });
  expect(places).toEqual([
    ["text", 1, 1, 0],
    ["termMark", 2, 9, 12],
    ["text", 2, 16, 19],
    ["sourceMark", 3, 5, 28],
    ["text", 3, 16, 39],
  ]);
});
