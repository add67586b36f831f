import { expect, test } from "vitest";
import { filterRules } from "../../../src/timeline/filter-rules.ts";

test("The filter has rules for every business, for results and plans, and for each pair of them.", () => {
  expect(filterRules(["jpki"]).trim().split("\n")).toEqual([
    '.timeline:has(option[value="jpki"]:checked) tbody:not([data-business="jpki"]), .timeline:has(option[value="jpki"]:checked) .event:not([data-business="jpki"]) { display: none; }',
    '.timeline:has(option[value="result"]:checked) :is(.event, a.dot, a.bar):not([data-kind="result"]) { display: none; }',
    '.timeline:has(option[value="plan"]:checked) :is(.event, a.dot, a.bar):not([data-kind="plan"]) { display: none; }',
    ...[
      [
        ':has(option[value="jpki"]:checked):has(option[value="result"]:checked)',
        '.event[data-business="jpki"][data-kind="result"]',
      ],
      [
        ':has(option[value="jpki"]:checked):has(option[value="plan"]:checked)',
        '.event[data-business="jpki"][data-kind="plan"]',
      ],
      [':has(option[value="jpki"]:checked)', '.event[data-business="jpki"]'],
      [':has(option[value="result"]:checked)', '.event[data-kind="result"]'],
      [':has(option[value="plan"]:checked)', '.event[data-kind="plan"]'],
    ].flatMap(([chosen, event]) => [
      `.timeline${chosen} .year:not(:has(${event})) { display: none; }`,
      `.timeline${chosen}:not(:has(${event})) .none { display: block; }`,
    ]),
  ]);
});
