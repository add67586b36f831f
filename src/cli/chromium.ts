/**
 * A real Chromium. The one inside the npm package needs nothing installed; elsewhere an installed one serves:
 * CHROME_PATH, then the usual places.
 */
import { existsSync } from "node:fs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

/** Where a browser is and what its process needs in its environment. */
export type Chromium = { path: string; env: Record<string, string> };

/** Finds a browser, and unpacks it where it comes packed: once a run, before any worker starts it. */
export async function findChromium(): Promise<Chromium> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined) return { path: chosen, env: inherited };
  if (process.platform === "linux" && process.arch === "x64") return bundled(inherited);
  const installed = PLACES.find((place) => existsSync(place));
  if (installed === undefined)
    throw new Error("no Chromium found: install Chrome or Chromium, or set CHROME_PATH to its program");
  return { path: installed, env: inherited };
}

async function bundled(inherited: Record<string, string>): Promise<Chromium> {
  // The package brings the shared libraries that a bare machine lacks, but unpacks them only where it believes to be
  // on the platform it was made for.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const path = await chromium.executablePath();
  return {
    path,
    env: {
      ...inherited,
      LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? "",
      FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? "",
    },
  };
}
