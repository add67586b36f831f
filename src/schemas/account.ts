/** content/accounts.yaml: the names that all statements share, and the sentences that say how to read them. */
import { z } from "astro/zod";
import { bilingual, citation, id } from "./common.ts";

/** The parts of an income statement that consist of lines, in its order. */
export const PARTS = [
  "operating-revenue",
  "operating-expenses",
  "non-operating-income",
  "non-operating-expenses",
  "extraordinary-losses",
  "tax",
] as const;
export type Part = (typeof PARTS)[number];

/** The sums and results that a statement prints; how each is reckoned stands in src/finances/reckoning.ts. */
export const TOTALS = [
  "operating-revenue",
  "operating-expenses",
  "operating-profit",
  "non-operating-income",
  "non-operating-expenses",
  "ordinary-profit",
  "extraordinary-losses",
  "profit-before-tax",
  "net-profit",
] as const;
export type Total = (typeof TOTALS)[number];

const sentence = z.strictObject({ text: bilingual, sources: z.array(citation).min(1) });
const sentences = z.array(sentence).min(1);

export const accountsSchema = z.strictObject({
  lead: sentences.describe("What a reader must know before the first chart; a paragraph each."),
  cautions: sentences.describe("What makes the years hard to compare; an item each."),
  readings: z
    .strictObject({ overview: sentence, revenue: sentence, expenses: sentence })
    .describe("What a reader sees in the charts of the agency as a whole."),
  segments: z
    .array(
      z.strictObject({
        id,
        name: bilingual.describe("As the statements print it."),
        businesses: z.array(id).default([]).describe("The businesses whose money it shows, where the sources say so."),
        what: bilingual.optional().describe("One sentence on what it covers; without it the businesses say enough."),
        reading: bilingual.optional().describe("What a reader sees in its charts: one to three sentences, no numbers."),
        apart: z.boolean().default(false).describe("So large that it gets a scale of its own."),
        sources: z.array(citation).default([]),
      }),
    )
    .min(1)
    .describe("The columns of the statements by business, in their order; the eliminations are the last."),
  lines: z
    .array(
      z.strictObject({
        id,
        part: z.enum(PARTS),
        name: bilingual.describe("As printed, and our rendering."),
        term: id.optional().describe("The glossary term that explains it."),
      }),
    )
    .min(1)
    .describe("Every line that a statement may have, in the order of the statements."),
  totals: z
    .array(z.strictObject({ id: z.enum(TOTALS), name: bilingual }))
    .describe("Names of the printed sums and results."),
  items: z.array(z.strictObject({ id, name: bilingual })).describe("Main items within a line, from the notes."),
});
export type Accounts = z.infer<typeof accountsSchema>;
export type Segment = Accounts["segments"][number];
