/** Time and memory of a program that runs beside this one. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export type ProcessCost = { seconds: number; peakMegabytes: number | undefined };

/**
 * Runs a program of Node's with these arguments.
 * @throws Error when it fails
 */
export async function measureProcess(args: readonly string[], cwd: string): Promise<ProcessCost> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  let peak = 0;
  const sampler = setInterval(() => (peak = Math.max(peak, memoryOfTree(child.pid ?? 0))), 50);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(sampler);
  if (code !== 0) throw new Error(`${args.join(" ")} failed in ${cwd}`);
  return {
    seconds: (performance.now() - started) / 1000,
    peakMegabytes: peak > 0 ? peak / 1024 / 1024 : undefined,
  };
}

/** Resident memory of a process and its descendants, in bytes; 0 where there is no /proc to read it from. */
function memoryOfTree(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    const threads = readdirSync(`/proc/${pid}/task`);
    const children = threads.flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
    );
    return pages * 4096 + children.reduce((sum, child) => sum + memoryOfTree(Number(child)), 0);
  } catch {
    return 0;
  }
}
