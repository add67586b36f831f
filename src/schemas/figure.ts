import { z } from "astro/zod";
import { bilingual, citation, id, isoDate } from "./common.ts";

export const UNITS = [
  "certificates",
  "sheets",
  "cards",
  "cases",
  "people",
  "bodies",
  "companies",
  "stores",
  "services",
  "seminars",
  "courses",
  "entries",
  "times",
  "copies",
  "letters",
  "percent",
  "yen",
] as const;
export type Unit = (typeof UNITS)[number];

export const pointSchema = z.strictObject({
  fiscalYear: z.int().min(1970).max(2100).describe("The year in which the fiscal year starts (April to March)."),
  value: z.number().describe("In base units: 35700000, never 3570 with a multiplier."),
  approximate: z
    .boolean()
    .default(false)
    .describe("The source says 約 (about), or prints a value rounded to 億 or 万."),
  planned: z.boolean().default(false).describe("A forecast or a budget, not a result."),
  asOf: isoDate.optional().describe("The date of the value, where it is not the end of the fiscal year."),
  note: bilingual.optional().describe("Misprints and differences between documents."),
  source: citation,
});
export type Point = z.infer<typeof pointSchema>;

/** content/figures/<id>.yaml: one series of values by fiscal year. */
export const figureSchema = z.strictObject({
  title: bilingual,
  reading: bilingual.optional().describe("One sentence that says what the series shows."),
  unit: z.enum(UNITS),
  measure: z.enum(["count", "level", "ratio"]).describe("count: during the year; level: at its end; ratio: a share."),
  business: id,
  system: id.optional().describe("The system whose page it belongs to, where that has one."),
  points: z.array(pointSchema).min(1),
});
export type FigureData = z.infer<typeof figureSchema>;
