import { expect, test } from "vitest";
import { fiscalYearInterval, formatDate, formatFiscalYear, formatPeriod } from "../../../src/i18n/dates.ts";

test.each([
  ["2024-12-02", "令和6年（2024年）12月2日", "2024年12月2日", "2 December 2024"],
  ["2024-12", "令和6年（2024年）12月", "2024年12月", "December 2024"],
  ["2024", "令和6年（2024年）", "2024年", "2024"],
])("%s is written with the precision it has.", (iso, ja, short, en) => {
  expect(formatDate(iso, "ja")).toBe(ja);
  expect(formatDate(iso, "ja", { short: true })).toBe(short);
  expect(formatDate(iso, "en")).toBe(en);
  expect(formatDate(iso, "en", { short: true })).toBe(en);
});

test.each([
  ["2019-04-30", "平成31年（2019年）4月30日"],
  ["2019-05-01", "令和元年（2019年）5月1日"],
  ["1989-01-07", "昭和64年（1989年）1月7日"],
  ["1989-01-08", "平成元年（1989年）1月8日"],
])("The era of %s is that of the day.", (iso, expected) => {
  expect(formatDate(iso, "ja")).toBe(expected);
});

test("A year in which the era changed has both eras.", () => {
  expect(formatDate("2019", "ja")).toBe("平成31年・令和元年（2019年）");
  expect(formatDate("2019", "ja", { short: true })).toBe("2019年");
});

test("A date may be a fiscal year.", () => {
  expect(formatDate("FY2026", "ja")).toBe("令和8年度（2026年度）");
  expect(formatDate("FY2026", "ja", { short: true })).toBe("2026年度");
  expect(formatDate("FY2026", "en")).toBe("FY2026 (April 2026 – March 2027)");
  expect(formatDate("FY2026", "en", { short: true })).toBe("FY2026");
});

test.each([
  ["2022-11", "2023-01", "2022年11月～2023年1月", "November 2022 – January 2023"],
  ["FY2022", "FY2026", "2022年度～2026年度", "FY2022–FY2026"],
  ["2025", "2026", "2025年～2026年", "2025–2026"],
  ["2025", "FY2026", "2025年～2026年度", "2025–FY2026"],
  ["2024-12-02", "2026", "2024年12月2日～2026年", "2 December 2024 – 2026"],
])("The period from %s to %s has both ends.", (from, to, ja, en) => {
  expect(formatPeriod(from, to, "ja", { short: true })).toBe(ja);
  expect(formatPeriod(from, to, "en", { short: true })).toBe(en);
});

test("A period in full has the eras of both ends.", () => {
  expect(formatPeriod("2018-11", "2019-06", "ja")).toBe("平成30年（2018年）11月～令和元年（2019年）6月");
});

test.each(["2024-13", "2024-12-32", "soon"])("%s is no date.", (iso) => {
  expect(() => formatDate(iso, "en")).toThrow(`${iso} is no date`);
});

test.each([
  [2018, "平成30年度（2018年度）"],
  [2019, "平成31年度（2019年度）"],
  [2020, "令和2年度（2020年度）"],
  [2024, "令和6年度（2024年度）"],
])("The fiscal year %i has the era of its first day.", (year, expected) => {
  expect(formatFiscalYear(year, "ja")).toBe(expected);
});

test("In English a fiscal year says which months it has.", () => {
  expect(formatFiscalYear(2024, "en")).toBe("FY2024 (April 2024 – March 2025)");
});

test("A short fiscal year has the western year only.", () => {
  expect(formatFiscalYear(2024, "ja", { short: true })).toBe("2024年度");
  expect(formatFiscalYear(2024, "en", { short: true })).toBe("FY2024");
});

test("A program reads a fiscal year as an interval of months.", () => {
  expect(fiscalYearInterval(2024)).toBe("2024-04/2025-03");
});
