import { expect, test } from "vitest";
import { swap, TERM } from "../../helpers/project.ts";
import { allFaults, onlyFault } from "./only-fault.ts";

test("An unknown term in a definition is told with the nearest one.", () => {
  expect(onlyFault({ [TERM]: swap("ja: 状態を答える方式。", 'ja: "状態[^juki-nte]を答える。"') })).toMatchObject({
    at: `${TERM}:4:15`,
    what: 'unknown term "juki-nte"',
    fix: "did you mean juki-net?",
  });
});

test("A mark in a definition behind words that are no form of the term is told.", () => {
  const { what } = onlyFault({ [TERM]: swap("ja: 状態を答える方式。", 'ja: "状態[^juki-net]を答える。"') });
  expect(what).toBe("the words before [^juki-net] are no form of that term");
});

test("A definition may mark another term.", () => {
  expect(allFaults({ [TERM]: swap("ja: 状態を答える方式。", 'ja: "住基ネット[^juki-net]に答える方式。"') })).toEqual(
    [],
  );
});
