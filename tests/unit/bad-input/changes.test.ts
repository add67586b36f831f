import { expect, test } from "vitest";
import { addLines, CHANGES, CHART, SOURCE, swap, TERM } from "../../helpers/project.ts";
import { allFaults, onlyFault } from "./only-fault.ts";

/** A further change below the one that is there. */
const another = (date: string, pages = "home", words = { ja: "加えた。", en: "More." }) =>
  addLines(`- { id: more, date: "${date}", text: { ja: ${words.ja}, en: ${words.en} }, pages: [${pages}] }`);

test("A change that is newer than the one before it is told with its place.", () => {
  expect(onlyFault({ [CHANGES]: another("2025-04-02") })).toEqual({
    at: `${CHANGES}:2:15`,
    what: 'the change "more" (2025-04-02) stands after an older one',
    fix: 'move it before "first-pages" (2025-04-01)',
  });
});

test("Changes of one day may stand in any order.", () => {
  expect(allFaults({ [CHANGES]: another("2025-04-01") })).toEqual([]);
});

test.each(["2025-04", "2025", "2025-02-30", "today"])("%s is no day.", (date) => {
  expect(onlyFault({ [CHANGES]: swap("2025-04-01", date) }).what).toMatch(/^0\.date: must be a day that exists/);
});

test("A page that does not exist is told with the nearest one.", () => {
  expect(onlyFault({ [CHANGES]: another("2025-04-01", "home, system/juki-net") })).toEqual({
    at: `${CHANGES}:2:80`,
    what: 'no page "system/juki-net"',
    fix: "did you mean systems/juki-net?",
  });
  expect(onlyFault({ [CHANGES]: another("2025-04-01", "/ja/somewhere/else/") }).fix).toBe(
    "write its address below the language, such as systems/jpki, or home",
  );
});

test.each([
  "home",
  "systems",
  "systems/juki-net",
  "glossary/ocsp",
  "businesses/registry",
  "figures/cards",
  "sources/report",
  "data",
  "accessibility",
])("%s is a page.", (page) => {
  expect(allFaults({ [CHANGES]: another("2025-04-01", page) })).toEqual([]);
});

test.each([
  ["figures/cards", CHART, swap("form: bars", "form: pies")],
  ["glossary/ocsp", TERM, swap("kind: protocol", "kind: rumour")],
  ["sources/report", SOURCE, swap("kind: report", "kind: rumour")],
])("That a change names %s, whose own file has a fault, is no second fault.", (page, file, change) => {
  const others = allFaults({ [file]: change });
  expect(others.filter(({ at }) => at.startsWith(file))).toHaveLength(1);
  expect(allFaults({ [file]: change, [CHANGES]: another("2025-04-01", page) })).toEqual(others);
});

test("A change that concerns no page is told.", () => {
  expect(onlyFault({ [CHANGES]: another("2025-04-01", "") }).what).toMatch(/^1\.pages: /);
});

test.each([
  ["ja", { ja: "加えた", en: "More." }, "end it with 。"],
  ["en", { ja: "加えた。", en: "More" }, "end it with ."],
])("A change without its full stop is told (%s).", (_, words, fix) => {
  expect(onlyFault({ [CHANGES]: another("2025-04-01", "home", words) })).toMatchObject({
    what: "the change does not end with a full stop",
    fix,
  });
});

test("A change whose id stands twice is told: its entry in the feeds would be taken for the other.", () => {
  const twice = (text: string) => another("2025-04-01")(text).replace("id: more", "id: first-pages");
  expect(onlyFault({ [CHANGES]: twice })).toMatchObject({ at: `${CHANGES}:2:5`, what: 'duplicate id "first-pages"' });
});

test("An unknown key is told.", () => {
  expect(onlyFault({ [CHANGES]: swap("pages:", "page: data, pages:") }).what).toContain('unknown key "page"');
});

test("A list without any change is told: the feeds and the citation take their date from it.", () => {
  expect(onlyFault({ [CHANGES]: "[]\n" }).at).toBe(`${CHANGES}:1:1`);
});

test("A missing list is told.", () => {
  expect(onlyFault({ [CHANGES]: null })).toMatchObject({ at: `${CHANGES}:1:1`, what: "the file is missing" });
});
