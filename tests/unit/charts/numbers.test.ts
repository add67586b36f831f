import { expect, test } from "vitest";
import { numbersFor } from "../../../src/charts/numbers.ts";

test.each([
  ["ja", [35_697_595, 1_397_311], "件", ["3,570万", "139.7万"]],
  ["ja", [236_123_456_789, 0], "件", ["2,361億", "0"]],
  ["ja", [1_250_000_000_000], "件", ["1.25兆"]],
  ["ja", [99_999, 12_345], "件", ["99,999", "12,345"]],
  ["ja", [123_456, 8_000], "件", ["12.3万", "8,000"]],
  ["ja", [100_000_000, 99_996_000], "件", ["1億", "1.00億"]],
  ["en", [35_697_595, 1_397_311], "million cases", ["35.7", "1.40"]],
  ["en", [236_123_456_789, 31_000_000_000], "billion cases", ["236.1", "31"]],
  ["en", [999_999, 12], "cases", ["999,999", "12"]],
] as const)("In %s %j stand under “%s” as %j.", (lang, values, unit, texts) => {
  const numbers = numbersFor(values, { unit: "cases", lang });
  expect(numbers.unit).toBe(unit);
  expect(values.map(numbers.write)).toEqual(texts);
});

test("In English values of very different sizes each carry their size, and the heading says what it means.", () => {
  const numbers = numbersFor([1_810_000, 1_000], { unit: "cases", lang: "en" });
  expect(numbers.unit).toBe("cases (m = million)");
  expect([1_810_000, 1_000, 500_000].map(numbers.write)).toEqual(["1.81m", "1,000", "500,000"]);
});

test("In English a number that stands alone has its word in full.", () => {
  const numbers = numbersFor([35_697_595, 320], { unit: "cases", lang: "en", words: true });
  expect(numbers.unit).toBe("cases");
  expect(numbers.write(35_697_595)).toBe("35.7 million");
  expect(numbers.write(320)).toBe("320");
});

test("Yen are named once.", () => {
  expect(numbersFor([2e9], { unit: "yen", lang: "en" }).unit).toBe("¥ billion");
  expect(numbersFor([2e9], { unit: "yen", lang: "ja" }).unit).toBe("円");
});

test("A percentage carries its sign, and every digit of it.", () => {
  const numbers = numbersFor([92.25], { unit: "percent", lang: "en" });
  expect(numbers.unit).toBeUndefined();
  expect(numbers.write(92.25)).toBe("92.25%");
  expect(numbers.rounds(92.25)).toBe(false);
});

test("A loss has a minus sign.", () => {
  expect(numbersFor([-160_000_000, 3_150_000_000], { unit: "yen", lang: "ja" }).write(-160_000_000)).toBe("−1.6億");
});

test("What loses digits is told from what only looks short.", () => {
  const numbers = numbersFor([35_700_000, 35_697_595], { unit: "cases", lang: "ja" });
  expect([35_700_000, 35_697_595, 0].map(numbers.rounds)).toEqual([false, true, false]);
});
