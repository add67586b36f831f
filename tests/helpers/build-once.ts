/** Builds the site once for all tests, serves it while they run, and finds them a browser. */
import { preview } from "astro";
import type { TestProject } from "vitest/node";
import { freePort } from "../../src/cli/serve.ts";
import { buildSite } from "../../src/cli/site-build.ts";
import { type Chromium, findChromium } from "./browser.ts";

declare module "vitest" {
  export interface ProvidedContext {
    siteUrl: string;
    chromium: Chromium;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide("chromium", await findChromium());
  await buildSite((step) => console.log(`${step} …`));
  const port = await freePort(4400);
  const server = await preview({ root: process.cwd(), logLevel: "error", server: { port } });
  project.provide("siteUrl", `http://localhost:${port}`);
  return () => server.stop();
}
