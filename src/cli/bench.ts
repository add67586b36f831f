/** `npm run bench`: what a build costs, on the content as it is and on a synthetic copy, and what search costs a reader. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { benchLoad } from "./bench-load.ts";
import { benchSearch } from "./bench-search.ts";
import { measureProcess, type ProcessCost } from "./measure.ts";
import { folderBytes } from "./site-build.ts";

const ROOT = process.cwd();
const WORK = join(ROOT, ".cache/bench");
const CODE = ["src", "public", "package.json", "tsconfig.json", "astro.config.mjs"];

type Cost = ProcessCost & { siteMegabytes: number };

/** Copies the project to a folder of its own, with every system repeated until there are `pairs` page pairs. */
function makeProject(folder: string, pairs: number | undefined): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of CODE) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  cpSync(join(ROOT, "content"), join(folder, "content"), { recursive: true });
  const systems = join(folder, "content/systems");
  const originals = readdirSync(systems);
  for (let made = originals.length, copy = 1; made < (pairs ?? 0); copy++) {
    const round = originals.slice(0, (pairs ?? 0) - made);
    for (const id of round) copySystem(systems, id, round, copy);
    made += round.length;
  }
}

/** A copy keeps to the systems of its own round, so that its diagrams are as large as the original's. */
function copySystem(systems: string, id: string, round: readonly string[], copy: number): void {
  const target = join(systems, `${id}-${copy}`);
  mkdirSync(target);
  for (const file of readdirSync(join(systems, id))) {
    const text = readFileSync(join(systems, id, file), "utf8");
    const own = file.endsWith(".yaml")
      ? text
          .replace(/^term: .*\n/m, "")
          .replace(/^(?:related|flows):[\s\S]*?(?=^\S|$(?![\s\S]))/gm, (part) => renamed(part, round, copy))
      : text;
    writeFileSync(join(target, file), own);
  }
}

function renamed(text: string, round: readonly string[], copy: number): string {
  const ids = round.join("|");
  return text.replace(new RegExp(`(?<=(?:from|to): |[\\[ ])(${ids})(?=[/\\s,\\]])`, "g"), `$1-${copy}`);
}

async function measure(folder: string): Promise<Cost> {
  const cost = await measureProcess(["src/cli/build.ts"], folder);
  return { ...cost, siteMegabytes: folderBytes(join(folder, "dist")) / 1024 / 1024 };
}

function report(name: string, { seconds, peakMegabytes, siteMegabytes }: Cost): void {
  const memory =
    peakMegabytes === undefined ? "memory not measured here" : `${peakMegabytes.toFixed(0)} MB peak memory`;
  console.log(
    `${name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s   ${memory}   ${siteMegabytes.toFixed(1)} MB site`,
  );
}

console.log(`Node ${process.version}, ${cpus().length} cores\n`);
for (const pairs of [undefined, 500]) {
  const folder = join(WORK, pairs === undefined ? "content" : String(pairs));
  makeProject(folder, pairs);
  report(pairs === undefined ? "content as it is" : `${pairs} page pairs (synthetic)`, await measure(folder));
}
await benchSearch(join(WORK, "content/dist"), WORK, [1000, 5000]);
await benchLoad(join(WORK, "content/dist"));
rmSync(WORK, { recursive: true, force: true });
