/** A browser for a test file. */
import { type Browser, chromium as playwright, type Page } from "playwright-core";
import { inject } from "vitest";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Waits until the filter of a long list has done what was asked of it last. */
export async function narrowed(page: Page): Promise<void> {
  await page.waitForSelector('#filter[aria-busy="false"]');
}

/**
 * Opens the browser that the set-up of the run has found. Its pages keep nothing for reading offline unless a test asks for
 * it with `serviceWorkers: "allow"`: a request that the service worker answers cannot be held back or counted.
 * @param switches of the browser's command line, besides those that all tests have
 */
export async function openBrowser(...switches: string[]): Promise<Browser> {
  const { path, env } = inject("chromium");
  const browser = await playwright.launch({ executablePath: path, args: [...ARGUMENTS, ...switches], env });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = (options) => newContext({ serviceWorkers: "block", ...options });
  return browser;
}
