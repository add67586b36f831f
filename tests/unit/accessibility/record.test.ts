import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readReview, reviewSchema } from "../../../src/accessibility/record.ts";

const { criteria } = readReview();
const of = (version: string) => criteria.filter(({ wcag }) => wcag === version);

test("All criteria of the levels A and AA are gone through, each once.", () => {
  // JIS X 8341-3:2016 has the 38 of WCAG 2.0; WCAG 2.1 added 12 and WCAG 2.2 six.
  expect([of("2.0").length, of("2.1").length, of("2.2").length]).toEqual([38, 12, 6]);
  expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
});

test("Every test that a criterion rests on exists and asserts something.", () => {
  const missing = criteria.flatMap(({ id, tests }) =>
    tests
      .filter((file) => !existsSync(file) || !readFileSync(file, "utf8").includes("expect("))
      .map((file) => `${id}: ${file}`),
  );
  expect(missing).toEqual([]);
});

test("A criterion that nothing covers, or a test that is named without a test, is refused.", () => {
  const [first] = criteria;
  const review = (change: object) => ({ date: "2026-11-26", exceptions: [], criteria: [{ ...first, ...change }] });
  expect(reviewSchema.safeParse(review({})).success).toBe(true);
  expect(reviewSchema.safeParse(review({ by: [] })).success).toBe(false);
  expect(reviewSchema.safeParse(review({ by: ["test"], tests: [] })).success).toBe(false);
  expect(reviewSchema.safeParse(review({ by: ["review"], tests: ["tests/a.test.ts"] })).success).toBe(false);
  expect(reviewSchema.safeParse(review({ passed: true })).success).toBe(false);
});

test("The review is written in whole sentences of both languages.", () => {
  for (const { id, note } of criteria) {
    expect(note.ja, id).toMatch(/。$/);
    expect(note.en, id).toMatch(/\.$/);
  }
});
