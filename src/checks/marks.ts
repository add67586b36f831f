/** A term mark names a known term and stands behind one of its forms. */
import { suggest, type Fault } from "../atlas/fault.ts";
import { formsOf } from "../glossary/forms.ts";
import { allPages, type Check } from "./check.ts";

export const checkMarks: Check = (atlas) =>
  allPages(atlas).flatMap((page) =>
    page.termMarks.flatMap(({ id, form, place }): Fault[] => {
      const at = { file: page.file, line: place.line, column: place.column };
      const term = atlas.terms.get(id);
      if (term === undefined) {
        // A file with faults of its own is told once, not at every mark.
        if (atlas.unread.has(`glossary/${id}`)) return [];
        if (atlas.sources.has(id)) {
          const why = "a reader cannot search a whole document for one statement";
          return [
            { ...at, what: `the mark [^${id}] names a document without a section`, why, fix: `write [^${id}#section]` },
          ];
        }
        const fallback = `add content/glossary/${id}.yaml`;
        const why = "the reader would find no explanation behind the mark";
        return [{ ...at, what: `unknown term "${id}"`, why, fix: suggest(id, atlas.terms.keys(), fallback) }];
      }
      if (form !== undefined) return [];
      return [
        {
          ...at,
          what: `the words before [^${id}] are no form of that term`,
          why: "the mark turns the words before it into the term",
          fix: `write one of: ${formsOf(term, page.lang).join(", ")}; or add the wording as an alias, so that search learns it too`,
        },
      ];
    }),
  );
