/** axe over many pages in all settings, a few pages at a time. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { pageFile, pagePaths } from "../../src/hosting/files.ts";
import { bringAxe, COLOUR_RULES, findings } from "./axe.ts";
import { layOutAll } from "./lay-out.ts";

export type Setting = { scheme: "light" | "dark"; width: number };

/** In this order only one of the two changes from one to the next. */
export const SETTINGS = [
  { scheme: "light", width: 1280 },
  { scheme: "dark", width: 1280 },
  { scheme: "dark", width: 360 },
  { scheme: "light", width: 360 },
] as const satisfies Setting[];

/** Two tabs keep two cores busy, a third fills the gaps while one loads. */
const TABS = 3;

/** The addresses of all built pages; one that only leads on to another is none. */
export function shownPages(): string[] {
  return pagePaths("dist")
    .filter((path) => !/<meta http-equiv="refresh"/i.test(readFileSync(join("dist", pageFile(path)), "utf8")))
    .map((path) => `/${path}`);
}

/** What axe finds on each of the pages, one line an element: page, setting, rule, element. */
export async function sweep(
  browser: Browser,
  site: string,
  paths: readonly string[],
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const left = [...paths];
  const lines: string[] = [];
  const tab = async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      await page.setViewportSize(sizeOf(SETTINGS[0]));
      await page.goto(site + path);
      await prepare(page);
      lines.push(...(await sweepSettings(page, path)));
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  return lines.sort();
}

/** The page that is shown, in every setting; what it has folded away is looked at unfolded, too. */
export async function sweepSettings(page: Page, path: string): Promise<string[]> {
  await bringAxe(page);
  const lines: string[] = [];
  for (const setting of SETTINGS) {
    await page.emulateMedia({ colorScheme: setting.scheme });
    await page.setViewportSize(sizeOf(setting));
    // Scripts that answer to the width have run after this.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    lines.push(...(await inSetting(page, path, setting)));
  }
  const unfolded = await page.evaluate(() => {
    const folded = [...document.querySelectorAll("details:not([open])")] as HTMLDetailsElement[];
    for (const details of folded) details.open = true;
    return folded.length;
  });
  if (unfolded === 0) return lines;
  // Nobody unfolds what is far away.
  await layOutAll(page);
  for (const setting of [SETTINGS[3], SETTINGS[2]]) {
    await page.emulateMedia({ colorScheme: setting.scheme });
    lines.push(...(await inSetting(page, `${path} unfolded`, setting)));
  }
  return lines;
}

async function inSetting(page: Page, path: string, { scheme, width }: Setting): Promise<string[]> {
  const found = await findings(page, scheme === "light" ? undefined : COLOUR_RULES);
  return found.flatMap(({ rule, elements, said }) =>
    elements.map((element) => `${path} ${scheme} ${width} px · ${rule} · ${element} · ${said}`),
  );
}

function sizeOf({ width }: Setting): { width: number; height: number } {
  return { width, height: 800 };
}
