/** The plainest server there is: `python3 -m http.server`. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../../src/hosting/free-port.ts";
import { openBrowser } from "../helpers/browser.ts";
import { get } from "../helpers/get.ts";
import { find, HEADER_FIELD, newPage } from "../helpers/search.ts";

const here = spawnSync("python3", ["--version"]).status === 0;
if (!here) console.log("The recipe for python3 is not tried here: python3 is not installed.");

describe.skipIf(!here)("python3 -m http.server", () => {
  let server: ChildProcess;
  let url: string;
  let browser: Browser;

  beforeAll(async () => {
    const port = await freePort(4700);
    url = `http://localhost:${port}`;
    server = spawn("python3", ["-m", "http.server", String(port), "-d", "dist"], { stdio: "ignore" });
    for (let attempt = 0; attempt < 200 && !(await answers(url)); attempt++) await wait(50);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    server.kill();
  });

  test("Pages open, a folder without its slash too, and search finds pages and terms.", async () => {
    const page = await newPage(browser, { baseURL: url });
    const problems: string[] = [];
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto("/en/systems/jpki");
    expect(new URL(page.url()).pathname).toBe("/en/systems/jpki/");
    await find(page, HEADER_FIELD, "certificate");
    expect(await page.locator(".search-results .term-hit").count()).toBeGreaterThan(0);
    expect(await page.locator(".search-results .page-hit").count()).toBeGreaterThan(0);
    await page.click(".search-results .page-hit .hit-title a");
    await page.waitForURL((address) => address.pathname !== "/en/systems/jpki/");
    expect(problems).toEqual([]);
  });

  test("It has a page of its own for what is missing, as its recipe says.", async () => {
    const { status, body } = await get(`${url}/ja/nowhere/`);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain("J-LIS Atlas");
  });
});

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
