/** Events in the order of their dates, and by year. */
import type { Atlas } from "../atlas/load.ts";
import type { EventData } from "../schemas/event.ts";
import { compareDates, yearOf } from "./span.ts";

/** How an event is drawn and filtered. */
export function kindOf({ planned }: EventData): "plan" | "result" {
  return planned ? "plan" : "result";
}

/** Events of the same date keep their order. */
export function inOrder(events: readonly EventData[]): EventData[] {
  return events.toSorted((a, b) => compareDates(a.date, b.date));
}

export function eventsOfSystem(atlas: Atlas, id: string): EventData[] {
  return inOrder(atlas.timeline).filter(({ systems }) => systems.includes(id));
}

export function eventsOfBusiness(atlas: Atlas, id: string): EventData[] {
  return inOrder(atlas.timeline).filter(({ business }) => business === id);
}

/** The years that have events, each with its own. */
export function byYear(events: readonly EventData[]): { year: number; events: EventData[] }[] {
  const years = Map.groupBy(inOrder(events), ({ date }) => yearOf(date));
  return [...years].map(([year, events]) => ({ year, events }));
}

/** Years between two neighbours from which on a strip shows that time is left out. */
const GAP = 3;

export type Step = { event: EventData; /** Years left out before it. */ skipped: number };

/** Events one below the other; where years are missing between two of them, how many. */
export function steps(events: readonly EventData[]): Step[] {
  const ordered = inOrder(events);
  return ordered.map((event, index) => {
    const before = ordered[index - 1];
    const between = before === undefined ? 0 : yearOf(event.date) - yearOf(before.date) - 1;
    return { event, skipped: between >= GAP ? between : 0 };
  });
}
