import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { filterNames } from "../../../src/search/filter-names.ts";
import { FIGURE, project, TERM } from "../../helpers/project.ts";

const TERM_FILE = `label: { ja: 失効情報, en: Revocation information }
reading: しっこうじょうほう
abbr: CRL
aliases:
  - { text: ＣＲＬファイル, lang: ja, kind: colloquial }
  - { text: CRL, lang: en, kind: colloquial }
kind: data
definition: { ja: 一覧。, en: A list. }
sources: [report#1]
english: common
`;
const SERIES =
  "unit: bodies\nmeasure: level\nbusiness: registry\npoints:\n  - { fiscalYear: 2024, value: 1, source: report#1 }\n";

test("A term is found by every name in both languages, each once and folded.", () => {
  const { atlas } = loadAtlas(project({ [TERM]: TERM_FILE }));
  const names = filterNames(atlas, "glossary")["glossary/ocsp"]?.split(" ") ?? [];
  expect(names).toEqual(["失効情報", "revocationinformation", "しっこうじょうほう", "crl", "crlふぁいる"]);
});

test("A chart is found by the titles of its series too; a series that no chart shows by its own.", () => {
  const { atlas } = loadAtlas(
    project({
      [FIGURE]: `title: { ja: 発行, en: Issued cards }\n${SERIES}`,
      "content/figures/lonely.yaml": `title: { ja: 孤独, en: Lonely }\n${SERIES}`,
    }),
  );
  const names = filterNames(atlas, "figures");
  expect(names["figures/cards"]?.split(" ")).toEqual(["かどの枚数", "cards", "発行", "issuedcards"]);
  expect(names["figures/lonely.csv"]).toBe("孤独 lonely");
});
