import { expect, test } from "vitest";
import { add, EN, JA } from "../../helpers/project.ts";
import { onlyFault } from "./only-fault.ts";

test("A mark of an unknown term is told with the nearest term.", () => {
  expect(onlyFault({ [EN]: add("Ask[^juki-nte] it.[^report#1]") })).toEqual({
    at: `${EN}:13:4`,
    what: 'unknown term "juki-nte"',
    fix: "did you mean juki-net?",
  });
});

test("A mark that resembles no term asks for a new entry.", () => {
  const { fix } = onlyFault({ [EN]: add("Ask[^certificate-authority] it.[^report#1]") });
  expect(fix).toBe("add content/glossary/certificate-authority.yaml");
});

test("Words that are no form of the term before its mark are told with the forms of that language.", () => {
  expect(onlyFault({ [JA]: add("全国網[^juki-net]は古い[^report#1]。") })).toEqual({
    at: `${JA}:13:4`,
    what: "the words before [^juki-net] are no form of that term",
    fix: expect.stringContaining("write one of: 住民基本台帳ネットワーク, 住基ネット;") as string,
  });
});

test("A mark behind part of a longer word is no mark of the term.", () => {
  const { at } = onlyFault({ [EN]: add("MyOCSP[^ocsp] answers.[^report#1]") });
  expect(at).toBe(`${EN}:13:7`);
});
