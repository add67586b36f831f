/** The words under which a term may stand in running text, and how they are found there. */
import type { Lang } from "../schemas/common.ts";
import type { TermData } from "../schemas/term.ts";

/** Label, abbreviation, expansion and aliases in one language, longest first. Colloquial names serve search only. */
export function formsOf(term: TermData, lang: Lang): string[] {
  const names = [
    term.label[lang],
    term.abbr,
    term.expansion,
    ...term.aliases.filter((alias) => alias.lang === lang && alias.kind !== "colloquial").map((alias) => alias.text),
  ];
  return [...new Set(names.filter((name) => name !== undefined))].sort((a, b) => b.length - a.length);
}

/** The language of a name that may be in either, such as the expansion of an abbreviation. */
export function languageOf(name: string): Lang {
  return /^[\x20-\x7e]+$/.test(name) ? "en" : "ja";
}

/** The form that ends `before`, as it is written there; undefined when none does. */
export function formBefore(before: string, forms: readonly string[], lang: Lang): string | undefined {
  const found = forms
    .flatMap((form) => variants(form, lang))
    .filter((variant) => before.length >= variant.length && sameWord(before.slice(-variant.length), variant))
    .filter((variant) => isBoundary(before, before.length - variant.length))
    .sort((a, b) => b.length - a.length)[0];
  return found === undefined ? undefined : before.slice(-found.length);
}

/** A form and, in English, its plurals: of its last word, or of the noun before "of", "for" or "who". */
function variants(form: string, lang: Lang): string[] {
  if (lang === "ja" || !/[a-z]$/i.test(form)) return [form];
  const head = /^(.+?)( (?:of|for|who|that) .+)$/.exec(form);
  const heads = head?.[1] !== undefined && head[2] !== undefined ? [plural(head[1]) + head[2]] : [];
  return [form, plural(form), ...heads];
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Equal but for the capital at the start of a sentence; abbreviations must be equal to the letter. */
function sameWord(written: string, form: string): boolean {
  return written === form || written === capitalised(form);
}

function capitalised(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}

const LATIN = /[\p{Script=Latin}\p{N}]/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;

/** Whether a name may begin or end at `index`: not inside a Latin or a katakana word. */
export function isBoundary(text: string, index: number): boolean {
  const left = text.charAt(index - 1);
  const right = text.charAt(index);
  return ![LATIN, KATAKANA].some((script) => script.test(left) && script.test(right));
}

export type Mention = { id: string; form: string; index: number };

/** Finds the mentions of all terms in a text, the longest form at each place, from left to right. */
export class MentionFinder {
  readonly #byStart = new Map<string, { form: string; id: string }[]>();

  constructor(terms: ReadonlyMap<string, TermData>, lang: Lang) {
    for (const [id, term] of terms) {
      for (const form of formsOf(term, lang)) {
        for (const variant of variants(form, lang)) {
          for (const spelling of new Set([variant, capitalised(variant)])) this.#add(spelling, id);
        }
      }
    }
    for (const entries of this.#byStart.values()) entries.sort((a, b) => b.form.length - a.form.length);
  }

  #add(form: string, id: string): void {
    const start = form.slice(0, 2);
    const entries = this.#byStart.get(start) ?? [];
    entries.push({ form, id });
    this.#byStart.set(start, entries);
  }

  find(text: string): Mention[] {
    const mentions: Mention[] = [];
    for (let index = 0; index < text.length; index++) {
      const candidates = [
        ...(this.#byStart.get(text.slice(index, index + 2)) ?? []),
        ...(this.#byStart.get(text.charAt(index)) ?? []),
      ];
      const hit = candidates.find(
        ({ form }) => text.startsWith(form, index) && isBoundary(text, index) && isBoundary(text, index + form.length),
      );
      if (hit === undefined) continue;
      mentions.push({ ...hit, index });
      index += hit.form.length - 1;
    }
    return mentions;
  }
}
