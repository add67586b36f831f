import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writePageList } from "../../../src/not-found/page-list.ts";
import { project } from "../../helpers/project.ts";

const page = (title: string, more = "") => `<!doctype html><html><head>${more}<title>${title}</title></head></html>`;

test("The list has every page in both languages but terms, the home page and those that are not to be indexed.", () => {
  const root = project({
    "dist/search/.keep": "",
    "dist/404.html": page("404"),
    "dist/ja/index.html": page("J-LIS Atlas"),
    "dist/en/index.html": page("J-LIS Atlas"),
    "dist/ja/about/index.html": page("案内 | J-LIS Atlas"),
    "dist/en/about/index.html": page("About &lt;this&gt; &amp; &quot;that&quot; | J-LIS Atlas"),
    "dist/ja/glossary/index.html": page("用語集 | J-LIS Atlas"),
    "dist/en/glossary/index.html": page("Glossary | J-LIS Atlas"),
    "dist/ja/glossary/ocsp/index.html": page("OCSP | J-LIS Atlas"),
    "dist/en/glossary/ocsp/index.html": page("OCSP | J-LIS Atlas"),
    "dist/ja/systems/old/index.html": page("旧", '<meta name="robots" content="noindex">'),
    "dist/en/systems/old/index.html": page("Old", '<meta name="robots" content="noindex">'),
    "dist/ja/systems/new/index.html": page("新 | J-LIS Atlas"),
    "dist/en/systems/new/index.html": page("New | J-LIS Atlas"),
  });
  writePageList(join(root, "dist"), { renamed: [{ from: "systems/old", to: "systems/new", since: "2027-04-01" }] });
  expect(JSON.parse(readFileSync(join(root, "dist/search/pages.json"), "utf8"))).toEqual({
    pages: [
      ["about", "案内", 'About <this> & "that"'],
      ["glossary", "用語集", "Glossary"],
      ["systems/new", "新", "New"],
    ],
    renamed: [["systems/old", "systems/new"]],
  });
});
