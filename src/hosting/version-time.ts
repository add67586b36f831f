/** The time of the version of a site, the same whenever and wherever it is built. */
import { spawnSync } from "node:child_process";

/**
 * SOURCE_DATE_EPOCH if it is set, else the time of the last commit. Undefined where neither is known.
 * @throws Error when SOURCE_DATE_EPOCH is not a number of seconds
 */
export function versionTime(): Date | undefined {
  const set = process.env.SOURCE_DATE_EPOCH;
  const seconds = set ?? lastCommit();
  if (/^\d+$/.test(seconds.trim())) return new Date(Number(seconds) * 1000);
  if (set === undefined) return undefined;
  throw new Error(
    `SOURCE_DATE_EPOCH is "${set}" · it dates the files · set it to seconds since 1970, as "git log -1 --format=%ct" prints them`,
  );
}

/** Empty where there is no git or no history. */
function lastCommit(): string {
  const { status, stdout } = spawnSync("git", ["log", "-1", "--format=%ct"], { encoding: "utf8" });
  return status === 0 ? stdout : "";
}
