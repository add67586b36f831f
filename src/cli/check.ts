/** `npm run check [-- --fix]`: content, types, formatting and lint, each to its end, so that one run shows everything. */
import { spawnSync } from "node:child_process";
import { formatFault } from "../atlas/fault.ts";
import { loadAtlas } from "../atlas/load.ts";
import { markFirstMentions } from "../checks/first-mentions.ts";
import { checkContent } from "../checks/index.ts";
import { unusedTerms } from "../checks/unused.ts";

const fix = process.argv.includes("--fix");
const root = process.cwd();

function content(): boolean {
  if (fix) {
    const written = markFirstMentions(loadAtlas(root).atlas, root);
    console.log(`${written} missing ${written === 1 ? "mark" : "marks"} written.`);
  }
  const { atlas, faults } = checkContent(root);
  for (const fault of faults) console.error(formatFault(fault));
  const unused = unusedTerms(atlas);
  if (unused.length > 0) console.log(`${unused.length} terms are marked on no page yet: ${unused.join(", ")}`);
  console.log(`${atlas.systems.size} systems, ${atlas.terms.size} terms, ${atlas.figures.size} figures: ${faults.length} faults`);
  return faults.length === 0;
}

/** Runs a tool of node_modules/.bin; npm has put that folder on the path. */
function tool(command: string, ...args: string[]): () => boolean {
  return () => spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" } }).status === 0;
}

const steps: [name: string, run: () => boolean][] = [
  ["Content, prose and links", content],
  ["Types", tool("astro", "check", "--minimumSeverity", "warning")],
  ["Formatting", tool("prettier", fix ? "--write" : "--check", "--log-level", "warn", ".")],
  ["Lint", tool("eslint", "--max-warnings", "0", ...(fix ? ["--fix"] : []), ".")],
];

const failed = steps.filter(([name, run]) => {
  console.log(`\n── ${name}`);
  return !run();
});
console.log(failed.length === 0 ? "\nEverything is in order." : `\nNot in order: ${failed.map(([name]) => name).join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
