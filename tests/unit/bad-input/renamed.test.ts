import { describe, expect, test } from "vitest";
import { BUSINESSES, RENAMED, swap, TERM } from "../../helpers/project.ts";
import { allFaults, onlyFault } from "./only-fault.ts";

const entries = (...list: [from: string, to: string][]) =>
  list.map(([from, to]) => `- { from: ${from}, to: ${to}, since: "2027-04-01" }\n`).join("");

test.each([
  ["systems/old", "systems/juki-net"],
  ["terms/ocsp", "glossary/ocsp"],
  ["statistics", "figures"],
  ["figures/old", "figures/cards"],
  ["sources/old", "sources/report"],
  ["businesses/old", "businesses/registry"],
  ["chronology", "timeline"],
])("The old address %s of %s is in order.", (from, to) => {
  expect(allFaults({ [RENAMED]: entries([from, to]) })).toEqual([]);
});

test("Several old addresses of one page are in order.", () => {
  expect(allFaults({ [RENAMED]: entries(["a", "timeline"], ["b", "timeline"]) })).toEqual([]);
});

describe("An old address", () => {
  test.each([
    ["systems/juki-nte", "did you mean systems/juki-net?"],
    ["glossary/ocps", "did you mean glossary/ocsp?"],
    ["timelin", "did you mean timeline?"],
    ["nowhere/at-all-for-certain", "write the address that the page has now, below the language"],
  ])("that leads to %s, which is no page, is told.", (to, fix) => {
    expect(onlyFault({ [RENAMED]: entries(["old", to]) })).toEqual({
      at: `${RENAMED}:1:16`,
      what: `unknown page "${to}"`,
      fix,
    });
  });

  test("that is the address of a page is told.", () => {
    expect(onlyFault({ [RENAMED]: entries(["glossary/card", "glossary/ocsp"]) })).toEqual({
      at: `${RENAMED}:1:5`,
      what: '"glossary/card" is the address of a page',
      fix: "remove the entry, or give the page its new name",
    });
  });

  test("that stands twice is told at the second one.", () => {
    expect(onlyFault({ [RENAMED]: entries(["old", "timeline"], ["old", "glossary"]) })).toEqual({
      at: `${RENAMED}:2:5`,
      what: '"old" stands twice among the old addresses',
      fix: "remove one of the two",
    });
  });

  test("that leads to another old address is told with the page at the end.", () => {
    expect(onlyFault({ [RENAMED]: entries(["a", "b"], ["b", "timeline"]) })).toEqual({
      at: `${RENAMED}:1:14`,
      what: '"a" leads to "b", which is an old address too',
      fix: 'write "to: timeline"',
    });
  });

  test("that leads round in a circle is told.", () => {
    const faults = allFaults({ [RENAMED]: entries(["a", "b"], ["b", "a"]) });
    expect(faults.map(({ at, what }) => `${at} ${what}`)).toEqual([
      `${RENAMED}:1:14 "a" leads round in a circle (a → b → a)`,
      `${RENAMED}:2:14 "b" leads round in a circle (b → a → b)`,
    ]);
    expect(onlyFault({ [RENAMED]: entries(["a", "a"]) }).what).toBe('"a" leads round in a circle (a → a)');
  });

  test("that runs into a circle is told without end.", () => {
    const faults = allFaults({ [RENAMED]: entries(["a", "b"], ["b", "c"], ["c", "b"]) });
    expect(faults.map(({ what }) => what)[0]).toBe('"a" leads round in a circle (a → b → c → b)');
  });

  test.each([
    ["/systems/old", "must be an address below the language"],
    ["systems/old/", "must be an address below the language"],
    ["Systems/Old", "must be an address below the language"],
    ['"systems/old#part"', "must be an address below the language"],
  ])("written as %s is told.", (from, what) => {
    const fault = onlyFault({ [RENAMED]: entries([from, "timeline"]) });
    expect(fault.at).toBe(`${RENAMED}:1:5`);
    expect(fault.what).toContain(what);
  });
});

test("A day that is none is told.", () => {
  const fault = onlyFault({ [RENAMED]: '- { from: old, to: timeline, since: "2027-02-30" }\n' });
  expect(fault).toMatchObject({ at: `${RENAMED}:1:30` });
  expect(fault.what).toContain("must be a date such as");
});

test("A key that nothing reads is told with the nearest one.", () => {
  expect(onlyFault({ [RENAMED]: '- { form: old, to: timeline, since: "2027-04-01", from: a }\n' })).toMatchObject({
    what: 'unknown key "form" in 0',
    fix: "did you mean from?",
  });
});

test("A missing list is told.", () => {
  expect(onlyFault({ [RENAMED]: null })).toMatchObject({ at: `${RENAMED}:1:1`, what: "the file is missing" });
});

test.each([
  [TERM, swap("kind: protocol", "kind: protocl"), "glossary/ocsp"],
  [BUSINESSES, swap("summary:", "sumary:"), "businesses/registry"],
])("A page whose file %s has a fault of its own is not told again.", (file, change, to) => {
  const faults = allFaults({ [file]: change, [RENAMED]: entries(["old", to]) });
  expect(faults.filter(({ at }) => at.startsWith(RENAMED))).toEqual([]);
  expect(faults.length).toBeGreaterThan(0);
});
