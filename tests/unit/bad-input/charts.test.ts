import { expect, test } from "vitest";
import { add, addLines, CHART, EN, FIGURE, JA, type Overlay, swap } from "../../helpers/project.ts";
import { allFaults, onlyFault } from "./only-fault.ts";

/** Further series of cards, by id, with the values of 2024. */
function others(values: Record<string, string>): Overlay {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      `content/figures/${id}.yaml`,
      `title: { ja: 枚数${id}, en: Cards ${id} }
unit: cards
measure: count
business: registry
points:
  - { fiscalYear: 2024, value: ${value}, source: report#2 }
`,
    ]),
  );
}

/** The chart of the smallest project with another form and further series. */
function chart(form: string, series: string[], ...more: string[]) {
  return (text: string) =>
    addLines(...series.map((id) => `  - { figure: ${id} }`), ...more)(swap("form: bars", `form: ${form}`)(text));
}

test.each([
  [
    "A title that ends as a sentence",
    swap("en: Cards }", "en: Cards. }"),
    { at: `${CHART}:1:22`, what: "the title of the chart ends with a full stop", fix: "remove it" },
  ],
  [
    "A reading that does not end",
    swap("100枚ある。", "100枚ある"),
    { at: `${CHART}:2:12`, what: "the reading of the chart does not end with a full stop", fix: "end it with 。" },
  ],
  [
    "A total where nothing adds up",
    addLines("total: cards"),
    { at: `${CHART}:8:1`, what: "a total in a chart of the form bars", fix: "remove it, or make it one of the series" },
  ],
] as const)("%s is told at its place.", (_, change, fault) => {
  const told = allFaults({ [CHART]: change });
  expect(told).toContainEqual(fault);
});

test("Bars of several series are told.", () => {
  expect(onlyFault({ ...others({ b: "5" }), [CHART]: chart("bars", ["b"]) })).toEqual({
    at: `${CHART}:3:1`,
    what: "bars with more than one series",
    fix: "use grouped, or stacked for parts that add up",
  });
});

test("A series that stands twice is told.", () => {
  expect(onlyFault({ [CHART]: chart("grouped", ["cards"]) })).toMatchObject({
    at: `${CHART}:8:7`,
    what: '"cards" stands twice in the chart',
  });
});

test("Two series of one label are told.", () => {
  const labelled = chart("grouped", []);
  const label = "label: { ja: 枚, en: One }";
  const change = (text: string) =>
    addLines(`  - { figure: b, ${label.replace("One", "Two")} }`)(
      swap("- { figure: cards }", `- { figure: cards, ${label} }`)(labelled(text)),
    );
  expect(onlyFault({ ...others({ b: "5" }), [CHART]: change })).toMatchObject({
    what: '"枚" is the label of two series',
  });
});

test("A ninth kind that could not be told apart is refused, but not where kinds stand side by side.", () => {
  const ids = ["b", "c", "d", "e", "f", "g", "h", "i"];
  const files = others(Object.fromEntries(ids.map((id) => [id, "5"])));
  expect(onlyFault({ ...files, [CHART]: chart("stacked", ids) }).what).toBe("more than 8 series");
  expect(allFaults({ ...files, [CHART]: chart("grouped", ids) })).toEqual([]);
});

test("Two units on one axis are told.", () => {
  const b = others({ b: "5" });
  const yen = Object.fromEntries(
    Object.entries(b).map(([file, text]) => [file, String(text).replace("unit: cards", "unit: yen")]),
  );
  expect(onlyFault({ ...yen, [CHART]: chart("line", ["b"]) })).toMatchObject({
    at: `${CHART}:6:1`,
    what: "a chart of cards and yen",
    fix: "make a chart for each unit",
  });
});

test("A stack of ratios is told.", () => {
  expect(onlyFault({ [FIGURE]: swap("unit: cards", "unit: percent"), [CHART]: chart("stacked", []) }).what).toBe(
    "a stack of ratios",
  );
});

test.each(["stacked", "share"])("A total that is a part too is told (%s).", (form) => {
  expect(onlyFault({ [CHART]: chart(form, [], "total: cards") })).toEqual({
    at: `${CHART}:8:1`,
    what: 'the total "cards" is one of the parts too',
    fix: "take it out of series",
  });
});

