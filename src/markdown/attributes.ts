/** The attributes of a component as plain values: `year={2024}`, `of="x"`, `of={["a", "b"]}`, `short`. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";

export type AttributeValue = string | number | boolean | string[];
export type Attributes = Record<string, AttributeValue>;

/** Reads the attributes; an expression that is no JSON literal is kept as its source text. */
export function attributesOf(element: MdxJsxFlowElement | MdxJsxTextElement): Attributes {
  const entries = element.attributes.flatMap((attribute) => {
    if (attribute.type !== "mdxJsxAttribute") return [];
    const { name, value } = attribute;
    if (value === null || value === undefined) return [[name, true] as const];
    if (typeof value === "string") return [[name, value] as const];
    return [[name, literal(value.value)] as const];
  });
  return Object.fromEntries(entries);
}

function literal(expression: string): AttributeValue {
  try {
    return JSON.parse(expression) as AttributeValue;
  } catch {
    return expression;
  }
}
