/**
 * What the page cites, in the order of its text: marks carry the letter, the foot of the page the source. Places that
 * only print the same amounts again are listed under each statement instead.
 */
import type { Accounts } from "../schemas/account.ts";
import type { Statement } from "../schemas/statement.ts";

export function citationsOf(
  statements: readonly Statement[],
  { lead, readings, segments, cautions }: Accounts,
): string[] {
  return [
    ...new Set([
      ...lead.flatMap(({ sources }) => sources),
      ...Object.values(readings).flatMap(({ sources }) => sources),
      ...cautions.flatMap(({ sources }) => sources),
      ...segments.flatMap(({ sources }) => sources),
      ...statements.flatMap(({ source, items, elsewhere }) => [
        source,
        ...items.map((item) => item.source),
        ...elsewhere.filter(({ differences }) => Object.keys(differences).length > 0).map((place) => place.source),
      ]),
    ]),
  ];
}

export function split(citation: string): { document: string; section: string } {
  const [document = "", section = ""] = citation.split("#");
  return { document, section };
}
