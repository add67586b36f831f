/**
 * `npm run check`: content, types, formatting, lint, licences and signatures, each to its end, so that one run shows
 * everything. `-- --fix` mends what can be mended; `-- --only content` (or another step) runs one of them.
 */
import { spawnSync } from "node:child_process";
import { formatFault } from "../atlas/fault.ts";
import { loadAtlas } from "../atlas/load.ts";
import { markFirstMentions } from "../checks/first-mentions.ts";
import { checkContent } from "../checks/index.ts";
import { unusedTerms } from "../checks/unused.ts";
import { licenceReport } from "../packages/licences.ts";
import { readLockfile } from "../packages/lockfile.ts";
import { verifySignatures } from "../packages/signatures.ts";

const fix = process.argv.includes("--fix");
const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1] : undefined;
const root = process.cwd();
const unknown = process.argv.slice(2).filter((word) => !["--fix", "--only", only].includes(word));
if (unknown.length > 0) {
  console.error(`no option "${unknown.join(" ")}" · it would be ignored · the options are --fix and --only <step>`);
  process.exit(1);
}

function content(): boolean {
  if (fix) {
    const written = markFirstMentions(loadAtlas(root).atlas, root);
    console.log(`${written} missing ${written === 1 ? "mark" : "marks"} written.`);
  }
  const { atlas, faults } = checkContent(root);
  for (const fault of faults) console.error(formatFault(fault));
  const unused = unusedTerms(atlas);
  if (unused.length > 0) console.log(`${unused.length} terms are marked on no page yet: ${unused.join(", ")}`);
  console.log(
    `${atlas.systems.size} systems, ${atlas.terms.size} terms, ${atlas.figures.size} figures: ${faults.length} ${faults.length === 1 ? "fault" : "faults"}`,
  );
  return faults.length === 0;
}

function licences(): boolean {
  const { lines, faults } = licenceReport(readLockfile("package-lock.json").packages);
  for (const line of lines) console.log(line);
  for (const fault of faults) console.error(fault);
  return faults.length === 0;
}

function signatures(): boolean {
  const everywhere = readLockfile("package-lock.json").packages.filter(({ optional }) => !optional);
  const { passed, lines } = verifySignatures(everywhere.length);
  for (const line of lines) (passed ? console.log : console.error)(line);
  return passed;
}

/** Runs a tool of node_modules/.bin; npm has put that folder on the path. */
function tool(command: string, ...args: string[]): () => boolean {
  return () => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
    const { status, error } = spawnSync(command, args, { stdio: "inherit", env });
    if (error) console.error(`${command} cannot be started · nothing was checked · run npm ci, then npm run check`);
    return status === 0;
  };
}

const pageTypes = tool("astro", "check", "--minimumSeverity", "warning");
/** The service worker lives among other globals than pages do. */
const workerTypes = tool("tsc", "--project", "src/offline/worker");

function types(): boolean {
  return [pageTypes(), workerTypes()].every(Boolean);
}

const steps: [name: string, run: () => boolean][] = [
  ["content", content],
  ["types", types],
  ["formatting", tool("prettier", fix ? "--write" : "--check", "--log-level", "warn", ".")],
  ["lint", tool("eslint", "--max-warnings", "0", ...(fix ? ["--fix"] : []), ".")],
  ["licences", licences],
  ["signatures", signatures],
];

const chosen = steps.filter(([name]) => only === undefined || name === only);
if (chosen.length === 0) {
  console.error(
    `no step "${only}" · nothing would be checked · the steps are ${steps.map(([name]) => name).join(", ")}`,
  );
  process.exit(1);
}
const failed = chosen.filter(([name, run]) => {
  console.log(`── ${name}`);
  return !run();
});
console.log(
  failed.length === 0 ? "Everything is in order." : `Not in order: ${failed.map(([name]) => name).join(", ")}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
