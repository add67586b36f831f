import { expect, test } from "vitest";
import { allFaults } from "./only-fault.ts";

test("The smallest project has no fault.", () => {
  expect(allFaults({})).toEqual([]);
});
