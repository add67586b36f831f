/** Names of the copies: a word before every name of a term, so that each copy has, and marks, terms of its own. */
import { formBefore, formsOf, languageOf, MentionFinder } from "../../glossary/forms.ts";
import type { Alias, Bilingual, Lang } from "../../schemas/common.ts";
import type { TermData } from "../../schemas/term.ts";
import { MARKUP } from "./references.ts";

export type Tag = { ja: string; en: string; reading: string };

const TAGS =
  `青木 Aoki あおき/石川 Ishikawa いしかわ/上田 Ueda うえだ/遠藤 Endo えんどう/岡本 Okamoto おかもと/加藤 Kato かとう
木村 Kimura きむら/小林 Kobayashi こばやし/佐藤 Sato さとう/清水 Shimizu しみず/鈴木 Suzuki すずき/高橋 Takahashi たかはし
中村 Nakamura なかむら/橋本 Hashimoto はしもと/藤田 Fujita ふじた/渡辺 Watanabe わたなべ`
    .split(/[/\n]/)
    .map((line): Tag => {
      const [ja = "", en = "", reading = ""] = line.split(" ");
      return { ja, en: `${en} `, reading };
    });

/** The name of a copy, from 1; where the names come to their end they are put side by side. */
export function tagOf(copy: number): Tag {
  const own = TAGS[(copy - 1) % TAGS.length];
  if (own === undefined) throw new Error("copies are counted from 1");
  if (copy <= TAGS.length) return own;
  const more = tagOf(Math.floor((copy - 1) / TAGS.length));
  return { ja: more.ja + own.ja, en: more.en + own.en, reading: more.reading + own.reading };
}

export function tagged(name: Bilingual, tag: Tag): Bilingual {
  return { ja: tag.ja + name.ja, en: tag.en + name.en };
}

export function taggedAliases(aliases: readonly Alias[], tag: Tag): Alias[] {
  return aliases.map((alias) => ({
    ...alias,
    text: (alias.lang === "ja" ? tag.ja : tag.en) + alias.text,
    ...(alias.reading !== undefined && { reading: tag.reading + alias.reading }),
  }));
}

/** A term under its name in the copy. What is Latin gets the Latin tag and, for Japanese text, an alias with the other. */
export function taggedTerm(term: TermData, tag: Tag): TermData {
  const { label, abbr, expansion, aliases } = term;
  const known = new Set([label.ja, ...aliases.filter(({ lang }) => lang === "ja").map(({ text }) => text)]);
  const latin = [...new Set([abbr, expansion])].filter((name) => name !== undefined && !known.has(name));
  const inJapanese = latin.map((text): Alias => ({ text: text ?? "", lang: "ja", kind: "short" }));
  return {
    ...term,
    label: tagged(label, tag),
    reading: tag.reading + term.reading,
    ...(abbr !== undefined && { abbr: tag.en + abbr }),
    ...(expansion !== undefined && { expansion: tag[languageOf(expansion)] + expansion }),
    aliases: taggedAliases([...aliases, ...inJapanese], tag),
  };
}

/** Puts the tag before every mention of a term in a page or a definition, marked or not. */
export class Tagger {
  readonly #terms: ReadonlyMap<string, TermData>;
  readonly #tag: Tag;
  readonly #finders: Record<Lang, MentionFinder>;

  constructor(terms: ReadonlyMap<string, TermData>, tag: Tag) {
    this.#terms = terms;
    this.#tag = tag;
    this.#finders = { ja: new MentionFinder(terms, "ja"), en: new MentionFinder(terms, "en") };
  }

  write(text: string, lang: Lang): string {
    let done = "";
    let from = 0;
    for (const { index, 0: markup } of text.matchAll(MARKUP)) {
      const id = /^\[\^([^#\]]+)\]$/.exec(markup)?.[1];
      const words = text.slice(from, index);
      done += (id === undefined ? undefined : this.#marked(words, id, lang)) ?? this.#running(words, lang);
      done += markup;
      from = index + markup.length;
    }
    return done + this.#running(text.slice(from), lang);
  }

  /** The words before a mark end with the term that it marks, whatever other term they could end with. */
  #marked(words: string, id: string, lang: Lang): string | undefined {
    const term = this.#terms.get(id);
    const end = /\*+$/.exec(words)?.[0] ?? "";
    const plain = words.slice(0, words.length - end.length);
    const form = term === undefined ? undefined : formBefore(plain, formsOf(term, lang), lang);
    if (form === undefined) return undefined;
    return this.#running(plain.slice(0, -form.length), lang) + this.#form(id, form, lang) + end;
  }

  #running(text: string, lang: Lang): string {
    let done = "";
    let from = 0;
    for (const { id, form, index } of this.#finders[lang].find(text)) {
      done += text.slice(from, index) + this.#form(id, form, lang);
      from = index + form.length;
    }
    return done + text.slice(from);
  }

  /** The capital at the start of a sentence goes to the tag. */
  #form(id: string, written: string, lang: Lang): string {
    const term = this.#terms.get(id);
    const forms = term === undefined ? [] : formsOf(taggedTerm(term, this.#tag), lang);
    const tag = this.#tag[lang];
    const spelt = [written, written.charAt(0).toLowerCase() + written.slice(1)];
    return tag + (spelt.find((form) => formBefore(tag + form, forms, lang) === tag + form) ?? written);
  }
}
