/** The citations in YAML files: in key facts, flows, terms, figures and statements. */
import type { Atlas } from "./load.ts";
import type { Path } from "./yaml-file.ts";

/** All of them, with the file (`glossary/ocsp`) and the place of each. */
export function* yamlCitations(atlas: Atlas): Generator<{ key: string; path: Path; citation: string }> {
  const groups = {
    glossary: atlas.terms,
    systems: atlas.systems,
    figures: atlas.figures,
    statements: atlas.statements,
  };
  for (const [folder, entries] of Object.entries(groups)) {
    for (const [id, data] of entries) yield* citationsIn(data, `${folder}/${id}`, []);
  }
  yield* citationsIn(atlas.businesses, "businesses", []);
  yield* citationsIn(atlas.accounts, "accounts", []);
  yield* citationsIn(atlas.timeline, "timeline", []);
}

function* citationsIn(
  value: unknown,
  key: string,
  path: Path,
): Generator<{ key: string; path: Path; citation: string }> {
  if (typeof value === "string") {
    const field = path.findLast((step) => typeof step === "string");
    if (field === "source" || field === "sources") yield { key, path, citation: value };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* citationsIn(item, key, [...path, index]);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* citationsIn(item, key, [...path, name]);
  }
}
