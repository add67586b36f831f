import { expect, test } from "vitest";
import { add, EN, JA, swap } from "../../helpers/project.ts";
import { allFaults, onlyFault } from "./only-fault.ts";

test.each([
  [EN, "the page has no English twin"],
  [JA, "the page has no Japanese twin"],
])("Without %s the page has no twin.", (file, what) => {
  expect(onlyFault({ [file]: null })).toEqual({
    at: `${file}:1:1`,
    what,
    fix: `write ${file} with the sections of its twin`,
  });
});

test("Twins whose sections stand in another order are told at the first difference.", () => {
  const fault = onlyFault({
    [JA]: add("### 甲 [#first]\n\n### 乙 [#second]"),
    [EN]: add("### B [#second]\n\n### A [#first]"),
  });
  expect(fault.at).toBe(`${EN}:13:1`);
  expect(fault.what).toBe(`section 2 is ### [#second], its Japanese twin has ### [#first] (${JA})`);
});

test("A section that only the Japanese page has is told at the last section of the English one.", () => {
  const fault = onlyFault({ [JA]: add("### 甲 [#first]") });
  expect(fault.at).toBe(`${EN}:9:1`);
  expect(fault.what).toBe(`section 2 is missing, its Japanese twin has ### [#first] (${JA})`);
});

test("A section that only the English page has is told where it stands.", () => {
  const fault = onlyFault({ [EN]: add("### A [#first]") });
  expect(fault.at).toBe(`${EN}:13:1`);
  expect(fault.what).toBe(`section 2 is ### [#first], its Japanese twin has none (${JA})`);
});

test("Two sections of the same id at different depths are a difference.", () => {
  expect(onlyFault({ [JA]: add("### 甲 [#first]"), [EN]: add("#### A [#first]") }).at).toBe(`${EN}:13:1`);
});

test("An unknown section is told with the nearest one.", () => {
  const faults = allFaults({ [JA]: swap("#purpose", "#purpos"), [EN]: swap("#purpose", "#purpos") });
  const told = { what: 'unknown section "purpos"', fix: "did you mean purpose?" };
  expect(faults).toEqual([
    { at: `${EN}:9:1`, ...told },
    { at: `${JA}:9:1`, ...told },
  ]);
});

test("A section below the one that should follow it stands too late.", () => {
  const sections = "## X [#users]\n\n## Y [#structure]";
  const faults = allFaults({ [JA]: add(sections), [EN]: add(sections) });
  expect(faults.map(({ at, what }) => `${at} ${what}`)).toEqual([
    `${EN}:15:1 the section "structure" stands too late`,
    `${JA}:15:1 the section "structure" stands too late`,
  ]);
});

test("A heading without an id is told by its title.", () => {
  const faults = allFaults({ [JA]: add("### 細目"), [EN]: add("### Details") });
  const fix = "end it with [#an-id]";
  expect(faults).toEqual([
    { at: `${EN}:13:1`, what: 'the heading "Details" has no id', fix },
    { at: `${JA}:13:1`, what: 'the heading "細目" has no id', fix },
  ]);
});
