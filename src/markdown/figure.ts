/** `<Figure id="…" />`: the component draws; the letters of its sources and its table belong to the page around it. */
import type { Node } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import type { Atlas } from "../atlas/load.ts";
import { chartOf, figureOf, figuresOf } from "../charts/input.ts";
import type { Lang } from "../schemas/common.ts";
import type { Attributes } from "./attributes.ts";
import { element, type HtmlNode } from "./element.ts";
import { citations, figureTable } from "./figures.ts";

/** The marks of all sources of a chart, and the table of its series. */
export function figureParts(id: string, lang: Lang, atlas: Atlas): { sources: HtmlNode; table: HtmlNode } {
  const of = figuresOf(chartOf(atlas, id));
  const points = of.flatMap((figure) => figureOf(atlas, figure).points);
  return {
    sources: element("span", { slot: "sources" }, ...citations(points)),
    table: figureTable({ of }, lang, atlas),
  };
}

/** @param box puts the table into a box of its own that scrolls */
export function figure({ id }: Attributes, lang: Lang, atlas: Atlas, box: (table: Node) => Node): MdxJsxFlowElement {
  const { sources, table } = figureParts(String(id), lang, atlas);
  const attribute = (name: string, value: string) => ({ type: "mdxJsxAttribute" as const, name, value });
  return {
    type: "mdxJsxFlowElement",
    name: "Figure",
    attributes: [attribute("id", String(id)), attribute("lang", lang)],
    children: [sources, box(table)] as unknown as MdxJsxFlowElement["children"],
  };
}
