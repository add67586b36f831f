/** The names of a term as other programs want them: language, standing and form of each, told once. */
import { languageOf } from "../glossary/forms.ts";
import { LANGS, type Alias } from "../schemas/common.ts";
import type { TermData } from "../schemas/term.ts";

export type Name = {
  text: string;
  lang: Alias["lang"];
  /** preferred: the label; superseded: a former name; search: a word that people type and nobody should write. */
  standing: "preferred" | "admitted" | "superseded" | "search";
  form: "full" | "abbreviation" | "short" | "variant" | undefined;
};

const STANDING = { short: "admitted", legal: "admitted", spelling: "admitted", former: "superseded" } as const;
const FORM = { short: "short", legal: "full", spelling: "variant", former: undefined } as const;

/** Labels first, then abbreviation, expansion and aliases. A text stands once in a language. */
export function namesOf(term: TermData): Name[] {
  const { label, abbr, expansion, aliases } = term;
  const names: Name[] = LANGS.map((lang) => ({
    text: label[lang],
    lang,
    standing: "preferred",
    form: formOfLabel(term, label[lang]),
  }));
  if (abbr !== undefined)
    // Japanese text writes an abbreviation in Latin letters as English does.
    for (const lang of LANGS) names.push({ text: abbr, lang, standing: "admitted", form: "abbreviation" });
  if (expansion !== undefined)
    names.push({ text: expansion, lang: languageOf(expansion), standing: "admitted", form: "full" });
  for (const { text, lang, kind } of aliases)
    names.push(
      kind === "colloquial"
        ? { text, lang, standing: "search", form: undefined }
        : { text, lang, standing: STANDING[kind], form: FORM[kind] },
    );
  const told = new Set<string>();
  return names.filter(({ lang, text }) => {
    const key = `${lang} ${text}`;
    const first = !told.has(key);
    told.add(key);
    return first;
  });
}

/** A label beside its abbreviation is the full form; one that has an expansion instead is the abbreviation. */
function formOfLabel({ abbr, expansion }: TermData, label: string): Name["form"] {
  if (abbr !== undefined) return label === abbr ? "abbreviation" : "full";
  if (expansion === undefined || languageOf(label) === "ja") return undefined;
  return label === expansion ? "full" : "abbreviation";
}

/** How the Japanese names are read, in hiragana. */
export function readingsOf({ reading, aliases }: TermData): string[] {
  return [...new Set([reading, ...aliases.flatMap((alias) => alias.reading ?? [])])];
}
