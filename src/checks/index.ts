/** All checks of the content, one file a concern. */
import { compareFaults, type Fault } from "../atlas/fault.ts";
import { type Atlas, loadAtlas } from "../atlas/load.ts";
import { checkAliases } from "./aliases.ts";
import { checkChanges } from "./changes.ts";
import { checkCharts } from "./charts.ts";
import type { Check } from "./check.ts";
import { checkCitations } from "./citations.ts";
import { checkComponents } from "./components.ts";
import { checkDefinitions } from "./definitions.ts";
import { checkDuplicates } from "./duplicates.ts";
import { checkFigures } from "./figures.ts";
import { checkFirstMentions } from "./first-mentions.ts";
import { checkHierarchy } from "./hierarchy.ts";
import { checkLinks } from "./links.ts";
import { checkMarks } from "./marks.ts";
import { checkMarkup } from "./markup.ts";
import { checkProse } from "./prose.ts";
import { checkReferences } from "./references.ts";
import { checkRenamed } from "./renamed.ts";
import { checkStatements } from "./statements.ts";
import { checkTimeline } from "./timeline.ts";
import { checkTracing } from "./tracing.ts";
import { checkTwins } from "./twins.ts";

export const CHECKS: readonly Check[] = [
  checkAliases,
  checkChanges,
  checkCharts,
  checkCitations,
  checkComponents,
  checkDefinitions,
  checkDuplicates,
  checkFigures,
  checkFirstMentions,
  checkHierarchy,
  checkLinks,
  checkMarks,
  checkMarkup,
  checkProse,
  checkReferences,
  checkRenamed,
  checkStatements,
  checkTimeline,
  checkTracing,
  checkTwins,
];

/** Loads the content below `root` and finds every fault in it, in the order of files and lines. */
export function checkContent(root: string): { atlas: Atlas; faults: Fault[] } {
  const { atlas, faults } = loadAtlas(root);
  return { atlas, faults: [...faults, ...CHECKS.flatMap((check) => check(atlas))].sort(compareFaults) };
}
