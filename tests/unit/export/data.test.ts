import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { figuresData, glossaryData, systemsData, timelineData } from "../../../src/export/data.ts";
import { addLines, project, TERM, TIMELINE } from "../../helpers/project.ts";

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
    note: null,
    english: "official",
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

test("The further remarks on a term are exported without the marks of its text.", () => {
  const note = addLines('note: { ja: "住基ネット[^juki-net]を補う。", en: More on OCSP. }');
  const { terms } = glossaryData(loadAtlas(project({ [TERM]: note })).atlas);
  expect(terms.find(({ id }) => id === "ocsp")?.note).toEqual({ ja: "住基ネットを補う。", en: "More on OCSP." });
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

test("The events are exported in the order of their dates, with every field.", () => {
  const period =
    "- { id: period, date: FY2001, until: FY2003, text: { ja: 続く。, en: It goes on. }, business: registry, planned: true, sources: [report#2] }";
  const { events } = timelineData(loadAtlas(project({ [TIMELINE]: addLines(period) })).atlas);
  expect(events).toEqual([
    {
      id: "period",
      date: "FY2001",
      until: "FY2003",
      text: { ja: "続く。", en: "It goes on." },
      business: "registry",
      systems: [],
      planned: true,
      sources: ["report#2"],
    },
    {
      id: "start",
      date: "2002-08",
      until: null,
      text: { ja: "稼働した。", en: "Went live." },
      business: "registry",
      systems: ["juki-net"],
      planned: false,
      sources: ["report#1"],
    },
  ]);
});
