/** A browser for a test file. */
import { type Browser, chromium as playwright } from "playwright-core";
import { inject } from "vitest";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Opens the browser that the set-up of the run has found. */
export function openBrowser(): Promise<Browser> {
  const { path, env } = inject("chromium");
  return playwright.launch({ executablePath: path, args: ARGUMENTS, env });
}
