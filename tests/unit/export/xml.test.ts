import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { xmlDocument } from "../../../src/export/xml.ts";

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  trimValues: false,
  parseTagValue: false,
  ignoreDeclaration: true,
});

test.each(['say "c" & <d>', "]]> & &amp;", "it's", "～〜−—", "𠮷野家と😀👨‍👩‍👧", "007", " edges ", "行1\n行2"])(
  "%j survives as text and as attribute.",
  (text) => {
    const attribute = text.replace("\n", " ");
    expect(parser.parse(xmlDocument({ root: { "@of": attribute, "#text": text } }))).toEqual({
      root: { "@of": attribute, "#text": text },
    });
  },
);

test("A list is the same element again, and what is empty is one tag.", () => {
  expect(xmlDocument({ a: { b: ["1", { "@c": "2" }], d: [], e: {} } })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b>1</b>\n  <b c="2"/>\n  <e/>\n</a>\n',
  );
});

test("A control character, which XML cannot write, is left out.", () => {
  expect(xmlDocument({ a: "x\u0000\u001by" })).toContain("<a>xy</a>");
});
