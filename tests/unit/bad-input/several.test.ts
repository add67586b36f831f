import { expect, test } from "vitest";
import { add, EN, JA, swap, TERM } from "../../helpers/project.ts";
import { allFaults } from "./only-fault.ts";

test("Faults in several files are told in one run, by file and line.", () => {
  const faults = allFaults({
    [JA]: add("全国 LGWAN。"),
    [EN]: add("It is old.[^reprot#1]\n\nAsk[^juki-nte] it.[^report#1]"),
    [TERM]: swap("[juki-net]", "[juki-nte]"),
    "content/glossary/card.yaml": swap("reading: かーど\n", ""),
  });
  expect(faults.map(({ at, what }) => `${at} ${what}`)).toEqual([
    "content/glossary/card.yaml:1:1 missing reading (reading)",
    `${TERM}:5:11 unknown term "juki-nte"`,
    `${EN}:13:11 unknown source document "reprot"`,
    `${EN}:15:4 unknown term "juki-nte"`,
    `${JA}:13:1 the paragraph cites no source`,
    `${JA}:13:3 typed space beside a Japanese word`,
  ]);
});
