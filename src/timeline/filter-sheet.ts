/** The style sheet of the filter as a file: its name tells its content, so that browsers keep it for good. */
import { createHash } from "node:crypto";
import type { Atlas } from "../atlas/load.ts";
import { filterRules } from "./filter-rules.ts";

/** `file` is its path below the base. */
export function filterSheet({ businesses }: Pick<Atlas, "businesses">): { file: string; rules: string } {
  const rules = filterRules(businesses.map(({ id }) => id));
  const hash = createHash("sha256").update(rules).digest("base64url").slice(0, 8);
  return { file: `timeline/filter.${hash}.css`, rules };
}
