/** content/statements/<id>.yaml: the income statement by business of one fiscal year. */
import { z } from "astro/zod";
import { bilingual, citation, id } from "./common.ts";

const yen = z.int().describe("In yen, whatever unit the source prints; losses and deductions are negative.");
const precision = z.int().positive().describe("The last printed digit in yen: 1000 where the source prints 千円.");

/** A value as it ought to read, where the source prints something else. */
const correction = z.strictObject({
  note: bilingual.describe("Both readings, and why this one is followed."),
  cells: z.array(z.strictObject({ row: id, column: id, printed: yen.describe("What the source prints.") })).min(1),
});

/** The same amounts printed in another place. */
const elsewhere = z.strictObject({
  source: citation,
  column: id.optional().describe("The business it is about; left out, the agency as a whole."),
  precision,
  signsLost: z
    .boolean()
    .default(false)
    .describe("The text has lost its minus signs, so that only sizes can be compared."),
  values: z.record(id, yen).describe("By line, sum or result; also ordinary-revenue and ordinary-expenses."),
  differences: z
    .record(id, z.strictObject({ by: yen.describe("Printed there less printed here."), note: bilingual }))
    .default({})
    .describe("Differences that the sources themselves contain, exact to the yen."),
});

export const statementSchema = z.strictObject({
  fiscalYear: z.int().min(1970).max(2100).describe("The year in which the fiscal year starts (April to March)."),
  planned: z.boolean().default(false).describe("A budget, not a result."),
  kind: bilingual.describe("What kind of statement it is: result, draft budget."),
  source: citation.describe("The statement by business."),
  precision,
  columns: z.array(id).min(1).describe("The segments in the order of the printed columns, without the total."),
  rows: z
    .array(
      z.strictObject({
        row: id.describe("A line or a printed sum of content/accounts.yaml."),
        values: z.array(yen).describe("One value a column, printed zeros included."),
        total: yen.describe("The printed total of the row."),
      }),
    )
    .min(1)
    .describe("In the printed order. A line that the year does not have is left out: it is no zero."),
  items: z
    .array(
      z.strictObject({
        of: id.describe("The line that they are part of."),
        source: citation,
        values: z.record(id, yen).describe("The main items that a note names; the rest is not published by kind."),
      }),
    )
    .default([]),
  notes: z.array(bilingual).default([]).describe("What a reader of the table must know: scrambled rows and the like."),
  corrections: z.array(correction).default([]).describe("Misprints and lost signs, cell by cell."),
  elsewhere: z.array(elsewhere).default([]).describe("Where the same amounts are printed again."),
});
export type Statement = z.infer<typeof statementSchema>;
