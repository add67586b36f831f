import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { add, EN, type Overlay, project, readProject } from "../../helpers/project.ts";

const FAULTY: Overlay = { [EN]: add("Ask[^juki-nte] it.[^report#1]"), "dist/keep.txt": "kept" };
const MESSAGE = `${EN}:13:4 unknown term "juki-nte" · the reader would find no explanation behind the mark · did you mean juki-net?`;

/** Runs a program of src/cli in a project. */
function run(root: string, program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("src/cli", program), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("A build of faulty content fails with the fault and leaves the finished site as it was.", () => {
  const root = project(FAULTY);
  const { status, stderr } = run(root, "build.ts");
  expect(status).toBe(1);
  expect(stderr).toContain(`${MESSAGE}\n`);
  expect(stderr).toContain("1 fault in the content; nothing was built.");
  expect(readProject(root, "dist/keep.txt")).toBe("kept");
});

test("A check of faulty content fails with the fault.", () => {
  const { status, stdout, stderr } = run(project(FAULTY), "check.ts", "--only", "content");
  expect(status).toBe(1);
  expect(stderr).toBe(`${MESSAGE}\n`);
  expect(stdout).toContain("Not in order: content");
});

test("A check of content in order succeeds and names the terms that no page marks.", () => {
  const { status, stdout, stderr } = run(project(), "check.ts", "--only", "content");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("2 terms are marked on no page yet: card, ocsp");
  expect(stdout).toContain("1 systems, 3 terms, 1 figures: 0 faults");
});

test("A check writes the missing marks when it is asked to.", () => {
  const root = project({ [EN]: add("It asks OCSP.[^report#1]") });
  const { status, stdout } = run(root, "check.ts", "--fix", "--only", "content");
  expect(status).toBe(0);
  expect(stdout).toContain("1 missing mark written.");
  expect(readProject(root, EN)).toContain("It asks OCSP[^ocsp].");
});

test("A check of a step that does not exist fails and names the steps.", () => {
  const { status, stderr } = run(project(), "check.ts", "--only", "contents");
  expect(status).toBe(1);
  expect(stderr).toContain("the steps are content, types, formatting, lint, licences, signatures");
});
