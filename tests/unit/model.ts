/** Single pieces of the model, for tests that need no files. */
import type { Alias } from "../../src/schemas/common.ts";
import { type EventData, timelineSchema } from "../../src/schemas/event.ts";
import { type TermData, termSchema } from "../../src/schemas/term.ts";

/** A term of the given names; everything else is as short as the schema allows. */
export function term(label: { ja: string; en: string }, more: Partial<TermData> = {}): TermData {
  const definition = { ja: "定義。", en: "Definition." };
  const least = { label, reading: "よみ", kind: "concept", definition, sources: ["report#1"], english: "ours" };
  return termSchema.parse({ ...least, ...more });
}

export function alias(text: string, lang: Alias["lang"], kind: Alias["kind"] = "short"): Alias {
  return { text, lang, kind };
}

/** The terms of an English glossary by id, each with its label only. */
export function englishTerms(labels: Record<string, string>): Map<string, TermData> {
  return new Map(Object.entries(labels).map(([id, en]) => [id, term({ ja: id, en })]));
}

/** An event at a date, as short as the schema allows. */
export function event(date: string, more: Partial<EventData> = {}): EventData {
  const least = {
    id: "event",
    date,
    text: { ja: "起きた。", en: "It happened." },
    business: "registry",
    sources: ["report#1"],
  };
  const [parsed] = timelineSchema.parse([{ ...least, ...more }]);
  if (parsed === undefined) throw new Error("no event");
  return parsed;
}
