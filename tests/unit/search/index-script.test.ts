import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { indexSite } from "../../../src/search/index-site.ts";
import { tellMissingPieces } from "../../../src/search/index-script.ts";
import { project } from "../../helpers/project.ts";

test("The script that is installed is made to tell of a piece that it could not load.", async () => {
  const page = '<!doctype html><html lang="ja"><body><main data-pagefind-body>証明書</main></body></html>';
  const dist = join(project({ "dist/index.html": page }), "dist");
  await indexSite(dist);
  const script = readFileSync(join(dist, "pagefind/pagefind.js"), "utf8");
  expect(script).toContain('"load_index_chunk"));}');
  expect(() => tellMissingPieces(join(dist, "pagefind"))).toThrow("compare src/search/index-script.ts");
});
