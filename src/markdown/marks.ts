/**
 * Marks: `OCSP[^ocsp]` for a term, `[^fy2024-report#3-4-2]` for a source.
 *
 * Markdown leaves a footnote reference without a definition as plain text; that text is taken apart here.
 * The check of the content and the rendering of the pages both start from the nodes made here.
 */
import type { Node, Parent, PhrasingContent, Root, Text } from "mdast";
import { toString } from "mdast-util-to-string";
import { formBefore, formsOf } from "../glossary/forms.ts";
import type { Lang } from "../schemas/common.ts";
import type { TermData } from "../schemas/term.ts";
import { partOf, type Place, placeIn } from "./places.ts";

/** A marked term. `form` is the visible wording; undefined when the words before the mark are no form of the term. */
export interface TermMark extends Node {
  type: "termMark";
  id: string;
  form: string | undefined;
  place: Place;
}

/** A citation. `section` is empty when the mark names a document without a section. */
export interface SourceMark extends Node {
  type: "sourceMark";
  document: string;
  section: string;
  place: Place;
}

declare module "mdast" {
  interface PhrasingContentMap {
    termMark: TermMark;
    sourceMark: SourceMark;
  }
  interface RootContentMap {
    termMark: TermMark;
    sourceMark: SourceMark;
  }
}

const MARK = /\[\^([^\]\s]+)\]/g;

/** Replaces the marks in all texts of a tree by nodes, taking the visible term out of the words before its mark. */
export function splitMarks(tree: Root, terms: ReadonlyMap<string, TermData>, lang: Lang): void {
  splitIn(tree);

  function splitIn(parent: Parent): void {
    const children: Node[] = [];
    for (const child of parent.children as Node[]) {
      if (child.type === "text") children.push(...splitText(child as Text, children));
      else {
        if ("children" in child) splitIn(child as Parent);
        children.push(child);
      }
    }
    parent.children = children as typeof parent.children;
  }

  function splitText(node: Text, before: Node[]): Node[] {
    const parts: Node[] = [];
    let from = 0;
    for (const match of node.value.matchAll(MARK)) {
      const label = match[1] ?? "";
      const place = placeIn(node, match.index);
      let words = node.value.slice(from, match.index);
      from = match.index + match[0].length;
      if (label.includes("#")) {
        const [document = "", section = ""] = label.split("#");
        if (words !== "") parts.push(partOf(node, match.index - words.length, match.index));
        parts.push({ type: "sourceMark", document, section, place } as SourceMark);
        continue;
      }
      const term = terms.get(label);
      const forms = term === undefined ? [] : formsOf(term, lang);
      let form = formBefore(words, forms, lang);
      if (form !== undefined) {
        words = words.slice(0, -form.length);
      } else if (words === "") {
        form = takeEmphasised(parts.length > 0 ? parts : before, forms);
      }
      const start = match.index - (form?.length ?? 0) - words.length;
      if (words !== "") parts.push(partOf(node, start, start + words.length));
      parts.push({ type: "termMark", id: label, form, place } as TermMark);
    }
    const rest = node.value.slice(from);
    if (from === 0) return [node];
    return rest === "" ? parts : [...parts, partOf(node, from, node.value.length)];
  }

  /** `**OCSP**[^ocsp]`: the whole emphasised wording is the form; the emphasis itself goes. */
  function takeEmphasised(siblings: Node[], forms: readonly string[]): string | undefined {
    const last = siblings.at(-1) as PhrasingContent | undefined;
    if (last?.type !== "strong" && last?.type !== "emphasis") return undefined;
    const words = toString(last);
    const form = formBefore(words, forms, lang);
    if (form !== words) return undefined;
    siblings.pop();
    return form;
  }
}
