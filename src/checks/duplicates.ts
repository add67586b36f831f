/** Ids within a list and names of nodes must be unique. */
import type { Fault } from "../atlas/fault.ts";
import type { Path } from "../atlas/yaml-file.ts";
import { type Check, placeOfValue } from "./check.ts";

export const checkDuplicates: Check = (atlas) => {
  const faults: Fault[] = [];

  function unique(ids: readonly string[], key: string, path: (index: number) => Path) {
    const seen = new Set<string>();
    ids.forEach((id, index) => {
      if (!seen.has(id)) return void seen.add(id);
      faults.push({
        ...placeOfValue(atlas, key, path(index)),
        what: `duplicate id "${id}"`,
        why: "links and citations would lead to the first one only",
        fix: "rename or merge one of the two",
      });
    });
  }

  for (const [id, source] of atlas.sources) {
    const ids = source.sections.map((section) => section.id);
    unique(ids, `sources/${id}`, (index) => ["sections", index, "id"]);
  }
  for (const [id, system] of atlas.systems) {
    const ids = system.parts.map((part) => part.id);
    unique(ids, `systems/${id}`, (index) => ["parts", index, "id"]);
  }
  const { segments = [], lines = [], items = [] } = atlas.accounts ?? {};
  for (const [name, entries] of Object.entries({ segments, lines, items })) {
    const ids = entries.map(({ id }) => id);
    unique(ids, "accounts", (index) => [name, index, "id"]);
  }
  const businesses = atlas.businesses.map(({ id }) => id);
  unique(businesses, "businesses", (index) => [index, "id"]);
  const events = atlas.timeline.map(({ id }) => id);
  unique(events, "timeline", (index) => [index, "id"]);
  const changes = atlas.changes.map(({ id }) => id);
  unique(changes, "changes", (index) => [index, "id"]);
  const nodes = atlas.nodeList.map(({ id }) => id);
  unique(nodes, "nodes", (index) => [index, "id"]);
  nodes.forEach((id, index) => {
    if (!atlas.systems.has(id)) return;
    faults.push({
      ...placeOfValue(atlas, "nodes", [index, "id"]),
      what: `duplicate id "${id}": a system has it too`,
      why: "the diagrams would show the same thing twice",
      fix: "remove the node: the system's own page stands for it",
    });
  });
  return faults;
};
