import { parse as parseCsv } from "csv-parse/sync";
import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { chartCsv, csv, figureCsv } from "../../../src/export/csv.ts";
import { FIGURE, project, swap } from "../../helpers/project.ts";

/** Strict: throws on a stray quotation mark, another line end or a row of another length. */
const parse = (text: string): string[][] => parseCsv(text, { record_delimiter: "\r\n" });

test.each([["a,b"], ['say "c"'], ["two\r\nlines"], ['","'], [""], ["住基ネット、全国"], ["～〜𠮷😀"], ["a\nb"]])(
  "The field %j survives.",
  (field) => {
    expect(parse(csv([["first", field, "last"]]))).toEqual([["first", field, "last"]]);
  },
);

test.each(["=1+1", "+81", "-5", "@SUM(A1)", "\tx", "＝１", "＋", "－", "＠"])(
  "The text %j is no formula for a spreadsheet.",
  (text) => {
    expect(parse(csv([[text, `a${text}`]]))).toEqual([[`'${text}`, `a${text}`]]);
  },
);

test("A number below zero stays a number.", () => {
  expect(parse(csv([[-5, 0.5, true]]))).toEqual([["-5", "0.5", "true"]]);
});

const noted = swap(
  "value: 100,",
  'value: 35697595, approximate: true, asOf: "2024-09-30", note: { ja: "本文は「約」、表は値。", en: "The text says \\"about\\", the table does not." },',
);

test("A series has a heading and a line for each year, with every digit and both notes.", () => {
  const { atlas } = loadAtlas(project({ [FIGURE]: noted }));
  expect(parse(figureCsv(atlas, "cards"))).toEqual([
    ["fiscal_year", "value", "unit", "approximate", "planned", "as_of", "source", "note_ja", "note_en"],
    [
      "2024",
      "35697595",
      "cards",
      "true",
      "false",
      "2024-09-30",
      "report#2",
      "本文は「約」、表は値。",
      'The text says "about", the table does not.',
    ],
  ]);
});

test("A chart has the same lines with the series of each.", () => {
  const { atlas } = loadAtlas(project());
  expect(parse(chartCsv(atlas, "cards")).map((row) => row.slice(0, 5))).toEqual([
    ["series", "title_ja", "title_en", "fiscal_year", "value"],
    ["cards", "枚数", "Cards", "2024", "100"],
  ]);
});

test("An unknown series is an error, not an empty file.", () => {
  const { atlas } = loadAtlas(project());
  expect(() => figureCsv(atlas, "crads")).toThrow('no figure "crads"');
  expect(() => chartCsv(atlas, "crads")).toThrow('no chart "crads"');
});
