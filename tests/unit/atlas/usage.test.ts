import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { sourceEvents, sourceTerms, sourceUses, termUses } from "../../../src/atlas/usage.ts";
import { add, EN, JA, project } from "../../helpers/project.ts";

const uses = (overlay = {}) => {
  const { atlas } = loadAtlas(project(overlay));
  return { terms: termUses(atlas), sources: sourceUses(atlas) };
};

test("A term is used under the heading that its mark stands below, in each language.", () => {
  expect(uses().terms.get("juki-net")).toEqual([
    { system: "juki-net", lang: "ja", section: "purpose", heading: "目的" },
    { system: "juki-net", lang: "en", section: "purpose", heading: "Purpose" },
  ]);
});

test("Two marks under one heading are one use, a mark under the next heading is another.", () => {
  const more = add("Juki-net[^juki-net] again.\n\n### Status [#status]\n\nJuki-net[^juki-net] again.");
  const english = uses({ [EN]: more, [JA]: null }).terms.get("juki-net");
  expect(english?.map(({ section }) => section)).toEqual(["purpose", "status"]);
});

test("A citation in the summary is a use without a heading, one in the data of a system a use in its key facts.", () => {
  const places = uses({ [JA]: null }).sources.get("report#1");
  expect(places?.map(({ lang, section, heading }) => [lang, section, heading])).toEqual([
    ["en", undefined, undefined],
    ["en", "purpose", "Purpose"],
    ["ja", "key-facts", undefined],
    ["en", "key-facts", undefined],
  ]);
});

test("A term without a mark has no use.", () => {
  expect(uses().terms.has("ocsp")).toBe(false);
});

test("A section knows the terms whose entries cite it.", () => {
  expect([...sourceTerms(loadAtlas(project()).atlas)]).toEqual([
    ["report#1", ["card", "juki-net"]],
    ["report#2", ["ocsp"]],
  ]);
});

test("A section knows the events that rest on it.", () => {
  const events = sourceEvents(loadAtlas(project()).atlas);
  expect([...events].map(([citation, events]) => [citation, events.map(({ id }) => id)])).toEqual([
    ["report#1", ["start"]],
  ]);
});
