/** Events over the years: what lies within one year is a mark in its column, a longer period a bar over several. */
import type { EventData } from "../schemas/event.ts";
import { inOrder } from "./order.ts";
import { yearOf } from "./span.ts";

/** A stretch of a lane: a period, or years without one. */
export type Stretch = { years: number; event: EventData | undefined };
export type Row = {
  /** The events within each year. */
  marks: EventData[][];
  /** Periods, in lanes that span all years. */
  lanes: Stretch[][];
};

type Bar = { event: EventData; from: number; to: number };

/** Every year from the first event to the end of the last. */
export function yearsOf(events: readonly EventData[]): number[] {
  const ends = events.flatMap(({ date, until = date }) => [yearOf(date), yearOf(until)]);
  if (ends.length === 0) return [];
  const first = Math.min(...ends);
  return Array.from({ length: Math.max(...ends) - first + 1 }, (_, index) => first + index);
}

export function rowOf(events: readonly EventData[], years: readonly number[]): Row {
  const ordered = inOrder(events);
  const column = (date: string) => years.indexOf(yearOf(date));
  const placed = ordered.map((event) => ({
    event,
    from: column(event.date),
    to: column(event.until ?? event.date),
  }));
  return {
    marks: years.map((_, index) =>
      placed.filter(({ from, to }) => from === index && to === index).map(({ event }) => event),
    ),
    lanes: lanesOf(placed.filter(({ from, to }) => from < to)).map((lane) => stretches(lane, years.length)),
  };
}

/** As few lanes as possible, so that no two bars of a lane share a year. */
function lanesOf(bars: readonly Bar[]): Bar[][] {
  const lanes: Bar[][] = [];
  for (const bar of bars) {
    const free = lanes.find((lane) => (lane.at(-1)?.to ?? -1) < bar.from);
    if (free === undefined) lanes.push([bar]);
    else free.push(bar);
  }
  return lanes;
}

function stretches(lane: readonly Bar[], years: number): Stretch[] {
  const parts: Stretch[] = [];
  let done = 0;
  for (const { event, from, to } of lane) {
    if (from > done) parts.push({ years: from - done, event: undefined });
    parts.push({ years: to - from + 1, event });
    done = to + 1;
  }
  if (done < years) parts.push({ years: years - done, event: undefined });
  return parts;
}
