/** axe within a page. The package for Playwright also describes all that passed; on a big page that takes the most time. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const { resolve } = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"));
const SOURCE = readFileSync(resolve("axe-core/axe.min.js"), "utf8");

export const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/**
 * Rules whose outcome depends on colours. All others read the tree, its names and its boxes, and these are the same in
 * the light and in the dark.
 */
export const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** A breach of a rule: which, where, and what axe says of it. */
export type Finding = { rule: string; elements: string[]; said: string };

/** Brings axe into the page that is shown; it is gone with the next one. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(SOURCE);
}

export function axeVersion(): string {
  const manifest = JSON.parse(readFileSync(resolve("axe-core/package.json"), "utf8")) as { version: string };
  return manifest.version;
}

/** What axe finds on the page as it stands, by all rules or by those named. */
export async function findings(page: Page, rules?: readonly string[]): Promise<Finding[]> {
  const options: axe.RunOptions = {
    runOnly: rules === undefined ? { type: "tag", values: TAGS } : { type: "rule", values: [...rules] },
    resultTypes: ["violations"],
    iframes: false,
    preload: false,
  };
  return page.evaluate(async (options) => {
    const { axe: tool } = window as unknown as { axe: typeof axe };
    const { violations } = await tool.run(document, options);
    return violations.map(({ id, help, nodes }) => ({
      rule: id,
      elements: nodes.map(({ html }) => html.slice(0, 200)),
      said: nodes[0]?.any[0]?.message ?? nodes[0]?.all[0]?.message ?? nodes[0]?.none[0]?.message ?? help,
    }));
  }, options);
}
