/** Every citation leads to a section of a source document. */
import { yamlCitations } from "../atlas/citations.ts";
import { suggest, type Fault } from "../atlas/fault.ts";
import type { Atlas } from "../atlas/load.ts";
import { allPages, type Check, placeOfValue } from "./check.ts";

export const checkCitations: Check = (atlas) => {
  const faults: Fault[] = [];
  for (const page of allPages(atlas)) {
    for (const { document, section, place } of page.sourceMarks) {
      const fault = citationFault(atlas, document, section);
      if (fault !== undefined) faults.push({ file: page.file, line: place.line, column: place.column, ...fault });
    }
  }
  for (const { key, path, citation } of yamlCitations(atlas)) {
    const [document = "", section = ""] = citation.split("#");
    const fault = citationFault(atlas, document, section);
    if (fault !== undefined) faults.push({ ...placeOfValue(atlas, key, path), ...fault });
  }
  return faults;
};

function citationFault(
  atlas: Atlas,
  document: string,
  section: string,
): Pick<Fault, "what" | "why" | "fix"> | undefined {
  const why = "the reader could not trace the statement";
  const source = atlas.sources.get(document);
  if (source === undefined) {
    if (atlas.unread.has(`sources/${document}`)) return undefined;
    const documents = `the documents are ${[...atlas.sources.keys()].join(", ")}`;
    return {
      what: `unknown source document "${document}"`,
      why,
      fix: suggest(document, atlas.sources.keys(), documents),
    };
  }
  const ids = source.sections.map(({ id }) => id);
  if (ids.includes(section)) return undefined;
  const fallback = `its sections are listed in content/sources/${document}.yaml`;
  return { what: `unknown section "${section}" of ${document}`, why, fix: suggest(section, ids, fallback) };
}
