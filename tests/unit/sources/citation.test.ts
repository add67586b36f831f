import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { citationOf, numberOf } from "../../../src/sources/citation.ts";
import { project } from "../../helpers/project.ts";

test.each([
  ["ja", "報告書", "1 概要", undefined],
  ["en", "Report", "1 Overview", undefined],
] as const)("In %s a citation says document and heading.", (lang, short, heading, page) => {
  expect(citationOf(loadAtlas(project()).atlas, "report#1", lang)).toEqual({
    ...{ document: "report", section: "1" },
    ...{ short, number: "1", heading, page },
  });
});

test("A citation says the page where it is known.", () => {
  const { atlas } = loadAtlas(project());
  expect(citationOf(atlas, "report#2-1-status", "ja").page).toBe("7ページ");
  expect(citationOf(atlas, "report#2-1-status", "en").page).toBe("p. 7");
});

test.each(["report#9", "reprot#1", "report"])("The citation %s leads nowhere.", (citation) => {
  expect(() => citationOf(loadAtlas(project()).atlas, citation, "en")).toThrow(`no section ${citation}`);
});

test.each([
  ["3-4-2", "3-4-2 "],
  ["policy-5-2", "5-2 "],
  ["statements-income", ""],
  ["2-1-status", ""],
])("The section %s has the number “%s”.", (section, number) => {
  expect(numberOf(section)).toBe(number);
});
