import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { figuresData, glossaryData, systemsData } from "../../../src/export/data.ts";
import { project } from "../../helpers/project.ts";

const atlas = () => loadAtlas(project()).atlas;

test("The glossary is exported with every field, both addresses and the places of use.", () => {
  const { terms } = glossaryData(atlas());
  expect(terms.map(({ id }) => id)).toEqual(["card", "juki-net", "ocsp"]);
  expect(terms[1]).toEqual({
    id: "juki-net",
    label: { ja: "住基ネット", en: "Juki-net" },
    reading: "じゅうきねっと",
    abbr: null,
    expansion: null,
    aliases: [{ text: "住民基本台帳ネットワーク", lang: "ja", kind: "legal" }],
    kind: "network",
    definition: { ja: "台帳を結ぶ。", en: "Links the registers." },
    broader: [],
    related: [],
    sources: ["report#1"],
    url: { ja: "/ja/glossary/juki-net/", en: "/en/glossary/juki-net/" },
    usedIn: [
      { page: "juki-net", lang: "ja", heading: "目的" },
      { page: "juki-net", lang: "en", heading: "Purpose" },
    ],
  });
});

test("The systems are exported with the graph of all flows.", () => {
  expect(systemsData(atlas())).toEqual({
    systems: [
      {
        id: "juki-net",
        business: "registry",
        name: { ja: "住基ネット", en: "Juki-net" },
        url: { ja: "/ja/systems/juki-net/", en: "/en/systems/juki-net/" },
      },
    ],
    flows: [
      {
        from: "residents",
        to: "juki-net/server",
        what: { ja: "届出", en: "Notices" },
        network: null,
        stated: true,
        source: "report#1",
      },
    ],
  });
});

test("The figures are exported with their points in base units.", () => {
  expect(figuresData(atlas())).toEqual({
    figures: [
      {
        id: "cards",
        title: { ja: "枚数", en: "Cards" },
        unit: "cards",
        points: [{ fiscalYear: 2024, value: 100, approximate: false, planned: false, source: "report#2" }],
      },
    ],
  });
});
