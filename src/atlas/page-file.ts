/** Reads one MDX page of a system: its title, its sections and everything in it that refers to something else. */
import { readFileSync } from "node:fs";
import type { Heading, Link, Node, Parent, Root, RootContent, Text, Yaml } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { toString } from "mdast-util-to-string";
import { VFileMessage } from "vfile-message";
import { LineCounter, parseDocument } from "yaml";
import { parseMdx } from "../markdown/parse.ts";
import { rememberPlaces, type Place } from "../markdown/places.ts";
import { type SourceMark, splitMarks, type TermMark } from "../markdown/marks.ts";
import { attributesOf, type Attributes } from "../markdown/attributes.ts";
import { takeHeadingId } from "../markdown/heading-id.ts";
import type { Lang } from "../schemas/common.ts";
import { pageSchema } from "../schemas/system.ts";
import type { TermData } from "../schemas/term.ts";
import type { Fault } from "./fault.ts";

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export type Section = { id: string | undefined; depth: number; title: string; place: Place };
export type Element = { name: string; attributes: Attributes; place: Place };
/** A paragraph, list or table directly below a section, or within an aside or the summary. */
export type Block = { node: RootContent; place: Place; aside: JsxElement | undefined; under: Section | undefined };

export type Page = {
  system: string;
  lang: Lang;
  file: string;
  /** Empty where the front matter is faulty. */
  title: string;
  /** Plain text of the summary. */
  summary: string;
  tree: Root;
  sections: Section[];
  termMarks: (TermMark & { under: Section | undefined })[];
  sourceMarks: (SourceMark & { under: Section | undefined })[];
  elements: Element[];
  links: { url: string; text: string; place: Place }[];
  blocks: Block[];
};

/** Reads a page. Syntax faults leave it undefined. */
export function readPage(
  path: string,
  file: string,
  { system, lang, terms }: { system: string; lang: Lang; terms: ReadonlyMap<string, TermData> },
): { page: Page | undefined; faults: Fault[] } {
  const source = readFileSync(path, "utf8");
  let tree: Root;
  try {
    tree = parseMdx(source);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { page: undefined, faults: [syntaxFault(error, file)] };
  }
  rememberPlaces(tree, source);
  splitMarks(tree, terms, lang);
  const { title, faults } = frontMatter(tree, file);
  const page: Page = {
    system,
    lang,
    file,
    title: title ?? "",
    summary: "",
    tree,
    sections: [],
    termMarks: [],
    sourceMarks: [],
    elements: [],
    links: [],
    blocks: [],
  };
  collect(tree, page, undefined);
  return { page, faults };
}

function collect(parent: Parent, page: Page, aside: JsxElement | undefined): void {
  for (const node of parent.children) {
    if (node.type === "heading") page.sections.push(sectionOf(node));
    if (node.type === "termMark") page.termMarks.push({ ...node, under: page.sections.at(-1) });
    if (node.type === "sourceMark") page.sourceMarks.push({ ...node, under: page.sections.at(-1) });
    if (node.type === "link") page.links.push({ url: node.url, text: toString(node), place: placeOf(node) });
    if (isElement(node))
      page.elements.push({ name: node.name ?? "", attributes: attributesOf(node), place: placeOf(node) });
    if (isElement(node) && node.name === "Summary") page.summary ||= summaryText(node);
    if (isBlock(node, parent)) page.blocks.push({ node, place: placeOf(node), aside, under: page.sections.at(-1) });
    if ("children" in node) collect(node, page, node.type === "mdxJsxFlowElement" ? node : aside);
  }
}

const BLOCKS = new Set(["paragraph", "list", "table", "blockquote"]);

/** Blocks are what a reader sees as one unit: a paragraph within a list item belongs to its list. */
function isBlock(node: Node, parent: Parent): node is RootContent {
  return BLOCKS.has(node.type) && (parent.type === "root" || parent.type === "mdxJsxFlowElement");
}

export function isElement(node: Node): node is JsxElement {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

function sectionOf(heading: Heading): Section {
  const id = takeHeadingId(heading);
  return { id, depth: heading.depth, title: toString(heading), place: placeOf(heading) };
}

function summaryText(node: JsxElement): string {
  return toString(node).replace(/\s+/g, " ").trim();
}

export function placeOf(node: Node | Link | Text): Place {
  const { line, column, offset } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column, offset: offset ?? 0 };
}

function frontMatter(tree: Root, file: string): { title: string | undefined; faults: Fault[] } {
  const yaml = tree.children.find((node): node is Yaml => node.type === "yaml");
  const lines = new LineCounter();
  const document = parseDocument(yaml?.value ?? "", { lineCounter: lines, prettyErrors: false });
  const why = "the page takes its title from here";
  const fix = 'write "title:" and nothing else between the two lines of ---';
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => {
      const { line, col } = lines.linePos(error.pos[0]);
      // The first line of --- stands before the YAML.
      return { file, line: line + 1, column: col, what: `front matter: not valid YAML: ${error.message}`, why, fix };
    });
    return { title: undefined, faults };
  }
  const parsed = pageSchema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { title: parsed.data.title, faults: [] };
  const faults = parsed.error.issues.map(({ message }) => ({
    ...{ file, line: 1, column: 1 },
    what: `front matter: ${message}`,
    ...{ why, fix },
  }));
  return { title: undefined, faults };
}

function syntaxFault(error: VFileMessage, file: string): Fault {
  return {
    file,
    line: error.line ?? 1,
    column: error.column ?? 1,
    what: `not valid MDX: ${error.reason}`,
    why: "the page cannot be built",
    fix: "close the tag, or write &lt; and &#123; where < and { are meant as characters",
  };
}
