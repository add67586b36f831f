import { z } from "astro/zod";
import { alias, bilingual, citation, id, isoDate, reading } from "./common.ts";

const cited = bilingual.extend({ source: citation });

/** An end of a flow: a system, a part of one (`juki-net/national-server`), or a node of content/nodes.yaml. */
const endpoint = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, "must be a system, <system>/<part> or a node of content/nodes.yaml");

export const flowSchema = z.strictObject({
  from: endpoint,
  to: endpoint,
  what: bilingual.describe("What moves along the flow."),
  network: id.optional().describe("Node id of the network it goes over, where a source says so."),
  stated: z.boolean().describe("true: a source states or draws it; false: our reading of an unlabelled drawing."),
  source: citation,
});

/** content/systems/<id>/system.yaml: what both languages of a page share. */
export const systemSchema = z.strictObject({
  name: bilingual,
  short: bilingual.describe("Name for navigation and diagrams."),
  reading,
  aliases: z.array(alias).default([]).describe("Other names that lead to this page in search."),
  term: id.optional().describe("The glossary term for the same thing; its names then lead to this page too."),
  business: id,
  kind: z.enum(["flagship", "system", "topic", "past"]),
  order: z.int().describe("Reading order within the business."),
  start: z.strictObject({ date: isoDate, source: citation }).optional().describe("Start of operation."),
  legalBasis: z.array(id).default([]).describe("Term ids of the laws it rests on."),
  users: z.array(cited).default([]),
  facts: z
    .array(
      z
        .strictObject({
          label: bilingual,
          value: bilingual.optional().describe("The fact in words, with its source."),
          source: citation.optional(),
          figure: id.optional().describe("A series: its value for `year` is shown, with its own source."),
          year: z.int().optional(),
        })
        .refine(
          ({ value, source, figure, year }) =>
            figure === undefined
              ? value !== undefined && source !== undefined && year === undefined
              : year !== undefined && value === undefined && source === undefined,
          "needs value and source, or figure and year",
        ),
    )
    .default([])
    .describe("Further key facts, in words or from a figure."),
  generations: z
    .array(
      z.strictObject({
        name: bilingual,
        from: isoDate,
        to: isoDate.optional(),
        planned: z.boolean().default(false).describe("Only planned at the date of the source."),
        source: citation,
      }),
    )
    .default([]),
  parts: z
    .array(z.strictObject({ id, name: bilingual, term: id.optional(), what: bilingual, source: citation }))
    .default([]),
  flows: z.array(flowSchema).default([]),
  related: z.array(id).default([]).describe("Ids of further systems worth reading next."),
  sources: z.array(citation).min(1),
});
export type SystemData = z.infer<typeof systemSchema>;

/** Front matter of content/systems/<id>/<lang>.mdx. */
export const pageSchema = z.strictObject({ title: z.string().min(1).describe("Title of the page in its language.") });
