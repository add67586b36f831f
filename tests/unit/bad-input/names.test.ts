import { expect, test } from "vitest";
import { addLines, TERM } from "../../helpers/project.ts";
import { onlyFault } from "./only-fault.ts";

const CARD = "content/glossary/card.yaml";
const alias = (text: string) => addLines(`aliases: [{ text: ${text}, lang: ja, kind: short }]`);

test("An alias that two terms claim is told at the second one.", () => {
  expect(onlyFault({ [TERM]: alias("住民基本台帳ネットワーク") })).toEqual({
    at: `${TERM}:8:13`,
    what: '"住民基本台帳ネットワーク" is a name of both "juki-net" and "ocsp"',
    fix: "keep it where it belongs and remove it from the other term",
  });
});

test("An alias is blamed, not the abbreviation of a later term that it equals.", () => {
  const fault = onlyFault({ [TERM]: addLines("abbr: OCS"), [CARD]: alias("OCS") });
  expect(fault.at).toBe(`${CARD}:8:13`);
});

test.each(["OCSP", "ocsp", "ＯＣＳＰ"])(
  "The alias %s is blamed, not the label of a later term that it equals.",
  (text) => {
    const fault = onlyFault({ [CARD]: alias(text) });
    expect(fault.at).toBe(`${CARD}:8:13`);
    expect(fault.what).toBe(`"${text}" is a name of both "ocsp" and "card"`);
  },
);
