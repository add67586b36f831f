/** The two short lists that every page shares: businesses and nodes. */
import { z } from "astro/zod";
import { bilingual, citation, id } from "./common.ts";
import { flowSchema } from "./system.ts";

/** content/businesses.yaml: the businesses of J-LIS in the order of its own reports. */
export const businessesSchema = z.array(
  z.strictObject({
    id,
    name: bilingual,
    summary: bilingual.describe("One sentence on what it is."),
    source: citation,
    flows: z
      .array(flowSchema)
      .default([])
      .describe("Flows of systems that have no page yet; those of a page stand in its system.yaml."),
  }),
);

/** content/nodes.yaml: ends of flows that have no page: people, bodies, networks, and systems not yet described. */
export const nodesSchema = z.array(
  z.strictObject({
    id,
    name: bilingual,
    kind: z.enum(["person", "organisation", "network", "system"]),
    term: id.optional().describe("The glossary term that explains it."),
    business: id.optional().describe("The business of J-LIS that runs it; nodes outside J-LIS have none."),
  }),
);
