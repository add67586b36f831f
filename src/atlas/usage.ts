/** Where terms and sources are used: by page, language and heading. */
import { LANGS, type Lang } from "../schemas/common.ts";
import { perAtlas } from "./current.ts";
import type { Atlas } from "./load.ts";

export type Use = { system: string; lang: Lang; section: string | undefined; heading: string | undefined };

/** The marks of every term by its id. */
export function termUses(atlas: Atlas): Map<string, Use[]> {
  return collect(atlas, (page) => page.termMarks.map((mark) => ({ key: mark.id, section: mark.under })));
}

/** The citations of every section, by `document#section`, in running text and in the key facts. */
export function sourceUses(atlas: Atlas): Map<string, Use[]> {
  return collect(atlas, (page) =>
    page.sourceMarks.map((mark) => ({ key: `${mark.document}#${mark.section}`, section: mark.under })),
  );
}

type Found = { key: string; section: { id: string | undefined; title: string } | undefined };
type Page = NonNullable<ReturnType<Atlas["pages"]["get"]>>[Lang];

function collect(atlas: Atlas, find: (page: NonNullable<Page>) => Found[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const twins of atlas.pages.values()) {
    for (const lang of LANGS) {
      const page = twins[lang];
      if (page === undefined) continue;
      for (const { key, section } of find(page)) {
        const list = uses.get(key) ?? [];
        const use = { system: page.system, lang, section: section?.id, heading: section?.title };
        // Several marks under one heading are one place for the reader.
        if (!list.some((other) => other.system === use.system && other.lang === lang && other.section === use.section))
          list.push(use);
        uses.set(key, list);
      }
    }
  }
  return uses;
}

export const currentTermUses = perAtlas(termUses);
export const currentSourceUses = perAtlas(sourceUses);
