import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { piecesOf, plainText } from "../../../src/glossary/definition.ts";
import { project } from "../../helpers/project.ts";

test("A marked term in a definition becomes a piece of its own, in the wording of the definition.", () => {
  const { terms } = loadAtlas(project()).atlas;
  expect(piecesOf("Asks OCSP[^ocsp] for cards[^card].", terms, "en")).toEqual([
    { text: "Asks ", id: undefined },
    { text: "OCSP", id: "ocsp" },
    { text: " for ", id: undefined },
    { text: "cards", id: "card" },
    { text: ".", id: undefined },
  ]);
});

test("A mark behind no form of its term is a piece without a text.", () => {
  const { terms } = loadAtlas(project()).atlas;
  expect(piecesOf("Asks it[^ocsp].", terms, "en")).toContainEqual({ text: undefined, id: "ocsp" });
});

test("For search and exports the marks fall away and the words stay.", () => {
  expect(plainText("住基ネット[^juki-net]を使うOCSP[^ocsp]。")).toBe("住基ネットを使うOCSP。");
});