test.each([
  ["more", "150", "more than 100"],
  ["less", "250", "less than the total"],
])("Parts that make %s than the printed total are told.", (_, total) => {
  expect(onlyFault({ ...others({ b: "100", all: total }), [CHART]: chart("stacked", ["b"], "total: all") })).toEqual({
    at: `${CHART}:9:1`,
    what: `the parts of FY2024 make 200, the total all is ${total}`,
    fix: "correct the values, add the missing part, or say in the point's note why they differ",
  });
});

test.each([
  ["add up", "200"],
  ["are explained by a note", "210, note: { ja: 端数がある。, en: Rounded. }"],
  ["are printed as approximate", "210, approximate: true"],
])("Parts that %s pass.", (_, total) => {
  expect(allFaults({ ...others({ b: "100", all: total }), [CHART]: chart("stacked", ["b"], "total: all") })).toEqual(
    [],
  );
});

test("In a year without one part the others may make less than the total, never more.", () => {
  const total = (value: number) =>
    others({ b: "100", all: `200, source: report#2 }\n  - { fiscalYear: 2023, value: ${value}` });
  const both = { [FIGURE]: addLines("  - { fiscalYear: 2023, value: 90, source: report#2 }") };
  const stacked = { [CHART]: chart("stacked", ["b"], "total: all") };
  expect(allFaults({ ...total(95), ...both, ...stacked })).toEqual([]);
  expect(onlyFault({ ...total(80), ...both, ...stacked }).what).toBe(
    "the parts of FY2023 make 90, the total all is 80",
  );
});

test("A negative part is told.", () => {
  expect(onlyFault({ [FIGURE]: swap("value: 100", "value: -100"), [CHART]: chart("stacked", []) })).toMatchObject({
    what: "a negative part in FY2024",
    fix: "use grouped",
  });
});

test("Ratios that pass 100 % are told, those that are only rounded up are not.", () => {
  const percent = (value: number) => ({
    [FIGURE]: (text: string) => swap("value: 100", `value: ${value}`)(swap("unit: cards", "unit: percent")(text)),
    ...Object.fromEntries(
      Object.entries(others({ b: "50" })).map(([file, text]) => [
        file,
        String(text).replace("unit: cards", "unit: percent"),
      ]),
    ),
    [CHART]: chart("share", ["b"]),
  });
  expect(onlyFault(percent(60))).toMatchObject({ what: "the parts of FY2024 make 110 %", fix: "use line, or grouped" });
  expect(allFaults(percent(51))).toEqual([]);
});

test("Two charts of one title are told, in each language.", () => {
  const twin = { "content/charts/twin.yaml": "" };
  const faults = allFaults({
    ...twin,
    "content/charts/twin.yaml": `title: { ja: カードの枚数, en: More cards }
reading: { ja: 100枚ある。, en: There are 100. }
form: bars
business: registry
order: 2
series:
  - { figure: cards }
`,
  });
  expect(faults).toEqual([
    {
      at: "content/charts/twin.yaml:1:10",
      what: '"カードの枚数" is the title of two charts',
      fix: "say in the title what this one shows",
    },
  ]);
});

test.each([
  ["An unknown chart", '<Figure id="crads" />', 'no chart "crads"', "did you mean cards?"],
  [
    "A figure without a chart",
    "<Figure />",
    "<Figure> without a chart",
    'name it: id="<id>", the name of a file in content/charts/',
  ],
  [
    "A figure with an attribute of a table",
    '<Figure of="cards" />',
    '<Figure> has no attribute "of"',
    "<Figure> takes id",
  ],
])("%s is told at its place.", (_, component, what, fix) => {
  expect(onlyFault({ [EN]: add(component) })).toEqual({ at: `${EN}:13:1`, what, fix });
});

test.each(["Figure id", "FigureTable of"])("A <%s> within a sentence is told.", (component) => {
  const name = component.split(" ")[0] ?? "";
  expect(onlyFault({ [EN]: add(`See <${component}="cards" />.[^report#2]`) })).toEqual({
    at: `${EN}:13:5`,
    what: `<${name}> within a sentence`,
    fix: "put it on a line of its own, with an empty line before and after it",
  });
});

test("A figure on its own line needs no source mark, in either language.", () => {
  expect(allFaults({ [EN]: add('<Figure id="cards" />'), [JA]: add('<Figure id="cards" />') })).toEqual([]);
});

test("A chart with faults of its own is told once, not at every figure.", () => {
  expect(onlyFault({ [CHART]: swap("form: bars", "form: barz"), [EN]: add('<Figure id="cards" />') }).at).toBe(
    `${CHART}:3:1`,
  );
});
