import { z } from "astro/zod";
import { alias, bilingual, citation, id, reading } from "./common.ts";

export const TERM_KINDS = [
  "system",
  "network",
  "organisation",
  "role",
  "law",
  "plan",
  "document",
  "certificate",
  "data",
  "protocol",
  "facility",
  "service",
  "accounting",
  "security",
  "concept",
] as const;

/** content/glossary/<id>.yaml: one term, both languages side by side. */
export const termSchema = z.strictObject({
  label: bilingual.describe("The headword in each language."),
  reading,
  abbr: z.string().min(1).optional().describe("Abbreviation in Latin letters, such as OCSP."),
  expansion: z.string().min(1).optional().describe("What the abbreviation stands for, in its own language."),
  aliases: z.array(alias).default([]).describe("Other names: in running text, in laws, or as people type them."),
  kind: z.enum(TERM_KINDS).describe("What sort of thing the term names."),
  definition: bilingual.describe("One or two sentences for a reader who knows neither the law nor the technology."),
  note: bilingual.optional().describe("What does not fit into two sentences: history, differences between documents."),
  broader: z.array(id).default([]).describe("Ids of more general terms."),
  related: z.array(id).default([]).describe("Ids of neighbouring terms."),
  system: id.optional().describe("Id of the system page that treats it in depth."),
  sources: z.array(citation).min(1).describe("Where the sources define or use it."),
  english: z.enum(["official", "common", "ours"]).describe("Where the English label comes from."),
  match: z
    .enum(["auto", "explicit"])
    .default("auto")
    .describe("explicit: marked by hand only, because it is an everyday word or known to every reader."),
});
export type TermData = z.infer<typeof termSchema>;
