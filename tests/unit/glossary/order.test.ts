import { expect, test } from "vitest";
import { byLetter, byReading } from "../../../src/glossary/order.ts";
import { englishTerms, term } from "../model.ts";

const withReadings = (...readings: string[]) =>
  new Map(readings.map((reading, index) => [`t${index}`, term({ ja: "語", en: "x" }, { reading })]));

const rows = (...readings: string[]) =>
  byReading(withReadings(...readings)).map(({ heading, entries }) => [
    heading,
    ...entries.map(({ term: { reading } }) => reading),
  ]);

test("Readings stand in the rows of the kana, and empty rows are left out.", () => {
  expect(rows("わく", "そふと", "あい", "えき")).toEqual([
    ["あ", "あい", "えき"],
    ["さ", "そふと"],
    ["わ", "わく"],
  ]);
});

test("Voiced and small kana stand in the row of their base.", () => {
  expect(rows("がく", "ぱす", "ばす", "ぢく", "ゃく", "ぉう", "ゔぁ")).toEqual([
    ["あ", "ゔぁ", "ぉう"],
    ["か", "がく"],
    ["た", "ぢく"],
    ["は", "ばす", "ぱす"],
    ["や", "ゃく"],
  ]);
});

test("The anchor of a row is its place among the ten.", () => {
  expect(byReading(withReadings("か", "わ")).map(({ anchor }) => anchor)).toEqual(["row-2", "row-10"]);
});

test("Terms of one reading are in the order of their ids.", () => {
  const terms = new Map([...withReadings("かく", "かく")].reverse());
  expect(byReading(terms)[0]?.entries.map(({ id }) => id)).toEqual(["t0", "t1"]);
});

test("English labels stand under their first letter, whatever its case, with numbers by value.", () => {
  const groups = byLetter(englishTerms({ a: "node 10", b: "Node 9", c: "access", d: "Zone" }));
  expect(groups.map(({ heading, anchor, entries }) => [heading, anchor, ...entries.map(({ id }) => id)])).toEqual([
    ["A", "letter-a", "c"],
    ["N", "letter-n", "b", "a"],
    ["Z", "letter-z", "d"],
  ]);
});
