/** Nodes that become a given HTML element, whatever Markdown would make of them. */
import type { Node } from "mdast";
import { byLanguage } from "../i18n/japanese-words.ts";
import type { Lang } from "../schemas/common.ts";

type Properties = Record<string, string | number | boolean | string[] | undefined>;

export type HtmlNode = Node & { children: Node[]; data: { hName: string; hProperties: Properties } };

export function element(name: string, properties: Properties, ...children: (Node | string)[]): HtmlNode {
  return {
    type: "htmlElement",
    data: { hName: name, hProperties: properties },
    children: children.map((child) => (typeof child === "string" ? text(child) : child)),
  };
}

/** A text, its Japanese words marked as such. */
export function words(value: string, lang: Lang): Node[] {
  return byLanguage(value, lang).map((stretch) =>
    stretch.lang === undefined ? text(stretch.text) : element("span", { lang: stretch.lang }, stretch.text),
  );
}

export function text(value: string): Node & { value: string } {
  return { type: "text", value };
}
