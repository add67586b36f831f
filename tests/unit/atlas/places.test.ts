import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { CHECKS } from "../../../src/checks/index.ts";

test(
  "No check of sound content asks where a value stands: that takes as long as to read the file again.",
  { timeout: 120_000 },
  () => {
    const { atlas } = loadAtlas(process.cwd());
    const asked: string[] = [];
    for (const [key, locate] of atlas.locate) {
      atlas.locate.set(key, (path) => {
        asked.push(key);
        return locate(path);
      });
    }
    expect(CHECKS.flatMap((check) => check(atlas))).toEqual([]);
    expect(asked).toEqual([]);
  },
);
