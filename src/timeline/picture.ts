/** The small picture of a strip: a column a year, to scale, that fits a phone with all years from 2001 to 2028. */
import type { EventData } from "../schemas/event.ts";
import type { Row } from "./grid.ts";

/** Width of a year and of a mark. */
export const YEAR = 11;
export const DOT = 9;
/** Height of a period, of a lane of periods, and of the years below with their type. */
export const BAR = 6;
const LANE = 9;
const TICK = 18;
export const FONT = 12;
/** Room at both ends, for half of a year's digits. */
const EDGE = 10;
/** So many years apart, two years can be written side by side. */
const APART = 4;

export type Picture = {
  width: number;
  height: number;
  /** Centres of the marks. */
  dots: { x: number; y: number; event: EventData }[];
  bars: { x: number; y: number; width: number; event: EventData }[];
  /** Years written below, at the centre of their column. */
  ticks: { x: number; y: number; year: number }[];
};

/** Marks of a year stand on each other; periods lie below them. */
export function picture({ marks, lanes }: Pick<Row, "marks" | "lanes">, years: readonly number[]): Picture {
  const left = (column: number) => EDGE + column * YEAR;
  const centre = (column: number) => left(column) + YEAR / 2;
  const floor = Math.max(...marks.map((events) => events.length)) * YEAR;
  const dots = marks.flatMap((events, column) =>
    events.map((event, level) => ({ x: centre(column), y: floor - level * YEAR - YEAR / 2, event })),
  );
  const bars = lanes.flatMap((lane, level) => {
    let column = 0;
    return lane.flatMap(({ years, event }) => {
      const bar = { x: left(column) + 1, y: floor + level * LANE + 2, width: years * YEAR - 2 };
      column += years;
      return event === undefined ? [] : [{ ...bar, event }];
    });
  });
  const height = floor + lanes.length * LANE + TICK;
  const ticks = years.flatMap((year, column) =>
    isWritten(column, years.length) ? [{ x: centre(column), y: height - 4, year }] : [],
  );
  return { width: 2 * EDGE + years.length * YEAR, height, dots, bars, ticks };
}

/** The first and the last year, and between them every fifth that leaves room for both. */
function isWritten(column: number, count: number): boolean {
  const last = count - 1;
  if (column === 0) return true;
  if (column === last) return last >= APART;
  return column % 5 === 0 && last - column >= APART;
}
