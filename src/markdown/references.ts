/** Term and source marks become buttons, numbers and letters; what they refer to is kept for the foot of the page. */
import type { Node, Parent, Root } from "mdast";
import { element, type HtmlNode } from "./element.ts";
import type { SourceMark, TermMark } from "./marks.ts";

/** What a page refers to, in the order of first mention. `refs` are the ids of the places that refer to it. */
export type References = {
  terms: { id: string; refs: string[] }[];
  sources: { document: string; section: string; refs: string[] }[];
};

/** Replaces all mark nodes of a tree and returns what they refer to. Throws on a mark without a form. */
export function writeReferences(tree: Root): References {
  const terms = new Map<string, string[]>();
  const sources = new Map<string, { document: string; section: string; refs: string[] }>();
  walk(tree);
  return { terms: [...terms].map(([id, refs]) => ({ id, refs })), sources: [...sources.values()] };

  function walk(parent: Parent): void {
    const children: Node[] = [];
    let run: HtmlNode | undefined;
    for (const node of parent.children as Node[]) {
      if (node.type === "sourceMark") {
        // Letters in a row share one superscript, so that no line break parts them.
        if (run === undefined) children.push((run = element("sup", { className: ["cite"] })));
        run.children.push(sourceLink(node as SourceMark));
        continue;
      }
      run = undefined;
      if ("children" in node) walk(node as Parent);
      children.push(...(node.type === "termMark" ? termNodes(node as TermMark) : [node]));
    }
    parent.children = children as Parent["children"];
  }

  function termNodes({ id, form, place }: TermMark): Node[] {
    if (form === undefined)
      throw new Error(`${place.line}:${place.column} the words before [^${id}] are no form of that term`);
    const refs = terms.get(id) ?? [];
    const button = element("button", { type: "button", className: ["term"], popovertarget: `term-${id}` }, form);
    if (refs.length > 0) return [button];
    const ref = `ref-${id}`;
    terms.set(id, [ref]);
    const link = element("a", { href: `#term-${id}`, id: ref, role: "doc-noteref" }, String(terms.size));
    // The number stays on the line of its term.
    return [element("span", { className: ["marked"] }, button, element("sup", { className: ["mark"] }, link))];
  }

  function sourceLink({ document, section }: SourceMark): Node {
    const key = `${document}#${section}`;
    const entry = sources.get(key) ?? { document, section, refs: [] };
    sources.set(key, entry);
    const index = [...sources.keys()].indexOf(key);
    const letter = letters(index);
    const ref = `cite-${letter}-${entry.refs.length + 1}`;
    entry.refs.push(ref);
    return element("a", { href: `#${sourceAnchor(index)}`, id: ref, role: "doc-noteref" }, letter);
  }
}

/** The id of a source's entry at the foot of a page. It stands in every mark, so it is as short as a letter. */
export function sourceAnchor(index: number): string {
  return `source-${letters(index)}`;
}

/** 0 → a, 25 → z, 26 → aa: letters tell sources from the numbers of the terms. */
export function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(97 + (index % 26));
}
