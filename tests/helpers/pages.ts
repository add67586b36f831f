/** The built pages, parsed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";
import { pageFile, pagePaths } from "../../src/hosting/files.ts";

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

export type BuiltPage = { url: string; html: string; elements: Element[] };

/**
 * @param folder of the finished site
 * @param base path that the site stands under
 */
export function builtPages(folder = "dist", base = "/"): BuiltPage[] {
  return pagePaths(folder).map((path) => {
    const html = readFileSync(join(folder, pageFile(path)), "utf8");
    return { url: base + path, html, elements: [...elementsIn(parse(html))] };
  });
}

/** All elements within another, in the order of the document. */
export function* elementsIn(parent: ParentNode): Generator<Element> {
  for (const child of parent.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text of an element and all within it. */
export function textOf(parent: ParentNode): string {
  return parent.childNodes
    .map((child) => {
      if (defaultTreeAdapter.isTextNode(child)) return child.value;
      return defaultTreeAdapter.isElementNode(child) ? textOf(child) : "";
    })
    .join("");
}

/** All values of an attribute on a page, with the name of its element. */
export function attributes(page: BuiltPage, name: string): { tag: string; value: string }[] {
  return page.elements.flatMap((element) => {
    const value = attribute(element, name);
    return value === undefined ? [] : [{ tag: element.tagName, value }];
  });
}
