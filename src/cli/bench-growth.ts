/** What a build costs as the content grows: time, memory and size, and whether a page takes longer the more there are. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { copyProject } from "./copy-project.ts";
import { measureProcess, type ProcessCost } from "./measure.ts";
import { htmlFiles } from "../search/index-site.ts";
import { folderBytes } from "./site-build.ts";
import { makeProject } from "./synthetic/project.ts";

export type BuildCost = ProcessCost & { pairs: number; siteMegabytes: number };

/**
 * Builds the content as it is, whose site stays in `<work>/content/dist`, and synthetic content of each size.
 * @param sizes in page pairs, rising
 */
export async function benchGrowth(work: string, sizes: readonly number[]): Promise<void> {
  console.log(`${"".padEnd(29)}wall      CPU   CPU a pair   peak memory      site`);
  const content = join(work, "content");
  copyProject(process.cwd(), content);
  const today = await measureBuild(content);
  console.log(line(`${today.pairs} page pairs (content)`, today));
  const costs: BuildCost[] = [];
  for (const pairs of sizes) {
    const folder = join(work, String(pairs));
    makeProject(process.cwd(), folder, pairs);
    const cost = await measureBuild(folder);
    console.log(line(`${pairs} page pairs (synthetic)`, cost));
    costs.push(cost);
    rmSync(folder, { recursive: true });
  }
  console.log(growth(costs).join("\n"));
}

async function measureBuild(folder: string): Promise<BuildCost> {
  // A site that knows its address, as a published one does: without it a page cannot say where its twin is.
  const cost = await measureProcess(["src/cli/build.ts"], folder, { SITE_URL: "https://atlas.example", BASE_PATH: "" });
  const dist = join(folder, "dist");
  return { ...cost, pairs: htmlFiles(join(dist, "ja")).length, siteMegabytes: folderBytes(dist) / 1024 / 1024 };
}

function line(name: string, { seconds, cpuSeconds, peakMegabytes, pairs, siteMegabytes }: BuildCost): string {
  const cell = (value: number | undefined, digits: number, unit: string) =>
    value === undefined ? "not told" : `${value.toFixed(digits)} ${unit}`;
  return [
    name.padEnd(26),
    cell(seconds, 1, "s").padStart(8),
    cell(cpuSeconds, 1, "s").padStart(9),
    cell(cpuSeconds === undefined ? undefined : (cpuSeconds / pairs) * 1000, 1, "ms").padStart(13),
    cell(peakMegabytes, 0, "MB").padStart(14),
    cell(siteMegabytes, 1, "MB").padStart(10),
  ].join("");
}

/**
 * How the time of a page pair changes from the smallest to the largest size; and, since every build also has costs that
 * do not depend on the pages, how that of each pair that comes on top changes. Where processor time is not told, the clock.
 */
export function growth(costs: readonly BuildCost[]): string[] {
  const time = ({ seconds, cpuSeconds }: BuildCost) => cpuSeconds ?? seconds;
  const each = costs.map((cost) => ({ to: cost.pairs, ms: (time(cost) / cost.pairs) * 1000 }));
  const onTop = costs.slice(1).map((cost, index) => {
    const before = costs[index] ?? cost;
    return { to: cost.pairs, ms: ((time(cost) - time(before)) / (cost.pairs - before.pairs)) * 1000 };
  });
  const told = (what: string, values: typeof each) => {
    const [first, last] = [values.at(0), values.at(-1)];
    if (first === undefined || last === undefined || first === last) return [];
    const change = Math.round((last.ms / first.ms - 1) * 100);
    return [
      `${what}: ${first.ms.toFixed(1)} ms at ${first.to}, ${last.ms.toFixed(1)} ms at ${last.to} (${change > 0 ? "+" : ""}${change} %)`,
    ];
  };
  return [...told("Time a page pair", each), ...told("Time of each pair that comes on top", onTop)];
}
