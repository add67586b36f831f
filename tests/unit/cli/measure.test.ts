import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { growth } from "../../../src/cli/bench-growth.ts";
import { measureProcess } from "../../../src/cli/measure.ts";

const BUSY = "while (process.cpuUsage().user < 4e5);";

test.runIf(existsSync("/proc/self/stat"))(
  "The cost of a program is that of all that it starts, running or finished.",
  { timeout: 60_000 },
  async () => {
    const child = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(BUSY)}]);`;
    const cost = await measureProcess(["-e", `${child} ${BUSY} setTimeout(() => {}, 200);`], process.cwd());
    expect(cost.cpuSeconds).toBeGreaterThan(0.7);
    expect(cost.seconds).toBeGreaterThan(0.2);
    expect(cost.peakMegabytes).toBeGreaterThan(20);
  },
);

test("A program that fails is not measured.", async () => {
  await expect(measureProcess(["-e", "process.exit(3)"], process.cwd())).rejects.toThrow("failed");
});

const cost = (pairs: number, cpuSeconds: number | undefined, seconds = 0) => ({
  ...{ pairs, cpuSeconds, seconds, peakMegabytes: undefined, siteMegabytes: 1 },
});

test("Growth is told of each pair, and of each pair that comes on top of the smaller size.", () => {
  expect(growth([cost(100, 10), cost(200, 12), cost(400, 18)])).toEqual([
    "Time a page pair: 100.0 ms at 100, 45.0 ms at 400 (-55 %)",
    "Time of each pair that comes on top: 20.0 ms at 200, 30.0 ms at 400 (+50 %)",
  ]);
});

test("Where processor time is not told, the clock counts.", () => {
  expect(growth([cost(100, undefined, 10), cost(200, undefined, 20)])).toEqual([
    "Time a page pair: 100.0 ms at 100, 100.0 ms at 200 (0 %)",
  ]);
});
