/** Term and source marks become buttons, numbers and letters; what they refer to is kept for the foot of the page. */
import type { Node, Parent, Root } from "mdast";
import { element } from "./element.ts";
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
    parent.children = (parent.children as Node[]).flatMap((node): Node[] => {
      if (node.type === "termMark") return termNodes(node as TermMark);
      if (node.type === "sourceMark") return [sourceNode(node as SourceMark)];
      if ("children" in node) walk(node as Parent);
      return [node];
    }) as Parent["children"];
  }

  function termNodes({ id, form, place }: TermMark): Node[] {
    if (form === undefined)
      throw new Error(`${place.line}:${place.column} the words before [^${id}] are no form of that term`);
    const refs = terms.get(id) ?? [];
    const button = element(
      "button",
      { type: "button", className: ["term"], "data-term": id, popovertarget: `term-${id}` },
      form,
    );
    if (refs.length > 0) return [button];
    const ref = `ref-${id}`;
    terms.set(id, [ref]);
    const link = element("a", { href: `#term-${id}`, id: ref, role: "doc-noteref" }, String(terms.size));
    return [button, element("sup", { className: ["mark"] }, link)];
  }

  function sourceNode({ document, section }: SourceMark): Node {
    const key = `${document}#${section}`;
    const entry = sources.get(key) ?? { document, section, refs: [] };
    sources.set(key, entry);
    const letter = letters([...sources.keys()].indexOf(key));
    const ref = `cite-${letter}-${entry.refs.length + 1}`;
    entry.refs.push(ref);
    const link = element("a", { href: `#${sourceAnchor(document, section)}`, id: ref, role: "doc-noteref" }, letter);
    return element("sup", { className: ["cite"] }, link);
  }
}

/** The id of a source's entry at the foot of a page. */
export function sourceAnchor(document: string, section: string): string {
  return `source-${document}-${section}`;
}

/** 0 → a, 25 → z, 26 → aa: letters tell sources from the numbers of the terms. */
export function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(97 + (index % 26));
}
