/** A name leads to one term only. Words that serve search alone may lead to several. */
import type { Fault } from "../atlas/fault.ts";
import type { Path } from "../atlas/yaml-file.ts";
import { type Check, placeOfValue } from "./check.ts";

export const checkAliases: Check = (atlas) => {
  const owners = new Map<string, string>();
  const faults: Fault[] = [];

  function claim(name: string, id: string, path: Path) {
    const key = keyOf(name);
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, id);
    else if (owner !== id) fault(name, owner, id, path);
  }

  function fault(name: string, owner: string, id: string, path: Path) {
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
    for (const [index, alias] of term.aliases.entries()) {
      if (alias.kind !== "colloquial") claim(alias.text, id, ["aliases", index, "text"]);
    }
  }
  for (const [id, term] of atlas.terms) {
    const own = new Set<string>();
    for (const [index, { text, lang }] of term.aliases.entries()) {
      const key = `${lang} ${keyOf(text)}`;
      if (own.has(key)) {
        faults.push({
          ...placeOfValue(atlas, `glossary/${id}`, ["aliases", index, "text"]),
          what: `"${text}" stands twice among the aliases`,
          why: "one of the two will be forgotten when the other is changed",
          fix: "remove one of them",
        });
      }
      own.add(key);
    }
  }
  // Two terms may share an everyday word; the name of a third stays its own.
  for (const [id, term] of atlas.terms) {
    for (const [index, alias] of term.aliases.entries()) {
      const owner = owners.get(keyOf(alias.text));
      if (alias.kind !== "colloquial" || owner === undefined || owner === id) continue;
      fault(alias.text, owner, id, ["aliases", index, "text"]);
    }
  }
  return faults;
};

function keyOf(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
