import { expect, test } from "vitest";
import { differences, uncovered } from "../../../src/accessibility/compare.ts";
import type { Exception, Result } from "../../../src/accessibility/record.ts";

const record: Result = {
  date: "2026-11-26",
  axe: "4.14.0",
  browser: "Chromium 147",
  pages: { home: 2, "glossary/*": 98 },
  settings: [{ scheme: "light", width: 360 }],
  states: ["term"],
  findings: 0,
};

test("A record of the same run, and one with a few terms fewer, stand.", () => {
  expect(differences(record, record)).toEqual([]);
  expect(differences(record, { ...record, pages: { home: 2, "glossary/*": 106 } })).toEqual([]);
});

test("A browser that somebody chose is not held against the record.", () => {
  expect(differences(record, { ...record, browser: undefined })).toEqual([]);
  expect(differences(record, { ...record, browser: "Chromium 150" })).toHaveLength(1);
});

test("What the record does not tell of is named.", () => {
  const run = {
    axe: "5.0.0",
    pages: { data: 2, "glossary/*": 150 },
    settings: [{ scheme: "dark" as const, width: 360 }],
    states: ["term" as const, "search" as const],
  };
  expect(differences(record, run)).toEqual([
    'the record knows no pages "data"',
    'the site has no pages "home" any more',
    "pages: the record has 100, the run 152",
    "axe: the record has 4.14.0, the run 5.0.0",
    'settings: the record has [{"scheme":"light","width":360}], the run [{"scheme":"dark","width":360}]',
    "states: the record has term, the run term,search",
  ]);
});

test("An exception covers its rule on its page alone, and must still be needed.", () => {
  const exception: Exception = { page: "/en/", rule: "region", reason: { ja: "理由。", en: "Reason." } };
  const lines = ["/en/ light 360 px · region · <p> · said", "/en/ light 360 px · list · <ul> · said"];
  expect(uncovered(lines, [exception])).toEqual(lines.slice(1));
  expect(uncovered(["/en/about/ light 360 px · region · <p> · said"], [])).toHaveLength(1);
  expect(uncovered([], [exception])).toEqual([expect.stringContaining("is no longer found")]);
});
