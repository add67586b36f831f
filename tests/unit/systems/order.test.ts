import { expect, test } from "vitest";
import type { Atlas } from "../../../src/atlas/load.ts";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { neighbours, systemsInOrder } from "../../../src/systems/order.ts";
import { project } from "../../helpers/project.ts";

/** Two businesses: z before a; in z the systems b and c of one order, before them d. */
function fourSystems(): Atlas {
  const { atlas } = loadAtlas(project());
  const [business] = atlas.businesses;
  const system = atlas.systems.get("juki-net");
  if (business === undefined || system === undefined) throw new Error("the smallest project has both");
  const of = (name: string, order: number) => ({ ...system, business: name, order });
  return {
    ...atlas,
    businesses: [
      { ...business, id: "z" },
      { ...business, id: "a" },
    ],
    systems: new Map([
      ["first-of-a", of("a", 1)],
      ["c", of("z", 2)],
      ["b", of("z", 2)],
      ["d", of("z", 1)],
    ]),
  };
}

test("Systems are in the order of businesses, then in their own, then in that of their ids.", () => {
  expect(systemsInOrder(fourSystems()).map(({ id }) => id)).toEqual(["d", "b", "c", "first-of-a"]);
});

test("A system has the one before and the one after it, across businesses.", () => {
  const { previous, next } = neighbours(fourSystems(), "c");
  expect([previous?.id, next?.id]).toEqual(["b", "first-of-a"]);
});

test("The first system has none before it, the last none after it.", () => {
  expect(neighbours(fourSystems(), "d").previous).toBeUndefined();
  expect(neighbours(fourSystems(), "first-of-a").next).toBeUndefined();
});
