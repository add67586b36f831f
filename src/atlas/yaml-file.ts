/** Reads a YAML file under a strict schema and reports every fault with its line and column. */
import { readFileSync } from "node:fs";
import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from "yaml";
import type { z } from "astro/zod";
import { type Fault, suggest } from "./fault.ts";

export type Path = readonly PropertyKey[];
export type Locate = (path: Path) => { file: string; line: number; column: number };
export type YamlFile<T> = { data: T | undefined; locate: Locate; faults: Fault[] };

/**
 * Reads and checks one file.
 * @param path absolute path, `file` the same relative to the project (for messages)
 * @returns the data (undefined when it does not fit the schema), a locator for later checks, the faults
 */
export function readYaml<T>(path: string, file: string, schema: z.ZodType<T>): YamlFile<T> {
  const text = readFileSync(path, "utf8");
  const lines = new LineCounter();
  const document = parse(text, lines);
  const locate = locator(text, file);
  const faults: Fault[] = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return {
      file,
      line,
      column: col,
      what: `not valid YAML: ${error.message.split("\n")[0] ?? error.code}`,
      why: "the file cannot be read, so everything in it would be missing from the site",
      fix: "mend the syntax at this place (quotation marks around texts with a colon or a hash help)",
    };
  });
  if (faults.length > 0) return { data: undefined, locate, faults };
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { data: parsed.data, locate, faults };
  return {
    data: undefined,
    locate,
    faults: parsed.error.issues.flatMap((issue) => issueFaults(issue, schema, locate)),
  };
}

function parse(text: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(text, { lineCounter, prettyErrors: false });
}

function issueFaults(issue: z.core.$ZodIssue, schema: z.ZodType, locate: Locate): Fault[] {
  const where = issue.path.join(".") || "the file";
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      ...locate([...issue.path, key]),
      what: `unknown key "${key}" in ${where}`,
      why: "a key that nothing reads is lost without a word",
      fix: suggest(key, keysAt(schema, issue.path), `remove it or add it to the schema in src/schemas/`),
    }));
  }
  const missing = issue.code === "invalid_type" && issue.message.includes("undefined");
  const name = String(issue.path.at(-1) ?? "value");
  if (missing) {
    return [
      {
        ...locate(issue.path.slice(0, -1)),
        what: `missing ${name} (${where})`,
        why: consequence(name),
        fix: `add "${name}:"`,
      },
    ];
  }
  return [
    { ...locate(issue.path), what: `${where}: ${issue.message}`, why: consequence(name), fix: "correct the value" },
  ];
}

/** Why the most important fields matter; shown when one is missing or wrong. */
function consequence(name: string): string {
  const reasons: Record<string, string> = {
    reading: "without a reading the term can be neither sorted in 五十音 order nor found by sound",
    source: "a statement without a source cannot be traced",
    sources: "a statement without a source cannot be traced",
    ja: "the Japanese pages would have a hole here",
    en: "the English pages would have a hole here",
  };
  return reasons[name] ?? "pages and exports rely on this field";
}

/** The keys a strict object accepts at a path, for "did you mean". */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let current: unknown = schema;
  const unwrap = (value: unknown): unknown => {
    const inner = (value as { def?: { innerType?: unknown } }).def?.innerType;
    return inner === undefined ? value : unwrap(inner);
  };
  for (const key of path) {
    current = unwrap(current);
    const { shape, element } = (current as { def: { shape?: Record<string, unknown>; element?: unknown } }).def;
    current = typeof key === "number" ? element : shape?.[String(key)];
    if (current === undefined) return [];
  }
  return Object.keys((unwrap(current) as { def: { shape?: object } }).def.shape ?? {});
}

/** Places are asked for where something is wrong: until then the text is all that is kept of a file. */
function locator(text: string, file: string): Locate {
  const lines = new LineCounter();
  let document: Document.Parsed | undefined;
  return (path) => {
    document ??= parse(text, lines);
    // The key of a pair is the better place to point at; otherwise the nearest enclosing node.
    for (let depth = path.length; depth >= 0; depth--) {
      const steps = path.slice(0, depth);
      const parent = depth > 0 ? document.getIn(steps.slice(0, -1), true) : undefined;
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && String(item.key) === String(steps.at(-1)))
        : undefined;
      const key = pair?.key;
      const node = isNode(key) ? key : document.getIn(steps, true);
      if (isNode(node) && node.range) {
        const { line, col } = lines.linePos(node.range[0]);
        return { file, line, column: col };
      }
    }
    return { file, line: 1, column: 1 };
  };
}
