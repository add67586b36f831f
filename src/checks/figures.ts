/** A fiscal year has one value, which is of that year, and a result only if its source can know it. */
import type { Fault } from "../atlas/fault.ts";
import { formatFiscalYear } from "../i18n/dates.ts";
import type { Point } from "../schemas/figure.ts";
import { asOf } from "../timeline/plan.ts";
import { firstDay, lastDay } from "../timeline/span.ts";
import { type Check, placeOfValue } from "./check.ts";

export const checkFigures: Check = (atlas) =>
  [...atlas.figures].flatMap(([id, { points }]) =>
    points.flatMap((point, index) => {
      const known = asOf(atlas, point.source);
      // A document that does not exist is told elsewhere.
      const findings = [
        ...(known === undefined ? [] : knowledge(point, known)),
        ...year(point),
        ...second(points, index),
      ];
      return findings.map(({ key, ...rest }): Fault => ({
        ...placeOfValue(atlas, `figures/${id}`, ["points", index, key]),
        ...rest,
      }));
    }),
  );

type Finding = Pick<Fault, "what" | "why" | "fix"> & { key: keyof Point };

/** A value without a date is that of the whole year, or of its end. */
function knowledge({ planned, fiscalYear, asOf: date }: Point, known: string): Finding[] {
  const end = date === undefined ? lastDay(`FY${fiscalYear}`) : firstDay(date);
  if (planned || end <= lastDay(known)) return [];
  const of = date ?? formatFiscalYear(fiscalYear, "en", { short: true });
  return [
    {
      key: date === undefined ? "fiscalYear" : "asOf",
      what: `the value of ${of} is told as a result, but its source is of ${known}`,
      why: "no document can know it before, so readers would take a plan for a result",
      fix: "add `planned: true`, correct the year, give the date of the value as `asOf`, or cite a later document",
    },
  ];
}

function second(points: readonly Point[], index: number): Finding[] {
  const year = points[index]?.fiscalYear;
  if (year === undefined || points.findIndex(({ fiscalYear }) => fiscalYear === year) === index) return [];
  return [
    {
      key: "fiscalYear",
      what: `a second value of ${formatFiscalYear(year, "en", { short: true })}`,
      why: "tables and charts have room for one, so this one would be lost without a word",
      fix: "correct the year, or keep one and say in its `note` how the other differs",
    },
  ];
}

function year({ fiscalYear, asOf: date }: Point): Finding[] {
  const whole = `FY${fiscalYear}`;
  if (date === undefined || (firstDay(date) <= lastDay(whole) && lastDay(date) >= firstDay(whole))) return [];
  return [
    {
      key: "asOf",
      what: `the date ${date} does not lie in ${whole}`,
      why: "a chart would show the value in a year that is not its own",
      fix: "correct the date or the fiscal year, which begins in April",
    },
  ];
}
