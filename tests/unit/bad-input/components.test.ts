import { expect, test } from "vitest";
import { add, EN, FIGURE, swap } from "../../helpers/project.ts";
import { onlyFault } from "./only-fault.ts";

test.each([
  ["A value of an unknown figure", '<Value of="crads" year={2024} />', 'no figure "crads"', "did you mean cards?"],
  [
    "A value of a year without one",
    '<Value of="cards" year={2025} />',
    'the figure "cards" has no value for 2025',
    "it has 2024",
  ],
  [
    "A value whose year is text",
    '<Value of="cards" year="2024" />',
    "<Value> without a year",
    "write year={2024}, the year in braces",
  ],
  ["An unknown component", "<Valeu />", "unknown component <Valeu>", "did you mean Value?"],
  [
    "An unknown attribute",
    '<Value of="cards" yaer={2024} />',
    '<Value> has no attribute "yaer"',
    "<Value> takes of, year",
  ],
  [
    "An attribute of a component without any",
    '<Summary of="x" />',
    '<Summary> has no attribute "of"',
    "<Summary> takes none",
  ],
  [
    "A fiscal year without a year",
    '<FiscalYear of="令和6年" />',
    '<FiscalYear> with "令和6年", which is no year',
    "write <FiscalYear of={2024} />, the year in braces",
  ],
])("%s is told at its place.", (_, component, what, fix) => {
  expect(onlyFault({ [EN]: add(`That is ${component}.[^report#2]`) })).toEqual({ at: `${EN}:13:9`, what, fix });
});

test("A table of an unknown figure is told at its place.", () => {
  expect(onlyFault({ [EN]: add('<FigureTable of={["cards", "crads"]} />') })).toEqual({
    at: `${EN}:13:1`,
    what: 'no figure "crads"',
    fix: "did you mean cards?",
  });
});

test.each(["", 'of="12/2/2024"', 'of="2024-13"', 'of="2024-02-30"', "of={2024}"])(
  "A date given as <EraDate %s> is no date.",
  (attribute) => {
    const fault = onlyFault({ [EN]: add(`It began on <EraDate ${attribute} />.[^report#2]`) });
    expect(fault.at).toBe(`${EN}:13:13`);
    expect(fault.what).toMatch(/^<EraDate> with ".*", which is no date$/);
  },
);

test("A point of a figure without a source is told.", () => {
  expect(onlyFault({ [FIGURE]: swap(", source: report#2", "") })).toEqual({
    at: `${FIGURE}:7:5`,
    what: "missing source (points.0.source)",
    fix: 'add "source:"',
  });
});
