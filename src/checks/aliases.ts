/** A name leads to one term only. */
import type { Fault } from "../atlas/fault.ts";
import type { Path } from "../atlas/yaml-file.ts";
import { type Check, placeOfValue } from "./check.ts";

export const checkAliases: Check = (atlas) => {
  const owners = new Map<string, string>();
  const faults: Fault[] = [];

  function claim(name: string, id: string, path: Path) {
    const key = name.normalize("NFKC").toLowerCase();
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, id);
    if (owner === undefined || owner === id) return;
    faults.push({
      ...placeOfValue(atlas, `glossary/${id}`, path),
      what: `"${name}" is a name of both "${owner}" and "${id}"`,
      why: "a mark and a search could not tell which of the two is meant",
      fix: "keep it where it belongs and remove it from the other term",
    });
  }

  // Labels and abbreviations come first, so that the alias is blamed and not the label it collides with.
  for (const [id, term] of atlas.terms) {
    claim(term.label.ja, id, ["label", "ja"]);
    claim(term.label.en, id, ["label", "en"]);
    if (term.abbr !== undefined) claim(term.abbr, id, ["abbr"]);
  }
  for (const [id, term] of atlas.terms) {
    if (term.expansion !== undefined) claim(term.expansion, id, ["expansion"]);
    term.aliases.forEach((alias, index) => claim(alias.text, id, ["aliases", index, "text"]));
  }
  return faults;
};
