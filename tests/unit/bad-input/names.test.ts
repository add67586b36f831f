import { expect, test } from "vitest";
import { addLines, TERM } from "../../helpers/project.ts";
import { allFaults, onlyFault } from "./only-fault.ts";

const CARD = "content/glossary/card.yaml";
const JUKI = "content/glossary/juki-net.yaml";
const aliases = (...list: string[]) => addLines(`aliases: [${list.join(", ")}]`);
const alias = (text: string) => aliases(`{ text: ${text}, lang: ja, kind: short }`);
const colloquial = (text: string) => aliases(`{ text: ${text}, lang: ja, kind: colloquial }`);

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

test("Terms may share a colloquial name.", () => {
  expect(allFaults({ [TERM]: colloquial("台帳"), [CARD]: colloquial("台帳") })).toEqual([]);
});

test.each([
  ["label", "住基ネット"],
  ["label in the other language and another case", "JUKI-NET"],
  ["abbreviation", "JN"],
  ["expansion", "Juki Network"],
  ["alias that is a form in text", "住民基本台帳ネットワーク"],
])("A colloquial name that is the %s of another term is told, even where that term comes later.", (_, text) => {
  const names = addLines("abbr: JN", "expansion: Juki Network");
  expect(onlyFault({ [JUKI]: names, [CARD]: colloquial(text) })).toEqual({
    at: `${CARD}:8:13`,
    what: `"${text}" is a name of both "juki-net" and "card"`,
    fix: "keep it where it belongs and remove it from the other term",
  });
});

test("A colloquial name may be a name of the same term.", () => {
  expect(allFaults({ [TERM]: colloquial("ocsp") })).toEqual([]);
});

test.each([
  ["照会", "照会", "short", 50],
  ["照会", "照会", "colloquial", 50],
  ["Check", "ｃｈｅｃｋ", "spelling", 53],
])("Of the aliases %s and %s (%s), the second is told to stand there twice.", (first, second, kind, column) => {
  const twice = aliases(`{ text: ${first}, lang: ja, kind: short }`, `{ text: ${second}, lang: ja, kind: ${kind} }`);
  expect(onlyFault({ [TERM]: twice })).toEqual({
    at: `${TERM}:8:${column}`,
    what: `"${second}" stands twice among the aliases`,
    fix: "remove one of them",
  });
});

test("The same alias may stand once in each language.", () => {
  const both = aliases("{ text: check, lang: ja, kind: short }", "{ text: check, lang: en, kind: short }");
  expect(allFaults({ [TERM]: both })).toEqual([]);
});

test("A reading of an alias that is not in hiragana is told.", () => {
  const fault = onlyFault({ [TERM]: aliases("{ text: 照会, lang: ja, kind: short, reading: ショウカイ }") });
  expect(fault.what).toContain("must be hiragana");
});
