/** What may be said of a plan: as of when it was one, and whether its time has passed without word of a result. */
import type { Atlas } from "../atlas/load.ts";
import { once } from "../atlas/once.ts";
import type { EventData } from "../schemas/event.ts";
import { compareDates, lastDay } from "./span.ts";

export type Standing = "result" | "plan" | "unconfirmed";

/** The date that the document of a citation speaks for; undefined for a document that does not exist. */
export function asOf(atlas: Atlas, citation: string): string | undefined {
  return atlas.sources.get(citation.split("#")[0] ?? "")?.asOf;
}

/** The date of the newest source of an event. */
export function newestDate(atlas: Atlas, event: EventData): string {
  const dates = event.sources.map((citation) => asOf(atlas, citation)).filter((date) => date !== undefined);
  const newest = dates.toSorted(compareDates).at(-1);
  if (newest === undefined) throw new Error(`event ${event.id} has no source`);
  return newest;
}

const newestOfAll = once(
  ({ sources }: Atlas) =>
    [...sources.values()]
      .map((source) => source.asOf)
      .toSorted(compareDates)
      .at(-1) ?? "",
);

/**
 * A plan is unconfirmed once its time lies before the date of our newest document, and no document after the one that
 * states the plan is cited: if one of them told the result, the event would be no plan any more.
 */
export function standingOf(atlas: Atlas, event: EventData): Standing {
  if (!event.planned) return "result";
  const newest = newestOfAll(atlas);
  const passed = lastDay(event.until ?? event.date) <= lastDay(newest);
  return passed && compareDates(newestDate(atlas, event), newest) < 0 ? "unconfirmed" : "plan";
}
