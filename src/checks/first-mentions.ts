/** The first mention of a term on a page is marked. The linter suggests; nothing is ever linked silently. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Parent, Text } from "mdast";
import type { Fault } from "../atlas/fault.ts";
import type { Atlas } from "../atlas/load.ts";
import { isElement, type Page } from "../atlas/page-file.ts";
import { MentionFinder } from "../glossary/forms.ts";
import type { TermMark } from "../markdown/marks.ts";
import { type Place, placeIn } from "../markdown/places.ts";
import { LANGS } from "../schemas/common.ts";
import { allPages, type Check } from "./check.ts";

type Unmarked = { page: Page; id: string; form: string; place: Place; end: number };

export const checkFirstMentions: Check = (atlas) =>
  findUnmarked(atlas).map(({ page, id, form, place }): Fault => ({
    file: page.file,
    line: place.line,
    column: place.column,
    what: `first mention of "${form}" is not marked`,
    why: "every term is one click away from where it first appears",
    fix: `write ${form}[^${id}], or run npm run check -- --fix`,
  }));

/** Writes the missing marks into the pages below `root`. Returns how many. */
export function markFirstMentions(atlas: Atlas, root: string): number {
  const unmarked = findUnmarked(atlas);
  for (const page of new Set(unmarked.map((mention) => mention.page))) {
    const path = join(root, page.file);
    const mine = unmarked.filter((mention) => mention.page === page).sort((a, b) => b.end - a.end);
    const marked = mine.reduce(
      (text, { id, end }) => `${text.slice(0, end)}[^${id}]${text.slice(end)}`,
      readFileSync(path, "utf8"),
    );
    writeFileSync(path, marked);
  }
  return unmarked.length;
}

function findUnmarked(atlas: Atlas): Unmarked[] {
  const finders = Object.fromEntries(LANGS.map((lang) => [lang, new MentionFinder(atlas.terms, lang)]));
  return allPages(atlas).flatMap((page) => {
    const finder = finders[page.lang];
    // A mark that is wrong is told as such; the word before it is not told a second time, nor marked a second time.
    const wrong = page.termMarks.filter(({ id, form }) => form === undefined || !atlas.terms.has(id));
    const seen = new Set(wrong.map(({ id }) => id));
    const marked = new Set(wrong.map(({ place }) => place.offset));
    const unmarked: Unmarked[] = [];
    for (const node of runningText(page.tree)) {
      if (node.type === "termMark") {
        seen.add(node.id);
        continue;
      }
      for (const { id, form, index } of finder?.find(node.value) ?? []) {
        if (seen.has(id) || atlas.terms.get(id)?.match === "explicit") continue;
        seen.add(id);
        const end = placeIn(node, index + form.length).offset;
        if (!marked.has(end)) unmarked.push({ page, id, form, place: placeIn(node, index), end });
      }
    }
    return unmarked;
  });
}

/** Headings, links, code, tables, quotations and the plain summary are left alone. */
const LEFT_ALONE = new Set(["heading", "link", "inlineCode", "code", "table", "blockquote", "yaml"]);

function* runningText(parent: Parent): Generator<Text | TermMark> {
  for (const node of parent.children) {
    if (LEFT_ALONE.has(node.type) || (isElement(node) && node.name === "Summary")) continue;
    if (node.type === "text" || node.type === "termMark") yield node;
    else if ("children" in node) yield* runningText(node);
  }
}
