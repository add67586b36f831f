/** What the dialect of the pages does not take: code, pictures, footnotes written out, words alone on a line. */
import type { Node, Parent } from "mdast";
import type { Fault } from "../atlas/fault.ts";
import { isElement, placeOf } from "../atlas/page-file.ts";
import { allPages, type Check } from "./check.ts";

type Finding = Pick<Fault, "what" | "why" | "fix">;

const CODE: Finding = {
  what: "code in a page",
  why: "a page says what the sources say; what it shows comes from data",
  fix: "remove it, or write &#123; and &#125; where braces are meant as characters",
};
const FOOTNOTE: Finding = {
  what: "a footnote written out",
  why: "it turns every mark of that name on the page into an ordinary footnote",
  fix: "put the definition into content/glossary/ and leave the mark alone",
};
const PICTURE: Finding = {
  what: "a picture",
  why: "it could neither be searched nor be read in the other language",
  fix: "say it in words, or draw it from flows or figures",
};

const FINDINGS: Record<string, Finding> = {
  mdxjsEsm: CODE,
  mdxFlowExpression: CODE,
  mdxTextExpression: CODE,
  footnoteDefinition: FOOTNOTE,
  image: PICTURE,
  imageReference: PICTURE,
};

export const checkMarkup: Check = (atlas) =>
  allPages(atlas).flatMap((page) =>
    [...nodesIn(page.tree)].flatMap((node): Fault[] => {
      const finding = FINDINGS[node.type] ?? aloneOnItsLine(node) ?? withinSentence(node);
      if (finding === undefined || isComment(node)) return [];
      const { line, column } = placeOf(node);
      return [{ file: page.file, line, column, ...finding }];
    }),
  );

/** A year or a date is a word of a sentence; alone on its line it becomes a paragraph. */
function aloneOnItsLine(node: Node): Finding | undefined {
  if (node.type !== "mdxJsxFlowElement" || !isElement(node)) return undefined;
  if (node.name !== "FiscalYear" && node.name !== "EraDate") return undefined;
  return {
    what: `<${node.name}> alone on its line`,
    why: "it parts the sentence in two",
    fix: "write the whole paragraph on one line",
  };
}

/** A figure and a table are blocks of their own. */
function withinSentence(node: Node): Finding | undefined {
  if (node.type !== "mdxJsxTextElement" || !isElement(node)) return undefined;
  if (node.name !== "Figure" && node.name !== "FigureTable") return undefined;
  return {
    what: `<${node.name}> within a sentence`,
    why: "a drawing or a table in the middle of a paragraph is no valid page",
    fix: "put it on a line of its own, with an empty line before and after it",
  };
}

/** A remark for other writers, between braces, is no code. */
function isComment(node: Node): boolean {
  return "value" in node && /^\s*\/\*[\s\S]*\*\/\s*$/.test(String(node.value));
}

function* nodesIn(parent: Parent): Generator<Node> {
  for (const node of parent.children as Node[]) {
    yield node;
    if ("children" in node) yield* nodesIn(node as Parent);
  }
}
