/** What a page loads is kept by browsers for a year: its name has to tell its content. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cacheControl, IMMUTABLE } from "../../src/hosting/headers.ts";
import { buildCopy, type SiteCopy } from "../helpers/build-copy.ts";
import { attribute, builtPages } from "../helpers/pages.ts";
import { swap, TERM } from "../helpers/project.ts";

const LOADED = new Set(["stylesheet", "icon", "modulepreload", "preload", "manifest"]);

test("every style sheet, script and icon of a page has the hash of its content in its name", () => {
  const addresses = new Set(
    builtPages().flatMap(({ elements }) =>
      elements.flatMap((element) => {
        const { tagName } = element;
        const loads =
          tagName === "script" || tagName === "img" || LOADED.has((attribute(element, "rel") ?? "").toLowerCase());
        return loads ? [attribute(element, "src") ?? attribute(element, "href") ?? ""] : [];
      }),
    ),
  );
  // Data for machines stands in an element of script too, and loads nothing.
  addresses.delete("");
  expect(addresses.size).toBeGreaterThan(2);
  for (const address of addresses) {
    expect(address).toMatch(/^\/.+[.-][\w-]{8}\.\w+$/);
    expect(cacheControl(address.slice(1)), address).toBe(IMMUTABLE);
    expect(existsSync(`dist${address}`), address).toBe(true);
  }
});

describe("Between two versions of a site", () => {
  let sites: [SiteCopy, SiteCopy];
  beforeAll(() => {
    sites = [
      buildCopy({ smallest: {} }),
      buildCopy({
        smallest: { [TERM]: swap("A protocol that answers", "A protocol that replies") },
        code: {
          "src/styles/base.css": swap("scroll-padding-top: 1rem", "scroll-padding-top: 2rem"),
          "src/scripts/term-hover.ts": swap("350", "351"),
        },
      }),
    ];
  }, 300_000);
  afterAll(() => sites.forEach(({ remove }) => remove()));

  const immutable = ({ dist }: SiteCopy) =>
    readdirSync(dist, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => /\.\w+$/.test(file) && cacheControl(file) === IMMUTABLE);
  const digest = (site: SiteCopy, file: string) => readFileSync(join(site.dist, file)).toString("base64");

  test("a file that browsers keep has other bytes only under another name", () => {
    const [before, after] = sites;
    const known = new Set(immutable(before));
    const shared = immutable(after).filter((file) => known.has(file));
    expect(shared.length).toBeGreaterThan(5);
    for (const file of shared) expect(digest(after, file) === digest(before, file), file).toBe(true);
  });

  test("what has changed has a new name: a style, a script, a page of the index, its words and their list", () => {
    const [before, after] = sites;
    const known = new Set(immutable(before));
    const fresh = immutable(after).filter((file) => !known.has(file));
    for (const kind of [/^_astro\/.*\.css$/, /^_astro\/.*\.js$/, /\.pf_fragment$/, /\.pf_index$/, /\.pf_meta$/])
      expect(
        fresh.some((file) => kind.test(file)),
        String(kind),
      ).toBe(true);
  });
});
