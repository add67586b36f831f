import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { IMMUTABLE, IMMUTABLE_FILES } from "../../../src/hosting/headers.ts";
import { nginxConfiguration } from "../../../src/hosting/nginx.ts";
import { RECIPES } from "../../../src/hosting/recipes.ts";

test.each(Object.entries(RECIPES))("%s says what the code says (else: node src/cli/recipes.ts)", (file, text) => {
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("A renamed page is one line of the configuration of nginx, inside the place of the site.", () => {
  const redirects = [{ from: "/atlas/ja/old/", to: "/atlas/ja/new/" }];
  const lines = nginxConfiguration("/atlas/", redirects).split("\n");
  const at = lines.findIndex((line) => line.includes("/atlas/ja/old/"));
  expect(lines[at]).toBe(
    '    location = /atlas/ja/old/ { set $atlas_cache "no-cache"; return 301 /atlas/ja/new/$is_args$args; }',
  );
  expect(at).toBeGreaterThan(lines.findIndex((line) => line.startsWith("location ^~ /atlas/")));
  expect(lines.filter((line) => line.includes("return 301"))).toHaveLength(2);
});

test("A value with quotation marks stays one value.", () => {
  expect(nginxConfiguration("/", [])).toMatch(/add_header Content-Security-Policy "[^"]+" always;/);
});

test("The recipe for buckets keeps for good just what all hosts keep for good.", () => {
  const recipe = readFileSync("docs/deploy/README.md", "utf8");
  const [, command = ""] = /\naws s3 cp (dist s3:[^`]*?[^\\])\n```/.exec(recipe) ?? [];
  expect([...command.matchAll(/--include "([^"]+)"/g)].map(([, pattern]) => pattern)).toEqual(IMMUTABLE_FILES);
  expect(command).toContain(`--cache-control "${IMMUTABLE}" --exclude "*"`);
});
