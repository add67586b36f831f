/** Building blocks that several schemas share. */
import { z } from "astro/zod";

export const LANGS = ["ja", "en"] as const;
export type Lang = (typeof LANGS)[number];

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens")
  .describe("Stable identifier; it is also the file name and part of the address.");

const text = z
  .string()
  .min(1)
  .refine((value) => !value.includes("\n"), "must be one line: a line break cuts a Japanese word in two for search");

export const bilingual = z.strictObject({
  ja: text.describe("Japanese text."),
  en: text.describe("English text; says the same as the Japanese."),
});
export type Bilingual = z.infer<typeof bilingual>;

export const reading = z
  .string()
  .regex(/^\p{Script=Hiragana}[\p{Script=Hiragana}ー・ ]*$/u, "must be hiragana (long vowels of katakana words as ー)")
  .describe("Reading in hiragana; sorts the term and makes it findable by sound.");

export const citation = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, "must be a citation such as fy2024-report#3-4-2")
  .describe("A section of a source document: <document>#<section>.");

export const isoDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be "YYYY", "YYYY-MM" or "YYYY-MM-DD", in quotation marks')
  .refine(isOnCalendar, "must be a date that exists")
  .describe("A date with the precision that the source gives.");

/** 2024-02-30 has the form of a date but is none. */
function isOnCalendar(value: string): boolean {
  const date = new Date(`${value}${"-01".repeat(Math.max(0, 3 - value.split("-").length))}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

export const alias = z.strictObject({
  text: text.describe("The other name, as people write it."),
  lang: z.enum(["ja", "en", "ja-Latn"]).describe("Language; ja-Latn is romaji that people type."),
  kind: z
    .enum(["short", "former", "legal", "spelling", "colloquial"])
    .describe("How it relates to the label; colloquial names serve search only and are no form for a mark."),
  reading: reading.optional().describe("How a name with kanji is read, in hiragana."),
});
export type Alias = z.infer<typeof alias>;
