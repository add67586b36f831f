/** Events in the order of their dates, and by year. */
import type { Atlas } from "../atlas/load.ts";
import { once } from "../atlas/once.ts";
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

export function eventsOfSystem(atlas: Atlas, id: string): readonly EventData[] {
  return eventsBy(atlas).system.get(id) ?? [];
}

export function eventsOfBusiness(atlas: Atlas, id: string): readonly EventData[] {
  return eventsBy(atlas).business.get(id) ?? [];
}

const eventsBy = once(({ timeline }: Atlas) => {
  const events = inOrder(timeline);
  const system = new Map<string, EventData[]>();
  for (const event of events) {
    for (const id of new Set(event.systems)) {
      const known = system.get(id);
      if (known === undefined) system.set(id, [event]);
      else known.push(event);
    }
  }
  return { system, business: Map.groupBy(events, ({ business }) => business) };
});

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
