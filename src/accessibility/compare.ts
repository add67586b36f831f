/** Whether the record that the statement prints still tells of the site and of the tests as they are. */
import type { Exception, Result } from "./record.ts";

export type Run = Omit<Result, "date" | "findings">;

/** So many pages more or fewer, of kinds that were tested, leave the record true enough: a new term is no new test. */
const TOLERANCE = 0.1;

/** What differs, a line each. A browser that somebody chose is not compared: the run may leave it out. */
export function differences(record: Result, run: Omit<Run, "browser"> & { browser?: string | undefined }): string[] {
  const count = (pages: Record<string, number>) => Object.values(pages).reduce((sum, pages) => sum + pages, 0);
  const [then, now] = [count(record.pages), count(run.pages)];
  const kinds = (one: Run["pages"], other: Run["pages"]) => Object.keys(one).filter((kind) => !(kind in other));
  const compare = (name: string, told: string, found: string) =>
    told === found ? [] : [`${name}: the record has ${told}, the run ${found}`];
  return [
    ...kinds(run.pages, record.pages).map((kind) => `the record knows no pages "${kind}"`),
    ...kinds(record.pages, run.pages).map((kind) => `the site has no pages "${kind}" any more`),
    ...(Math.abs(now - then) > then * TOLERANCE ? compare("pages", String(then), String(now)) : []),
    ...compare("axe", record.axe, run.axe),
    ...(run.browser === undefined ? [] : compare("browser", record.browser, run.browser)),
    ...compare("settings", JSON.stringify(record.settings), JSON.stringify(run.settings)),
    ...compare("states", record.states.join(), run.states.join()),
  ];
}

/** Lines of the sweep (`page setting · rule · …`) that no exception covers, and exceptions that cover nothing. */
export function uncovered(lines: readonly string[], exceptions: readonly Exception[]): string[] {
  const covers = ({ page, rule }: Exception, line: string) =>
    line.startsWith(`${page} `) && line.split(" · ")[1] === rule;
  return [
    ...lines.filter((line) => !exceptions.some((exception) => covers(exception, line))),
    ...exceptions
      .filter((exception) => !lines.some((line) => covers(exception, line)))
      .map(({ page, rule }) => `${page} · ${rule} · is no longer found: take the exception out of review.yaml`),
  ];
}
