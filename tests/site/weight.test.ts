/**
 * Budgets of pages for a reader who comes for the first time, in bytes as a host with precompressed files sends them.
 * They do not depend on the machine. A page that grows past its budget is worth a look: at what it says, or at the budget.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pagesByKind } from "../../src/cli/page-kinds.ts";
import { heaviest, weighPage } from "../../src/cli/page-weight.ts";
import { builtPages } from "../helpers/pages.ts";

const KB = 1024;

/** Kilobytes of the heaviest page of a kind, in either language. */
const BUDGETS: Record<string, number> = {
  entrance: 8.5,
  // The names that are nearest to the address are looked up at once.
  "404.html": 18.5,
  home: 20.5,
  systems: 10.5,
  "businesses/*": 19.5,
  glossary: 41.5,
  "glossary/*": 10.5,
  figures: 39.5,
  "figures/*": 11,
  timeline: 23.75,
  finances: 25.5,
  sources: 9.5,
  "sources/*": 26,
  search: 22,
  // What keeps the whole site on a device is a script of its own.
  about: 14.5,
  data: 16,
};
/** A kind without a page of its own in the table: a page of text with a table or two. */
const OTHER = 14;

/** Kilobytes of each system's page in the heavier language; most of it is what the page says. */
const SYSTEMS: Record<string, number> = {
  "certificate-validity": 22.25,
  "convenience-store-issuance": 27,
  "csirt-council": 18.75,
  "intermediate-server": 22,
  jpki: 25.5,
  "juki-net": 26.75,
  lgwan: 27,
  organisation: 32.5,
};

/** Requests of a first visit to a page of the kind: the page, its style, the script, the icon; and what only it has. */
const REQUESTS: Record<string, number> = {
  // The style that pages which lead to others share, and that of the map.
  entrance: 5,
  home: 6,
  systems: 5,
  "businesses/*": 5,
  sources: 5,
  // Besides, their filter is a script of its own, with the folding of letters that it shares with search.
  glossary: 7,
  figures: 7,
  "sources/*": 5,
  accessibility: 5,
  // A style and a script of its own.
  timeline: 6,
  finances: 5,
  // The panel with the hits is loaded at once.
  search: 11,
  "404.html": 10,
  about: 8,
  // Its samples have a style of their own.
  data: 5,
  // Lists what is kept on the device.
  offline: 7,
};

const kinds = [...pagesByKind("dist")].filter(([kind]) => kind !== "systems/*");

describe("a page of a system", () => {
  const ids = readdirSync("content/systems");
  test.each(ids)("%s keeps to its budget in four requests, with one style sheet and one small script", (id) => {
    for (const lang of ["ja", "en"]) {
      const weight = weighPage("dist", `${lang}/systems/${id}/`);
      expect(weight.total, weight.path).toBeLessThan((SYSTEMS[id] ?? 22) * KB);
      expect(weight.requests, weight.path).toBeLessThanOrEqual(4);
      expect(weight.styleSheets, weight.path).toBe(1);
      expect(weight.style, weight.path).toBeLessThan(4.75 * KB);
      expect(weight.script, weight.path).toBeLessThan(2 * KB);
    }
  });
});

test.each(kinds)("the heaviest page of the kind %s keeps to its budget", (kind, paths) => {
  for (const weight of heaviest("dist", paths)) {
    expect(weight.total, weight.path).toBeLessThan((BUDGETS[kind] ?? OTHER) * KB);
    expect(weight.requests, weight.path).toBeLessThanOrEqual(REQUESTS[kind] ?? 4);
    expect(weight.style, weight.path).toBeLessThan(9 * KB);
  }
});

test.each(["home", "systems/*", "businesses/*", "glossary/*"])(
  "the kind %s has no more than 4 KB of script",
  (kind) => {
    for (const weight of heaviest("dist", pagesByKind("dist").get(kind) ?? [])) {
      expect(weight.script, weight.path).toBeGreaterThan(0);
      expect(weight.script, weight.path).toBeLessThan(4 * KB);
    }
  },
);

test("style, script and icon of every page have a hash in their names, so that hosts can let them be kept for ever", () => {
  const linked = /<(?:link rel="(?:stylesheet|icon)"|script)[^>]*? (?:href|src)="([^"]+)"/g;
  const files = new Set(builtPages().flatMap(({ html }) => [...html.matchAll(linked)].map(([, file = ""]) => file)));
  expect(files.size).toBeGreaterThan(3);
  for (const file of files) expect(file).toMatch(/^\/_astro\/.+\.[\w-]{8}\.(?:css|js|svg)$/);
});

test("the script in the head is a classic one that nothing has to be loaded for", () => {
  const heads = new Set(builtPages().map(({ html }) => /<script src="([^"]+)">/.exec(html)?.[1]));
  expect(heads.size).toBe(1);
  const code = readFileSync(`dist${[...heads].join("")}`, "utf8");
  expect(code).not.toMatch(/\bimport\.meta\b|\bexport\b|\bimport\s*["'{]/);
});

test("no page carries the names that only the index of the search needs", () => {
  expect(builtPages().filter(({ html }) => html.includes("data-pagefind-meta"))).toEqual([]);
});
