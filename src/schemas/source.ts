import { z } from "astro/zod";
import { bilingual, isoDate } from "./common.ts";

/** content/sources/<id>.yaml: one source document and its sections. */
export const sourceSchema = z.strictObject({
  title: bilingual.describe("Full title."),
  short: bilingual.describe("Short title for lists of citations."),
  kind: z
    .enum(["report", "plan", "brochure", "meeting"])
    .describe("Decides how its statements read: results or plans."),
  publisher: bilingual,
  asOf: isoDate.describe("The date that its statements describe or were made at."),
  covers: z.strictObject({ from: z.int(), to: z.int() }).describe("Fiscal years covered, by the year they start in."),
  pageNumbers: z.enum(["printed", "sheet", "none"]).describe("What `page` means in the sections."),
  note: bilingual.describe("What it contains and which limits a reader must know."),
  sections: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
          .describe("The document's own numbering, joined by hyphens."),
        ja: z.string().min(1).describe("Heading as printed, without its number; a long one is cut with …"),
        en: z.string().min(1).describe("Our English rendering of the heading."),
        page: z.int().positive().optional().describe("Printed page, where known."),
      }),
    )
    .min(1),
});
export type SourceData = z.infer<typeof sourceSchema>;
