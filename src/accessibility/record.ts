/**
 * What the accessibility statement rests on: `result.json`, written by the sweep of axe, and `review.yaml`, the success
 * criteria one by one. tests/unit/accessibility holds the review to the tests that it names.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "astro/zod";
import { parse } from "yaml";
import { bilingual, isoDate } from "../schemas/common.ts";

const FOLDER = "src/accessibility";
export const RESULT_FILE = `${FOLDER}/result.json`;

export const resultSchema = z.strictObject({
  date: isoDate.describe("The day on which the sweep was run."),
  axe: z.string().describe("Version of axe-core."),
  browser: z.string().describe("The browser of the run, with its version."),
  pages: z.record(z.string(), z.int().positive()).describe("How many pages of each kind, both languages together."),
  settings: z.array(z.strictObject({ scheme: z.enum(["light", "dark"]), width: z.int() })).min(1),
  states: z
    .array(z.enum(["term", "search", "hits", "marked", "unfolded"]))
    .describe("Looked at besides pages at rest."),
  findings: z.literal(0).describe("What was found beyond the listed exceptions; with any the sweep fails."),
});
export type Result = z.infer<typeof resultSchema>;

const MEANS = ["axe", "test", "review"] as const;
export type Means = (typeof MEANS)[number];

const criterion = z
  .strictObject({
    id: z.string().regex(/^[1-4]\.\d\.\d+$/),
    level: z.enum(["A", "AA"]),
    wcag: z
      .enum(["2.0", "2.1", "2.2"])
      .default("2.0")
      .describe("The version that brought it; 2.0 is JIS X 8341-3:2016."),
    name: bilingual,
    result: z.enum(["met", "unmet", "none"]).describe("`none`: the site has nothing that it is about."),
    by: z.array(z.enum(MEANS)).min(1).describe("axe, a test of our own, or a person who read pages and code."),
    tests: z.array(z.string()).default([]).describe("Files of the tests of our own."),
    note: bilingual.describe("What was looked at, in a sentence."),
  })
  .refine(({ by, tests }) => by.includes("test") === tests.length > 0, {
    message: "names tests exactly when it rests on tests",
    path: ["tests"],
  });
export type Criterion = z.infer<typeof criterion>;

const exception = z.strictObject({
  rule: z.string().describe("Id of the rule of axe."),
  page: z.string().describe("Path of the page."),
  reason: bilingual.describe("Why it stays, and what it means for the reader."),
});
export type Exception = z.infer<typeof exception>;

export const reviewSchema = z.strictObject({
  date: isoDate.describe("The day on which the criteria were gone through."),
  exceptions: z.array(exception).describe("What axe finds and we leave."),
  criteria: z.array(criterion).min(1),
});
export type Review = z.infer<typeof reviewSchema>;

export function readResult(root = process.cwd()): Result {
  return resultSchema.parse(JSON.parse(readFileSync(join(root, RESULT_FILE), "utf8")));
}

export function readReview(root = process.cwd()): Review {
  return reviewSchema.parse(parse(readFileSync(join(root, FOLDER, "review.yaml"), "utf8")));
}
