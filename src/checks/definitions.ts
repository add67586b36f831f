/** Marks in definitions and notes of terms name known terms and stand behind one of their forms. */
import { suggest, type Fault } from "../atlas/fault.ts";
import { piecesOf } from "../glossary/definition.ts";
import { formsOf } from "../glossary/forms.ts";
import { LANGS } from "../schemas/common.ts";
import { type Check, placeOfValue } from "./check.ts";

export const checkDefinitions: Check = (atlas) =>
  [...atlas.terms].flatMap(([id, term]) =>
    (["definition", "note"] as const).flatMap((field) =>
      LANGS.flatMap((lang) =>
        piecesOf(term[field]?.[lang] ?? "", atlas.terms, lang).flatMap(({ text, id: marked }): Fault[] => {
          if (marked === undefined || atlas.unread.has(`glossary/${marked}`)) return [];
          const place = () => placeOfValue(atlas, `glossary/${id}`, [field, lang]);
          const other = atlas.terms.get(marked);
          const why = "the reader would find no explanation behind the mark";
          if (other === undefined) {
            const fix = suggest(marked, atlas.terms.keys(), `add content/glossary/${marked}.yaml`);
            return [{ ...place(), what: `unknown term "${marked}"`, why, fix }];
          }
          if (text !== undefined) return [];
          const what = `the words before [^${marked}] are no form of that term`;
          return [{ ...place(), what, why, fix: `write one of: ${formsOf(other, lang).join(", ")}` }];
        }),
      ),
    ),
  );
