/** Nodes that become a given HTML element, whatever Markdown would make of them. */
import type { Node } from "mdast";

type Properties = Record<string, string | number | boolean | string[] | undefined>;

export type HtmlNode = Node & { children: Node[]; data: { hName: string; hProperties: Properties } };

export function element(name: string, properties: Properties, ...children: (Node | string)[]): HtmlNode {
  return {
    type: "htmlElement",
    data: { hName: name, hProperties: properties },
    children: children.map((child) => (typeof child === "string" ? text(child) : child)),
  };
}

export function text(value: string): Node & { value: string } {
  return { type: "text", value };
}
