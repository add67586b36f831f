import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "../../../src/hosting/free-port.ts";

/** Takes a port until the test has finished. */
async function take(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
}

test("A free port is taken as it is.", async () => {
  const port = await freePort(45_100);
  expect(await freePort(port)).toBe(port);
});

test("A port that something listens on is passed over.", async () => {
  const port = await freePort(45_200);
  await take(port);
  expect(await freePort(port)).toBeGreaterThan(port);
});
