import { expect, test } from "vitest";
import { addLines, TERM } from "../../helpers/project.ts";
import { allFaults, onlyFault } from "./only-fault.ts";

const CARD = "content/glossary/card.yaml";
const JUKI = "content/glossary/juki-net.yaml";

test("A term that is broader than itself is told.", () => {
  expect(onlyFault({ [CARD]: addLines("broader: [card]") })).toEqual({
    at: `${CARD}:8:11`,
    what: '"card" is broader than itself: card → card',
    fix: 'remove "card" here, or the wrong step on the way',
  });
});

test("A circle of terms is told once, with the whole way.", () => {
  expect(
    onlyFault({
      [CARD]: addLines("broader: [juki-net]"),
      [JUKI]: addLines("broader: [ocsp]"),
      [TERM]: addLines("broader: [card]"),
    }),
  ).toMatchObject({ at: `${TERM}:8:11`, what: '"card" is broader than itself: card → juki-net → ocsp → card' });
});

test("Two ways up to one term are no circle.", () => {
  expect(allFaults({ [CARD]: addLines("broader: [juki-net, ocsp]"), [JUKI]: addLines("broader: [ocsp]") })).toEqual([]);
});
