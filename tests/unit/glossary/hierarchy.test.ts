import { expect, test } from "vitest";
import { relationsOf } from "../../../src/glossary/hierarchy.ts";
import type { TermData } from "../../../src/schemas/term.ts";
import { term } from "../model.ts";

const terms = (given: Record<string, Partial<TermData>>) =>
  new Map(Object.entries(given).map(([id, more]) => [id, term({ ja: id, en: id }, more)]));
const lists = (given: Record<string, Partial<TermData>>) =>
  Object.fromEntries(
    [...relationsOf(terms(given))].map(([id, { broader, narrower, related }]) => [
      id,
      [[...broader], [...narrower], [...related]],
    ]),
  );

test("Who names a neighbour is named back, once.", () => {
  expect(lists({ a: { related: ["b"] }, b: { related: ["a"] }, c: { related: ["a"] } })).toEqual({
    a: [[], [], ["b", "c"]],
    b: [[], [], ["a"]],
    c: [[], [], ["a"]],
  });
});

test("A term that is above another, even by way of a third, is not related to it.", () => {
  const given = {
    top: { related: ["low"] },
    middle: { broader: ["top"] },
    low: { broader: ["middle"], related: ["middle"] },
  };
  expect(lists(given)).toEqual({
    top: [[], ["middle"], []],
    middle: [["top"], ["low"], []],
    low: [["middle"], [], []],
  });
});

test("A term is not related to itself.", () => {
  expect(lists({ a: { related: ["a"] } })).toEqual({ a: [[], [], []] });
});
