/** `## しくみ [#how-it-works]`: both languages share the ids of their sections. */
import type { Heading } from "mdast";

const SUFFIX = /\s*\[#([a-z0-9-]+)\]\s*$/;

/** Takes the id off the end of a heading and returns it; undefined when the author gave none. */
export function takeHeadingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  const match = last?.type === "text" ? SUFFIX.exec(last.value) : null;
  if (last?.type !== "text" || match === null) return undefined;
  last.value = last.value.slice(0, match.index);
  return match[1];
}
