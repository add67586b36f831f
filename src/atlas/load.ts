/** Reads everything below content/ into one model. Collects every fault on the way; never stops at the first. */
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "astro/zod";
import { LANGS, type Lang } from "../schemas/common.ts";
import { figureSchema, type FigureData } from "../schemas/figure.ts";
import { businessesSchema, nodesSchema } from "../schemas/registers.ts";
import { sourceSchema, type SourceData } from "../schemas/source.ts";
import { systemSchema, type SystemData } from "../schemas/system.ts";
import { termSchema, type TermData } from "../schemas/term.ts";
import type { Fault } from "./fault.ts";
import { type Page, readPage } from "./page-file.ts";
import { type Locate, readYaml } from "./yaml-file.ts";

export type Business = z.infer<typeof businessesSchema>[number];
export type FlowNode = z.infer<typeof nodesSchema>[number];

export type Atlas = {
  terms: Map<string, TermData>;
  systems: Map<string, SystemData>;
  figures: Map<string, FigureData>;
  sources: Map<string, SourceData>;
  businesses: Business[];
  nodes: Map<string, FlowNode>;
  /** The ids of the nodes as listed, so that a double one can be told. */
  nodeIds: string[];
  /** The pages by system and language. */
  pages: Map<string, Partial<Record<Lang, Page>>>;
  /** Where a value of a YAML file stands, by `<folder>/<id>` such as `glossary/ocsp`. */
  locate: Map<string, Locate>;
};

/** Loads the content below `<root>/content`. A file with faults is left out of the model. */
export function loadAtlas(root: string): { atlas: Atlas; faults: Fault[] } {
  const faults: Fault[] = [];
  const locate = new Map<string, Locate>();

  function yaml<T>(file: string, key: string, schema: z.ZodType<T>): T | undefined {
    if (!existsSync(join(root, file))) {
      faults.push({
        ...{ file, line: 1, column: 1 },
        what: "the file is missing",
        why: "its folder or the pages rely on it",
        fix: "add it (docs/contributing.md shows what belongs in it)",
      });
      return undefined;
    }
    const read = readYaml(join(root, file), file, schema);
    faults.push(...read.faults);
    locate.set(key, read.locate);
    return read.data;
  }

  function folder<T>(name: string, schema: z.ZodType<T>): Map<string, T> {
    const entries = list(join(root, "content", name)).filter((file) => file.endsWith(".yaml"));
    const loaded = entries.flatMap((file) => {
      const id = basename(file, ".yaml");
      const data = yaml(`content/${name}/${file}`, `${name}/${id}`, schema);
      return data === undefined ? [] : [[id, data] as const];
    });
    return new Map(loaded);
  }

  const terms = folder("glossary", termSchema);
  const figures = folder("figures", figureSchema);
  const sources = folder("sources", sourceSchema);
  const businesses = yaml("content/businesses.yaml", "businesses", businessesSchema) ?? [];
  const nodes = yaml("content/nodes.yaml", "nodes", nodesSchema) ?? [];
  const systems = new Map<string, SystemData>();
  const pages: Atlas["pages"] = new Map();
  for (const id of list(join(root, "content/systems"))) {
    const data = yaml(`content/systems/${id}/system.yaml`, `systems/${id}`, systemSchema);
    if (data !== undefined) systems.set(id, data);
    const twins: Partial<Record<Lang, Page>> = {};
    for (const lang of LANGS) {
      const file = `content/systems/${id}/${lang}.mdx`;
      if (!existsSync(join(root, file))) continue;
      const read = readPage(join(root, file), file, { system: id, lang, terms });
      faults.push(...read.faults);
      if (read.page !== undefined) twins[lang] = read.page;
    }
    pages.set(id, twins);
  }
  return {
    atlas: {
      terms,
      systems,
      figures,
      sources,
      businesses,
      nodes: new Map(nodes.map((node) => [node.id, node])),
      nodeIds: nodes.map(({ id }) => id),
      pages,
      locate,
    },
    faults,
  };
}

function list(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith("."))
        .sort()
    : [];
}
