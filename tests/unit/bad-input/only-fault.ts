import { expect } from "vitest";
import { compareFaults, formatFault } from "../../../src/atlas/fault.ts";
import { checkContent } from "../../../src/checks/index.ts";
import { type Overlay, project } from "../../helpers/project.ts";

type Told = { at: string; what: string; fix: string };

/** All faults of a project, in the order in which they are told. */
export function allFaults(overlay: Overlay): Told[] {
  const { faults } = checkContent(project(overlay));
  expect(faults).toEqual(faults.toSorted(compareFaults));
  return faults.map(({ file, line, column, what, fix }) => ({ at: `${file}:${line}:${column}`, what, fix }));
}

/** The one fault of a project: the test fails when there is none or a second one. */
export function onlyFault(overlay: Overlay): Told {
  const { faults } = checkContent(project(overlay));
  expect(faults.map(formatFault)).toHaveLength(1);
  return faults.map(({ file, line, column, what, fix }) => ({ at: `${file}:${line}:${column}`, what, fix }))[0] as Told;
}
