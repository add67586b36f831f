import { expect, test } from "vitest";
import { licenceReport } from "../../../src/packages/licences.ts";
import { readLockfile } from "../../../src/packages/lockfile.ts";
import { lockfile, LOCK } from "./fixture.ts";

test("Every package of this project is under a licence that was accepted.", () => {
  expect(licenceReport(readLockfile("package-lock.json").packages).faults).toEqual([]);
});

test("Packages are counted by licence, and one without any is named.", () => {
  const { lines, faults } = licenceReport(lockfile().packages);
  expect(lines).toEqual(["    3  MIT", "    1  ISC"]);
  expect(faults).toEqual([
    "d@1.0.0 names no licence · nobody may use it then · look it up and add it to KNOWN in src/packages/licences.ts, or do without it",
  ]);
});

test.each([
  ["MIT OR GPL-3.0-only", []],
  ["(MIT AND Zlib)", []],
  ["MIT AND GPL-3.0-only", ["d@1.0.0 is under MIT AND GPL-3.0-only"]],
  ["(MIT OR SSPL-1.0) AND (GPL-3.0-only)", ["d@1.0.0 is under (MIT OR SSPL-1.0) AND (GPL-3.0-only)"]],
  ["(SSPL-1.0 OR (MIT AND Zlib)) AND (ISC)", []],
  ["GPL-3.0-only AND Zlib OR MIT", []],
  ["(MIT OR SSPL-1.0) (GPL-3.0-only)", ["d@1.0.0 is under (MIT OR SSPL-1.0) (GPL-3.0-only)"]],
  ["MIT AND", ["d@1.0.0 is under MIT AND"]],
  ["SSPL-1.0", ["d@1.0.0 is under SSPL-1.0"]],
])("%s is accepted only when its terms can be met", (license, faults) => {
  const packages = { ...LOCK.packages, "node_modules/d": { version: "1.0.0", license } };
  const report = licenceReport(lockfile({ ...LOCK, packages }).packages);
  expect(report.faults.map((fault) => fault.split(" · ")[0])).toEqual(faults);
});
