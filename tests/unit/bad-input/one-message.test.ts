import { expect, test } from "vitest";
import { add, addLines, BUSINESSES, EN, JA, swap, SYSTEM, TERM } from "../../helpers/project.ts";
import { onlyFault } from "./only-fault.ts";

test.each([
  ["a mistyped id", "It asks OCSP[^ocps] now.[^report#1]", 'unknown term "ocps"'],
  [
    "a mark behind the wrong words",
    "It asks OCSP now[^ocsp].[^report#1]",
    "the words before [^ocsp] are no form of that term",
  ],
])("%s is not told a second time as a first mention without a mark.", (_, text, what) => {
  expect(onlyFault({ [EN]: add(text) }).what).toBe(what);
});

test("A document without a section is told as that, and not as an unknown term.", () => {
  const fault = onlyFault({ [EN]: add("It is old.[^report] So it is.[^report#1]") });
  expect(fault).toMatchObject({
    what: "the mark [^report] names a document without a section",
    fix: "write [^report#section]",
  });
});

test("A list of businesses with a fault is told once, not at every system.", () => {
  expect(onlyFault({ [BUSINESSES]: swap("report#1", "report") }).at).toMatch(new RegExp(`^${BUSINESSES}:`));
});

test("A heading without an id is told once, and not as another order of sections too.", () => {
  expect(onlyFault({ [EN]: add("### More\n\nIt is old.[^report#1]") }).what).toBe('the heading "More" has no id');
});

test.each([
  ["[^]", "It is old.[^] So it is.[^report#1]", 11],
  ["[^ ocsp]", "It is old.[^ ocsp] So it is.[^report#1]", 11],
])("%s, which is no mark, is told at its place.", (found, text, column) => {
  expect(onlyFault({ [EN]: add(text) })).toMatchObject({ at: `${EN}:13:${column}`, what: `"${found}" is no mark` });
});

test("A title that is not the system's name is told.", () => {
  expect(onlyFault({ [JA]: swap("title: 住基ネット", "title: 住基") }).what).toMatch(
    /^the title "住基" is not the name/,
  );
});

test("A page without a summary is told.", () => {
  const without = (text: string) => text.replace(/<Summary>[\s\S]*<\/Summary>\n\n/, "");
  expect(onlyFault({ [EN]: without }).what).toBe("the page has no <Summary>");
});

test("A file that nothing reads is told.", () => {
  expect(onlyFault({ "content/glossary/net.yml": "label: { ja: 網, en: net }\n" })).toMatchObject({
    at: "content/glossary/net.yml:1:1",
    what: "a file that nothing reads",
  });
});

test("An expansion that another term is called by is told.", () => {
  expect(onlyFault({ [TERM]: addLines("expansion: Juki-net") }).what).toBe(
    '"Juki-net" is a name of both "juki-net" and "ocsp"',
  );
});

test.each([
  ["figure: cards", "facts.0: needs value and source, or figure and year"],
  ["figure: crads, year: 2024", 'unknown figure "crads"'],
  ["figure: cards, year: 2031", 'the figure "cards" has no value for 2031'],
])("A key fact with %s is told.", (fact, what) => {
  const facts = `facts: [{ label: { ja: 枚数, en: Cards }, ${fact} }]`;
  expect(onlyFault({ [SYSTEM]: addLines(facts) }).what).toBe(what);
});
