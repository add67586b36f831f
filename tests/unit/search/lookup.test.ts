import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { fold } from "../../../src/search/fold.ts";
import { lookUp } from "../../../src/search/lookup.ts";
import { type NameEntry, nameEntries } from "../../../src/search/names.ts";
import { project, swap, TERM } from "../../helpers/project.ts";

const both = (text: string) => ({ ja: text, en: text });
const entry = (...names: string[]): NameEntry => ({
  label: both(names[0] ?? ""),
  definition: both(""),
  path: "",
  keys: names.map(fold),
});
const found = (query: string, ...entries: NameEntry[]) => lookUp(query, entries).map(({ label }) => label.en);

test("A whole name comes before a beginning, that before an inside, that before a near miss.", () => {
  const names = [entry("card reader"), entry("xcards"), entry("cards"), entry("care"), entry("card")];
  expect(lookUp("card", names, 9).map(({ label }) => label.en)).toEqual([
    "card",
    "cards",
    "card reader",
    "xcards",
    "care",
  ]);
});

test("Of two names that begin alike the shorter comes first.", () => {
  expect(found("lgw", entry("LGWAN-ASP"), entry("LGWAN"))).toEqual(["LGWAN", "LGWAN-ASP"]);
});

test("A name within the query is found, the longer before the shorter.", () => {
  expect(found("what is an ocsp responder", entry("OCSP"), entry("OCSP responder"))).toEqual([
    "OCSP responder",
    "OCSP",
  ]);
});

test("The best of all names of a term counts.", () => {
  expect(found("ocsp", entry("xocspx"), entry("status check", "OCSP"))).toEqual(["status check", "xocspx"]);
});

test("At most three are found.", () => {
  expect(found("a", ...["a1", "a2", "a3", "a4"].map((name) => entry(name)))).toEqual(["a1", "a2", "a3"]);
});

test.each([
  ["LGPK", "LGPKI"],
  ["LGPKII", "LGPKI"],
  ["LGPXI", "LGPKI"],
  ["LGPIK", "LGPKI"],
  ["OCPS", "OCSP"],
  ["certificatoin", "certification"],
])("The typing error %s finds %s.", (query, name) => {
  expect(found(query, entry(name))).toEqual([name]);
});

test.each([
  ["two errors in a short word", "LPGIK", "LGWAN"],
  ["one error in three letters", "CRK", "CRL"],
  ["one letter inside a name", "x", "axb"],
  ["nothing", "  ", "CRL"],
  ["nothing but marks", "「」", "CRL"],
])("With %s nothing is found.", (_, query, name) => {
  expect(found(query, entry(name))).toEqual([]);
});

test.each(["ＯＣＳＰ", "ocsp", "しっこう", "シッコウ", "shikko", "shikkō", "shikkou", "状態確認", "Status Check"])(
  "The term is found as %s.",
  (query) => {
    const label = swap("{ ja: OCSP, en: OCSP }", "{ ja: 状態確認, en: status check }\nabbr: OCSP");
    const root = project({ [TERM]: (text) => label(swap("おーしーえすぴー", "しっこうじょうほう")(text)) });
    expect(lookUp(query, nameEntries(loadAtlas(root).atlas))[0]?.label.en).toBe("status check");
  },
);
