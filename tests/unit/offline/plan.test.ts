import { describe, expect, test } from "vitest";
import type { FileEntry, Manifest } from "../../../src/offline/manifest.ts";
import { planUpdate } from "../../../src/offline/plan.ts";

const SHELL = { name: "offline/shell.bin", group: "shell", bytes: 1 };
const pack = (group: string, hash: string) => ({ name: `offline/${group}.${hash}.bin`, group, bytes: 1 });
const entry = (hash: string): FileEntry => [hash, 1, null];

const before: Manifest = {
  version: "1",
  files: { "ja/a/index.html": entry("a1"), "ja/b/index.html": entry("b1"), "ja/old/index.html": entry("o1") },
  packs: [SHELL, pack("search-ja", "1"), pack("search-en", "1"), pack("ja-systems", "1")],
};
const next: Manifest = {
  version: "2",
  files: { "ja/a/index.html": entry("a1"), "ja/b/index.html": entry("b2"), "ja/new/index.html": entry("n2") },
  packs: [SHELL, pack("search-ja", "2"), pack("search-en", "1"), pack("ja-systems", "1"), pack("ja-data", "2")],
};
const names = (manifest: Manifest) => manifest.packs.map(({ name }) => name);

describe("a new version", () => {
  test("takes pages over that were seen: unchanged ones as they are, changed ones anew, those that are gone not", () => {
    const { seen } = planUpdate(
      before,
      { packs: [SHELL.name], seen: ["ja/a/index.html", "ja/b/index.html", "ja/old/index.html"] },
      next,
    );
    expect(seen).toEqual([
      { what: "ja/a/index.html", copy: true },
      { what: "ja/b/index.html", copy: false },
    ]);
  });

  test("brings the search of those languages that had one", () => {
    const { packs } = planUpdate(before, { packs: [SHELL.name, "offline/search-ja.1.bin"], seen: [] }, next);
    expect(packs).toEqual([{ what: pack("search-ja", "2"), copy: false }]);
  });

  test("keeps the whole site whole, with parts that are new", () => {
    const { packs } = planUpdate(before, { packs: names(before), seen: [] }, next);
    expect(packs.map(({ what, copy }) => [what.group, copy])).toEqual([
      ["search-ja", false],
      ["search-en", true],
      ["ja-systems", true],
      ["ja-data", false],
    ]);
  });
});
