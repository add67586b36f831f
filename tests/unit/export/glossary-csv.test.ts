import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { GLOSSARY_COLUMNS, glossaryCsv } from "../../../src/export/glossary-csv.ts";
import { ODD, oddAtlas } from "./glossary.ts";

const rows = (text: string): Record<string, string>[] => parse(text, { columns: true, record_delimiter: "\r\n" });

test("A term has a row with all its columns, and no odd character is lost.", () => {
  const odd = rows(glossaryCsv(oddAtlas())).find(({ id }) => id === "odd");
  expect(Object.keys(odd ?? {})).toEqual(GLOSSARY_COLUMNS);
  expect(odd).toEqual({
    id: "odd",
    label_ja: `変${ODD}`,
    label_en: `odd ${ODD}`,
    reading: "へん",
    abbreviation: "ODD",
    expansion: "",
    kind: "concept",
    definition_ja: `${ODD}である。`,
    definition_en: `It is ${ODD}.`,
    note_ja: "補う。",
    note_en: "More.",
    other_names_ja: "'=1+1 | oddo",
    other_names_en: "",
    former_names_ja: `旧${ODD}`,
    former_names_en: "",
    searched_as: "俗",
    english: "ours",
    broader: "juki-net",
    related: "ocsp | juki-net",
    sources: "report#1 | report#2",
    url_ja: "/ja/glossary/odd/",
    url_en: "/en/glossary/odd/",
  });
});
