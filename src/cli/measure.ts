/** Time and memory of a program that runs beside this one, with all that it starts. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export type ProcessCost = {
  /** As a clock on the wall shows it. */
  seconds: number;
  /** Of all cores; it depends far less than the clock on what else the machine does. Undefined where it is not told. */
  cpuSeconds: number | undefined;
  peakMegabytes: number | undefined;
};

/**
 * Runs a program of Node's with these arguments.
 * @param more of the environment, beside this program's own
 * @throws Error when it fails
 */
export async function measureProcess(
  args: readonly string[],
  cwd: string,
  more: NodeJS.ProcessEnv = {},
): Promise<ProcessCost> {
  const started = performance.now();
  const env = { ...process.env, ...more };
  const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "ignore", "inherit"] });
  let bytes = 0;
  let ticks = 0;
  const sampler = setInterval(() => {
    const now = costOfTree(child.pid ?? 0);
    bytes = Math.max(bytes, now.bytes);
    ticks = Math.max(ticks, now.ticks);
  }, 50);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(sampler);
  if (code !== 0) throw new Error(`${args.join(" ")} failed in ${cwd}`);
  return {
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: ticks > 0 ? ticks / TICKS_A_SECOND : undefined,
    peakMegabytes: bytes > 0 ? bytes / 1024 / 1024 : undefined,
  };
}

/** Linux tells every program the same, whatever its own clock does. */
const TICKS_A_SECOND = 100;

/**
 * Resident memory of a process and its descendants, and the processor time that they and their finished children have
 * taken; nothing where there is no /proc to read it from.
 */
function costOfTree(pid: number): { bytes: number; ticks: number } {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    // The name of the program, in brackets, may hold spaces. Fields 14 to 17: own time, and that of finished children.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    const ticks = stat.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
    );
    return children
      .map((child) => costOfTree(Number(child)))
      .reduce((sum, cost) => ({ bytes: sum.bytes + cost.bytes, ticks: sum.ticks + cost.ticks }), {
        bytes: pages * 4096,
        ticks,
      });
  } catch {
    return { bytes: 0, ticks: 0 };
  }
}
