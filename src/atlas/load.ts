/** Reads everything below content/ into one model. Collects every fault on the way; never stops at the first. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "astro/zod";
import { accountsSchema, type Accounts } from "../schemas/account.ts";
import { type Change, changesSchema } from "../schemas/change.ts";
import { chartSchema, type ChartData } from "../schemas/chart.ts";
import { id, LANGS, type Lang } from "../schemas/common.ts";
import { timelineSchema, type EventData } from "../schemas/event.ts";
import { figureSchema, type FigureData } from "../schemas/figure.ts";
import { businessesSchema, nodesSchema } from "../schemas/registers.ts";
import { type Renamed, renamedSchema } from "../schemas/renamed.ts";
import { sourceSchema, type SourceData } from "../schemas/source.ts";
import { type Statement, statementSchema } from "../schemas/statement.ts";
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
  charts: Map<string, ChartData>;
  sources: Map<string, SourceData>;
  businesses: Business[];
  nodes: Map<string, FlowNode>;
  /** The nodes as listed, so that a double one can be told. */
  nodeList: FlowNode[];
  /** Income statements by business, one a fiscal year. */
  statements: Map<string, Statement>;
  /** The names that the statements share; undefined where its file has faults. */
  accounts: Accounts | undefined;
  /** Dated events as listed. */
  timeline: EventData[];
  /** Old addresses of pages and the new ones. */
  renamed: Renamed[];
  /** What has changed on the site, the newest first. */
  changes: Change[];
  /** The pages by system and language. */
  pages: Map<string, Partial<Record<Lang, Page>>>;
  /** Files that exist but could not be read: `glossary/ocsp`, `systems/jpki`, `content/systems/jpki/en.mdx`. */
  unread: Set<string>;
  /** Where a value of a YAML file stands, by `<folder>/<id>` such as `glossary/ocsp`. */
  locate: Map<string, Locate>;
};

/** Loads the content below `<root>/content`. A file with faults is left out of the model. */
export function loadAtlas(root: string): { atlas: Atlas; faults: Fault[] } {
  const faults: Fault[] = [];
  const locate = new Map<string, Locate>();
  const unread = new Set<string>();

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
    if (read.data === undefined) unread.add(key);
    return read.data;
  }

  function folder<T>(name: string, schema: z.ZodType<T>): Map<string, T> {
    const files = list(join(root, "content", name));
    for (const file of files.filter((file) => !file.endsWith(".yaml"))) {
      faults.push({
        ...{ file: `content/${name}/${file}`, line: 1, column: 1 },
        what: "a file that nothing reads",
        why: "what it says would be missing from the site without a word",
        fix: "name it <id>.yaml or move it elsewhere",
      });
    }
    const entries = files.filter((file) => file.endsWith(".yaml"));
    const loaded = entries.flatMap((file) => {
      const key = basename(file, ".yaml");
      checkId(key, `content/${name}/${file}`);
      const data = yaml(`content/${name}/${file}`, `${name}/${key}`, schema);
      return data === undefined ? [] : [[key, data] as const];
    });
    return new Map(loaded);
  }

  /** The name of a file or a folder is an id, and an address. */
  function checkId(name: string, file: string) {
    if (id.safeParse(name).success) return;
    faults.push({
      ...{ file, line: 1, column: 1 },
      what: `"${name}" is no id`,
      why: "the name becomes part of an address, which must not depend on capitals or spaces",
      fix: "rename it to lower-case words joined by hyphens",
    });
  }

  const terms = folder("glossary", termSchema);
  const figures = folder("figures", figureSchema);
  const charts = folder("charts", chartSchema);
  const sources = folder("sources", sourceSchema);
  const statements = folder("statements", statementSchema);
  const accounts = yaml("content/accounts.yaml", "accounts", accountsSchema);
  const businesses = yaml("content/businesses.yaml", "businesses", businessesSchema) ?? [];
  const nodes = yaml("content/nodes.yaml", "nodes", nodesSchema) ?? [];
  const timeline = yaml("content/timeline.yaml", "timeline", timelineSchema) ?? [];
  const renamed = yaml("content/renamed.yaml", "renamed", renamedSchema) ?? [];
  const changes = yaml("content/changes.yaml", "changes", changesSchema) ?? [];
  const systems = new Map<string, SystemData>();
  const pages: Atlas["pages"] = new Map();
  for (const system of list(join(root, "content/systems"))) {
    if (!statSync(join(root, "content/systems", system)).isDirectory()) continue;
    checkId(system, `content/systems/${system}/system.yaml`);
    const data = yaml(`content/systems/${system}/system.yaml`, `systems/${system}`, systemSchema);
    if (data !== undefined) systems.set(system, data);
    const twins: Partial<Record<Lang, Page>> = {};
    for (const lang of LANGS) {
      const file = `content/systems/${system}/${lang}.mdx`;
      if (!existsSync(join(root, file))) continue;
      const read = readPage(join(root, file), file, { system, lang, terms });
      faults.push(...read.faults);
      if (read.page === undefined) unread.add(file);
      else twins[lang] = read.page;
    }
    pages.set(system, twins);
  }
  return {
    atlas: {
      terms,
      systems,
      figures,
      charts,
      sources,
      businesses,
      nodes: new Map(nodes.map((node) => [node.id, node])),
      nodeList: nodes,
      statements,
      accounts,
      timeline,
      renamed,
      changes,
      pages,
      unread,
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
