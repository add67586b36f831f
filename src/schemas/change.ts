import { z } from "astro/zod";
import { bilingual, id } from "./common.ts";

/** content/changes.yaml: what has changed on the site for its readers, the newest first. */
export const changesSchema = z
  .array(
    z.strictObject({
      id,
      date: z.iso
        .date('must be a day that exists, "YYYY-MM-DD", in quotation marks')
        .describe("The day from which the site has it."),
      text: bilingual.describe("What a reader has gained: one sentence."),
      pages: z
        .array(z.string().min(1))
        .min(1)
        .describe("Pages it concerns, by their address below the language: systems/jpki, figures, home."),
    }),
  )
  .min(1);
export type Change = z.infer<typeof changesSchema>[number];
