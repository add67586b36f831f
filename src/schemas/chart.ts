import { z } from "astro/zod";
import { bilingual, id } from "./common.ts";

export const CHART_FORMS = ["bars", "line", "stacked", "grouped", "share"] as const;

/** content/charts/<id>.yaml: one drawing of one or more series of content/figures. */
export const chartSchema = z.strictObject({
  title: bilingual,
  reading: bilingual.describe("One sentence that says what a reader sees in it; its numbers are those of the series."),
  form: z
    .enum(CHART_FORMS)
    .describe(
      "bars: counts a year; line: levels; stacked: kinds that add up, by year; grouped: kinds side by side; share: parts of a whole.",
    ),
  business: id,
  order: z.int().describe("Reading order within the business."),
  system: id.optional().describe("The system whose page explains it."),
  series: z
    .array(
      z.strictObject({
        figure: id,
        label: bilingual.optional().describe("Short name within the chart; without it the title of the series."),
      }),
    )
    .min(1)
    .describe("In the order in which they are drawn."),
  total: id.optional().describe("The series of the printed total that the parts belong to; stacked and share only."),
  note: bilingual.optional().describe("What a reader must know so as not to misread it."),
});
export type ChartData = z.infer<typeof chartSchema>;
