import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { pageNames } from "../../../src/changes/pages.ts";
import { pageAddresses } from "../../../src/renamed/page-addresses.ts";
import { project } from "../../helpers/project.ts";

test("A change can name every page that there is, but for the one that is shown in place of others.", () => {
  const { atlas } = loadAtlas(project());
  const names = pageNames(atlas);
  expect([...pageAddresses(atlas)].filter((address) => !names.has(address))).toEqual(["offline"]);
});
