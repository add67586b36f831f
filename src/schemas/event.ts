import { z } from "astro/zod";
import { bilingual, citation, id, isoDate } from "./common.ts";

const eventDate = z
  .union([isoDate, z.string().regex(/^FY\d{4}$/)], {
    error: 'must be "YYYY", "YYYY-MM", "YYYY-MM-DD", or "FY2026" for a fiscal year',
  })
  .describe("With the precision that the source gives; FY2026 is the fiscal year that starts in April 2026.");

/** content/timeline.yaml: dated events, in the order of their dates. */
export const timelineSchema = z.array(
  z.strictObject({
    id,
    date: eventDate,
    until: eventDate.optional().describe("The end, where the event is a period."),
    text: bilingual.describe("What happened or is planned: one sentence, or a short phrase with a verb."),
    business: id.describe("The business it belongs to most."),
    systems: z.array(id).default([]).describe("Systems with a page that it concerns."),
    planned: z.boolean().default(false).describe("Only planned at the date of its newest source."),
    sources: z.array(citation).min(1).describe("The newest first."),
  }),
);
export type EventData = z.infer<typeof timelineSchema>[number];
