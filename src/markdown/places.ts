/** Where a letter of a text stands in its file, although entities, escapes and indents make the file longer than the text. */
import type { Node, Parent, Root, Text } from "mdast";

export type Place = { line: number; column: number; offset: number };

/** What stands in the file for a text, and at which of its letters each letter of the text begins. */
type Written = { raw: string; starts: number[] };

declare module "mdast" {
  interface TextData {
    written?: Written;
  }
}

/** Keeps for each text how it is written in the file, where that differs from what it says. */
export function rememberPlaces(tree: Root, source: string): void {
  walk(tree);

  function walk(parent: Parent): void {
    for (const node of parent.children as Node[]) {
      if (node.type === "text") remember(node as Text);
      else if ("children" in node) walk(node as Parent);
    }
  }

  function remember(node: Text): void {
    const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
    if (raw !== node.value) node.data = { ...node.data, written: { raw, starts: startsOf(node.value, raw) } };
  }
}

function startsOf(value: string, raw: string): number[] {
  const starts: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index++) {
    // An indent or a carriage return that Markdown dropped.
    while (/[ \t\r]/.test(raw.charAt(at)) && raw.charAt(at) !== value.charAt(index)) at++;
    if (raw.charAt(at) === "\\" && raw.charAt(at + 1) === value.charAt(index)) at++;
    starts.push(at);
    const entity = raw.charAt(at) === "&" ? /^&(?:#\d+|#x[\da-f]+|\w+);/i.exec(raw.slice(at))?.[0] : undefined;
    at += entity?.length ?? 1;
  }
  return [...starts, at];
}

/** Where the letter `index` of a text stands in the file. */
export function placeIn(node: Text, index: number): Place {
  const start = node.position?.start ?? { line: 1, column: 1, offset: 0 };
  const written = node.data?.written;
  const before = written === undefined ? node.value.slice(0, index) : written.raw.slice(0, written.starts[index]);
  const lines = before.split("\n");
  const last = lines.at(-1) ?? "";
  return {
    line: start.line + lines.length - 1,
    column: lines.length === 1 ? start.column + before.length : last.length + 1,
    offset: (start.offset ?? 0) + before.length,
  };
}

/** The part of a text from `from` up to `to`, as a text of its own that knows its place. */
export function partOf(node: Text, from: number, to: number): Text {
  const part: Text = {
    type: "text",
    value: node.value.slice(from, to),
    position: { start: placeIn(node, from), end: placeIn(node, to) },
  };
  const written = node.data?.written;
  if (written === undefined) return part;
  const first = written.starts[from] ?? 0;
  const starts = written.starts.slice(from, to + 1).map((start) => start - first);
  return { ...part, data: { written: { raw: written.raw.slice(first, written.starts[to]), starts } } };
}
