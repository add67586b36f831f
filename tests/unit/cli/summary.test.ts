import { join } from "node:path";
import { expect, test } from "vitest";
import { ContentError, describe, folderBytes } from "../../../src/cli/site-build.ts";
import { project } from "../../helpers/project.ts";

test("The closing lines of a build say what was built.", () => {
  const counts = { pages: { ja: 3, en: 2 }, terms: 4, termMarks: 5, sourceMarks: 6, indexedPages: 7 };
  expect(describe({ ...counts, indexBytes: 1_572_864, seconds: 1.25 }).split("\n")).toEqual([
    "  pages    3 Japanese, 2 English",
    "  terms    4",
    "  marks    5 of terms, 6 of sources",
    "  search   7 pages, 1.5 MB index",
    "  time     1.3 s",
  ]);
});

test("The size of a folder is that of all files below it.", () => {
  const root = project({ "dist/a": "12", "dist/b/c": "345" });
  expect(folderBytes(join(root, "dist"))).toBe(5);
});

test("Faults in the content are one message, a line each.", () => {
  const fault = { file: "a", line: 1, column: 2, what: "what", why: "why", fix: "fix" };
  const line = "a:1:2 what · why · fix";
  expect(new ContentError([fault]).message).toBe(`${line}\n\n1 fault in the content; nothing was built.`);
  expect(new ContentError([fault, fault]).message).toBe(
    `${line}\n${line}\n\n2 faults in the content; nothing was built.`,
  );
});
