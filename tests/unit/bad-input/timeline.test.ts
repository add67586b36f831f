import { expect, test } from "vitest";
import { addLines, SOURCE, swap, TIMELINE } from "../../helpers/project.ts";
import { allFaults, onlyFault } from "./only-fault.ts";

/** A further event, in English and Japanese words of its own. */
const another = (date: string, more = "", words = { ja: "改修が終わった。", en: "The overhaul was finished." }) =>
  addLines(
    `- { id: more, date: "${date}", text: { ja: ${words.ja}, en: ${words.en} }, business: registry, ${more}sources: [report#2] }`,
  );

const PLAN = `title: { ja: 計画, en: Plan }
short: { ja: 計画, en: Plan }
kind: plan
publisher: { ja: 機構, en: Agency }
asOf: "2019-03-07"
covers: { from: 2019, to: 2019 }
pageNumbers: none
note: { ja: 案である。, en: A draft. }
sections:
  - { id: "1", ja: 概要, en: Overview }
`;

test("An event that stands after a later one is told with its place.", () => {
  expect(onlyFault({ [TIMELINE]: another("2002-07") })).toEqual({
    at: `${TIMELINE}:2:15`,
    what: 'the event "more" (2002-07) stands after a later one',
    fix: 'move it before "start" (2002-08)',
  });
});

test.each(["2002", "FY2002", "2002-08-31", "2002-08"])(
  "After August 2002 an event of %s is not out of order.",
  (date) => {
    expect(allFaults({ [TIMELINE]: another(date) })).toEqual([]);
  },
);

test("An event whose id stands twice is told.", () => {
  expect(onlyFault({ [TIMELINE]: (text) => another("2003")(text).replace("id: more", "id: start") })).toMatchObject({
    at: `${TIMELINE}:2:5`,
    what: 'duplicate id "start"',
  });
});

test.each([
  ["2003-05", "2003-04"],
  ["2003-05", "2003-05"],
  ["FY2003", "2004-03"],
])("A period from %s to %s is told.", (date, until) => {
  expect(onlyFault({ [TIMELINE]: another(date, `until: "${until}", `) })).toMatchObject({
    what: `the period from ${date} to ${until} does not end after it begins`,
  });
});

test("A date that is none is told.", () => {
  expect(onlyFault({ [TIMELINE]: another("2003-13") }).what).toMatch(/^1\.date: must be "YYYY"/);
});

test("A result after the date of its newest source is told.", () => {
  expect(onlyFault({ [TIMELINE]: another("2025-04") })).toEqual({
    at: `${TIMELINE}:2:15`,
    what: "the event of 2025-04 is told as a result, but its newest source is of 2025-03-31",
    fix: "add `planned: true`, correct the date or cite a later document",
  });
});

test.each(["2025", "2025-03", "FY2024"])("A result of %s may rest on a report of 31 March 2025.", (date) => {
  expect(allFaults({ [TIMELINE]: another(date) })).toEqual([]);
});

test("A plan whose newest source reports the results of its time is told.", () => {
  expect(onlyFault({ [TIMELINE]: another("FY2024", "planned: true, ") })).toEqual({
    at: `${TIMELINE}:2:107`,
    what: "the event is told as a plan, but its newest source reports the results up to 2025-03-31",
    fix: "tell the result that the report gives, or cite only the document that states the plan",
  });
});

test("A plan for a time after the report, or in a document that reports nothing, is none.", () => {
  expect(allFaults({ [TIMELINE]: another("FY2025", "planned: true, ") })).toEqual([]);
  const plan = swap("kind: report", "kind: plan");
  expect(allFaults({ [SOURCE]: plan, [TIMELINE]: another("FY2024", "planned: true, ") })).toEqual([]);
});

test("A source that is newer than the one before it is told.", () => {
  const cited = (text: string) => another("2010")(text).replace("[report#2]", "[plan#1, report#2]");
  expect(onlyFault({ "content/sources/plan.yaml": PLAN, [TIMELINE]: cited })).toEqual({
    at: `${TIMELINE}:2:123`,
    what: "the source of 2025-03-31 stands after an older one",
    fix: "put the newest source first",
  });
});

test.each([
  ["ja", { ja: "改修が終わった", en: "It was finished." }, "end it with 。"],
  ["en", { ja: "改修が終わった。", en: "It was finished" }, "end it with ."],
])("A text without its full stop is told (%s).", (_, words, fix) => {
  expect(onlyFault({ [TIMELINE]: another("2003", "", words) })).toMatchObject({
    what: "the event does not end with a full stop",
    fix,
  });
});

test("A sentence in brackets ends with its bracket.", () => {
  const words = { ja: "改修が終わった（年度末）。", en: '"It was finished. (It was late.)"' };
  expect(allFaults({ [TIMELINE]: another("2003", "", words) })).toEqual([]);
});

test("The same event in almost the same words is told.", () => {
  const words = { ja: "再稼働した。", en: "It was started again." };
  expect(onlyFault({ [TIMELINE]: another("2002-08", "", words) })).toMatchObject({
    at: `${TIMELINE}:2:32`,
    what: 'the event "more" seems to be "start" again: same date, same business, almost the same words',
  });
  expect(allFaults({ [TIMELINE]: another("2002-09", "", words) })).toEqual([]);
});

test("An era year in the text of an event is told.", () => {
  const words = { ja: "令和6年に始まった。", en: "It began." };
  expect(onlyFault({ [TIMELINE]: another("2003", "", words) }).what).toBe('raw era year "令和6年"');
});
