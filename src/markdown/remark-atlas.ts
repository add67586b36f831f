/** The dialect of the pages, in the order in which it is worked off; each step has a file of its own. */
import { basename, dirname } from "node:path";
import type { Heading, Link, Node, Parent, Root, Table, Text } from "mdast";
import type { VFile } from "vfile";
import { currentAtlas } from "../atlas/current.ts";
import type { Atlas } from "../atlas/load.ts";
import { isElement } from "../atlas/page-file.ts";
import { ui } from "../i18n/ui.ts";
import { LANGS, type Lang } from "../schemas/common.ts";
import { pagePath } from "../site.ts";
import { attributesOf } from "./attributes.ts";
import { element, type HtmlNode, words } from "./element.ts";
import { figure } from "./figure.ts";
import { figureTable, value } from "./figures.ts";
import { takeHeadingId } from "./heading-id.ts";
import { splitMarks } from "./marks.ts";
import { writeReferences } from "./references.ts";
import { eraDate, fiscalYear } from "./years.ts";

/** Remark plugin. Leaves `references` in the page's front matter for the notes at its foot. */
export function remarkAtlas() {
  return (tree: Root, file: VFile) => {
    const lang = LANGS.find((known) => known === basename(file.path, ".mdx"));
    if (lang === undefined) return;
    const atlas = currentAtlas();
    splitMarks(tree, atlas.terms, lang);
    rewrite(tree, { lang, atlas, tables: 0 });
    const references = writeReferences(tree);
    insertOverview(tree, basename(dirname(file.path)), lang);
    file.data.astro ??= {};
    file.data.astro.frontmatter = { ...file.data.astro.frontmatter, references };
  };
}

/** Key facts and diagram stand between the summary and the first section; the page's layout brings the component. */
function insertOverview(tree: Root, system: string, lang: Lang): void {
  const first = tree.children.findIndex((node) => node.type === "heading");
  const attribute = (name: string, value: string) => ({ type: "mdxJsxAttribute" as const, name, value });
  const attributes = [attribute("system", system), attribute("lang", lang)];
  tree.children.splice(first, 0, { type: "mdxJsxFlowElement", name: "Overview", attributes, children: [] });
}

type Context = { lang: Lang; atlas: Atlas; /** How many tables the page has so far. */ tables: number };

function rewrite(parent: Parent, context: Context): void {
  parent.children = (parent.children as Node[]).flatMap((node) => {
    if (node.type === "text") return words((node as Text).value, context.lang);
    if (node.type === "heading") writeHeadingId(node as Heading);
    if (node.type === "link") (node as Link).url = address((node as Link).url, context.lang);
    if ("children" in node) rewrite(node as Parent, context);
    if (node.type === "table") return scrollable(withRowHeaders(node as Table), context);
    return component(node, context);
  }) as Parent["children"];
}

function component(node: Node, context: Context): Node {
  if (!isElement(node)) return node;
  const { lang, atlas } = context;
  const attributes = attributesOf(node);
  switch (node.name) {
    case "FiscalYear":
      return fiscalYear(attributes, lang);
    case "EraDate":
      return eraDate(attributes, lang);
    case "Value":
      return value(attributes, lang, atlas);
    case "FigureTable":
      return scrollable(figureTable(attributes, lang, atlas), context);
    case "Figure":
      return figure(attributes, lang, atlas, (table) => scrollable(table, context));
    case "Summary":
      return element("div", { className: ["summary"] }, ...node.children);
    case "SourceNote":
      return aside("source-note", ui[lang].sourceNote, node.children);
    case "Background":
      return aside("background", ui[lang].background, node.children);
    default:
      return node;
  }
}

function aside(name: string, label: string, children: Node[]): Node {
  return element(
    "div",
    { className: ["aside", name], role: "note" },
    element("p", { className: ["aside-label"] }, label),
    ...children,
  );
}

/** Wide tables scroll in a box of their own that the keyboard can reach. */
export function scrollable(table: Node, context: Pick<Context, "lang" | "tables">): HtmlNode {
  context.tables += 1;
  const label = `${ui[context.lang].table}${context.lang === "ja" ? "" : " "}${context.tables}`;
  return element("section", { className: ["table-box"], tabIndex: 0, "aria-label": label }, table);
}

/** A table whose first heading is empty has its rows' headings in the first column. */
function withRowHeaders(table: Table): Table {
  const [head, ...rows] = table.children;
  const corner = head?.children[0];
  if (corner === undefined || corner.children.length > 0) return table;
  corner.data = { hName: "td" };
  for (const name of head?.children.slice(1) ?? []) name.data = { hProperties: { scope: "col" } };
  for (const row of rows) {
    const first = row.children[0];
    if (first !== undefined) first.data = { hName: "th", hProperties: { scope: "row" } };
  }
  return table;
}

function writeHeadingId(heading: Heading): void {
  const id = takeHeadingId(heading);
  if (id !== undefined) heading.data = { ...heading.data, hProperties: { id } };
}

/** `system:jpki#changes`, `term:ocsp` and `page:finances` lead to the page in the reader's language. */
function address(url: string, lang: Lang): string {
  const match = /^(system|term|page):([a-z0-9-]+)(#.+)?$/.exec(url);
  if (match === null) return url;
  const [, kind, id = "", anchor = ""] = match;
  if (kind === "page") return pagePath(lang, id);
  return pagePath(lang, kind === "term" ? "glossary" : "systems", id) + anchor;
}
