import { expect, test } from "vitest";
import { highlight } from "../../../src/export/highlight.ts";
import { csvSample, jsonSample, turtleSample, xmlSample } from "../../../src/export/sample.ts";

test("A sample of a table has the names of the columns and the chosen rows, at most three.", () => {
  const file = "\uFEFFid,n\r\na,1\r\nb,2\r\nc,3\r\nd,4\r\n";
  expect(csvSample(file, (row) => row.startsWith("c,"))).toBe("id,n\nc,3");
  expect(csvSample(file)).toBe("id,n\na,1\nb,2\nc,3");
});

test("A sample of XML is one whole element at the margin.", () => {
  const file = '<r>\n  <e id="1">\n    <x>1</x>\n  </e>\n  <e id="2">\n    <x>2</x>\n  </e>\n</r>\n';
  expect(xmlSample(file, '<e id="2">')).toBe('<e id="2">\n  <x>2</x>\n</e>');
});

test("A sample of Turtle has the prefixes and all that is said of one thing.", () => {
  const file = "@prefix a: <b>.\n\n<#x> a a:B.\n<#xy> a a:B;\n    a:c <#x>.\n<#z> a a:B.\n";
  expect(turtleSample(file, "<#xy>")).toBe("@prefix a: <b>.\n\n<#xy> a a:B;\n    a:c <#x>.");
});

test("A sample of JSON says the same as the file, and what is short stands on one line.", () => {
  const long = "x".repeat(100);
  const file = { list: [{ id: "a" }, { id: "b", label: { ja: "あ", en: "a" }, none: [], text: long }] };
  const sample = jsonSample(JSON.stringify(file), "list", ({ id }) => id === "b");
  expect(JSON.parse(sample)).toEqual({ list: [file.list[1]] });
  expect(sample.split("\n")).toContain('      "label": { "ja": "あ", "en": "a" },');
});

test.each([
  ["json", '{ "a": [1, "x"], "b": null }'],
  ["xml", '<a b="c">&amp;〜𠮷</a>\n<!-- d -->'],
  ["turtle", '<#a> a skos:Concept;\n    skos:prefLabel "あ"@ja.'],
  ["csv", 'a,b\n"1, 2",😀'],
  ["bibtex", "@misc{a,\n  title = {{B}}\n}"],
] as const)("Colours of %s leave every character where it is.", async (lang, code) => {
  const lines = await highlight(code, lang);
  expect(lines.map((line) => line.map(({ text }) => text).join("")).join("\n")).toBe(code);
  expect(lines.flat().some((stretch) => stretch.class !== undefined)).toBe(true);
});
