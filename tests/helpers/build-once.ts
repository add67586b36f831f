/** Builds the site once for all tests, serves it while they run, and finds them a browser. */
import { spawnSync } from "node:child_process";
import { preview } from "astro";
import type { TestProject } from "vitest/node";
import { freePort } from "../../src/hosting/free-port.ts";
import { type Chromium, findChromium } from "../../src/cli/chromium.ts";

declare module "vitest" {
  export interface ProvidedContext {
    siteUrl: string;
    chromium: Chromium;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide("chromium", await findChromium());
  // The command itself, in a process of its own, whose environment it may change.
  const { status } = spawnSync(process.execPath, ["src/cli/build.ts"], { stdio: "inherit" });
  if (status !== 0) throw new Error("the site could not be built; the faults stand above");
  const port = await freePort(4400);
  const server = await preview({ root: process.cwd(), logLevel: "error", server: { port } });
  project.provide("siteUrl", `http://localhost:${port}`);
  return () => server.stop();
}
