import { expect, test } from "vitest";
import { formatCell, formatValue, UNIT_NAMES } from "../../../src/figures/format.ts";
import { type Unit, UNITS } from "../../../src/schemas/figure.ts";

const exact = (value: number) => ({ value, approximate: false });
const about = (value: number) => ({ value, approximate: true });

test.each<[number, Unit, string, string]>([
  [0, "cases", "0件", "0"],
  [9_999, "people", "9,999人", "9,999"],
  [10_000, "people", "1万人", "10,000"],
  [35_697_595, "certificates", "3,569万7,595通", "35,697,595"],
  [100_000_001, "sheets", "1億1枚", "100,000,001"],
  [134_000_000, "yen", "1億3,400万円", "¥134 million"],
  [12_000_000_000, "yen", "120億円", "¥12 billion"],
  [1_500_000_000_000, "yen", "1兆5,000億円", "¥1.5 trillion"],
  [134_567_890, "yen", "1億3,456万7,890円", "¥134,567,890"],
  [-134_000_000, "yen", "−1億3,400万円", "−¥134 million"],
  [76.2, "percent", "76.2%", "76.2%"],
  [-0.5, "percent", "−0.5%", "−0.5%"],
])("%d of the unit %s is %s in Japanese and %s in English.", (value, unit, ja, en) => {
  expect(formatValue(exact(value), unit, "ja")).toBe(ja);
  expect(formatValue(exact(value), unit, "en")).toBe(en);
});

test.each<[number, Unit, string, string]>([
  [35_700_000, "certificates", "約3,570万通", "about 35.7 million"],
  [1_234_000_000, "people", "約12億3,400万人", "about 1.234 billion"],
  [35_697_595, "certificates", "約3,569万7,595通", "about 35,697,595"],
  [900, "bodies", "約900団体", "about 900"],
])("About %d of the unit %s loses no digit: %s, %s.", (value, unit, ja, en) => {
  expect(formatValue(about(value), unit, "ja")).toBe(ja);
  expect(formatValue(about(value), unit, "en")).toBe(en);
});

test("An exact number that is no sum of money is written out in English.", () => {
  expect(formatValue(exact(35_000_000), "certificates", "en")).toBe("35,000,000");
});

test("A cell has digits only, so that columns can be compared.", () => {
  expect(formatCell(exact(134_000_000), "yen", "ja")).toBe("134,000,000");
  expect(formatCell(exact(-5), "yen", "en")).toBe("−5");
  expect(formatCell(exact(76.2), "percent", "ja")).toBe("76.2%");
  expect(formatCell(about(900), "bodies", "ja")).toBe("約900");
  expect(formatCell(about(900), "bodies", "en")).toBe("c. 900");
});

test("Every unit has a name in both languages.", () => {
  expect(Object.keys(UNIT_NAMES).sort()).toEqual([...UNITS].sort());
});
