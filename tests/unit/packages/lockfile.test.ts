import { expect, test } from "vitest";
import { lockfile, LOCK } from "./fixture.ts";

test("Packages are found where Node would find them, each version once.", () => {
  const { project, packages } = lockfile();
  expect(project.uses).toEqual(["@scope/b@2.0.0", "a@1.0.0"]);
  expect(packages.map(({ name, version, uses }) => [`${name}@${version}`, uses])).toEqual([
    ["@scope/b@2.0.0", ["c@2.1.0"]],
    ["a@1.0.0", ["c@1.5.0"]],
    ["c@1.5.0", []],
    ["c@2.1.0", ["d@1.0.0"]],
    ["d@1.0.0", []],
  ]);
});

test("The checksum is given as hexadecimal digits.", () => {
  expect(lockfile().packages.map(({ sha512 }) => sha512)).toEqual([
    undefined,
    "000102",
    undefined,
    undefined,
    undefined,
  ]);
});

test("One version at two places uses what both find.", () => {
  const packages = {
    ...LOCK.packages,
    "node_modules/e": { version: "1.0.0", dependencies: { a: "1", c: "1" } },
    "node_modules/e/node_modules/a": { version: "1.0.0", dependencies: { c: "^1.0.0" } },
    "node_modules/e/node_modules/c": { version: "1.9.0" },
  };
  const found = lockfile({ ...LOCK, packages }).packages.find(({ name }) => name === "a");
  expect(found?.uses).toEqual(["c@1.5.0", "c@1.9.0"]);
});

test("A lockfile of another version is refused in words.", () => {
  expect(() => lockfile({ lockfileVersion: 1 })).toThrow("not a lockfile of version 3 · its packages cannot be listed");
});
