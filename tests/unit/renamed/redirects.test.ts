import { expect, test } from "vitest";
import { redirects } from "../../../src/renamed/redirects.ts";

test("An old address leads on in both languages.", () => {
  expect(redirects([{ from: "systems/old", to: "systems/new", since: "2027-04-01" }])).toEqual([
    { from: "/ja/systems/old/", to: "/ja/systems/new/" },
    { from: "/en/systems/old/", to: "/en/systems/new/" },
  ]);
});
