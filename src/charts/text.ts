/** How much room a text takes, and where it may stand. */
import { textWidth, wrap } from "../drawing/measure.ts";
import type { Lang } from "../schemas/common.ts";
import { type Anchor, FONT, LINE_HEIGHT, type Text } from "./drawing.ts";

/** Fonts differ; a little more than the measure keeps texts apart in all of them. */
const SPARE = 1.12;

export type Box = { x: number; y: number; width: number; height: number };

export function widthOf(text: string): number {
  return textWidth(text) * FONT * SPARE;
}

export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(widthOf));
}

export function wrapTo(text: string, width: number, lang: Lang): string[] {
  return wrap(text, width / FONT / SPARE, lang);
}

/** The box around a text and its mark. */
export function boxOf({ x, y, text, mark = "", anchor }: Omit<Text, "ink">): Box {
  const width = widthOf(text + mark);
  const left = { start: 0, middle: width / 2, end: width }[anchor];
  return { x: x - left, y: y - FONT * 0.86, width, height: FONT };
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a text keeps clear of everything that is there, with a little air at its sides. */
export function isClear(
  text: Omit<Text, "ink">,
  taken: readonly Box[],
  { from, to }: { from: number; to: number },
): boolean {
  const box = boxOf(text);
  const airy = { ...box, x: box.x - 2, width: box.width + 4 };
  return box.x >= from && box.x + box.width <= to && !taken.some((other) => overlap(airy, other));
}

/** Lines of a text, the first baseline at `y`. */
export function lines(
  texts: readonly string[],
  { x, y, anchor = "start", ink = "strong" }: { x: number; y: number; anchor?: Anchor; ink?: Text["ink"] },
): Text[] {
  return texts.map((text, index) => ({ x, y: y + index * LINE_HEIGHT, text, anchor, ink }));
}

/**
 * Moves labels along one axis as little as keeps them from overlapping: neighbours that touch become one group around
 * the middle of their wishes.
 * @returns the middles, in the order of the labels
 */
export function spread(
  labels: readonly { middle: number; size: number }[],
  { from, to, gap = 3 }: { from: number; to: number; gap?: number },
): number[] {
  type Group = { first: number; start: number; size: number; wishes: number[] };
  const order = labels.map((_, index) => index).sort((a, b) => (labels[a]?.middle ?? 0) - (labels[b]?.middle ?? 0));
  const place = (group: Group) => {
    const wish = group.wishes.reduce((sum, start) => sum + start, 0) / group.wishes.length;
    group.start = Math.max(from, Math.min(wish, to - group.size));
  };
  const groups: Group[] = [];
  for (const [at, index] of order.entries()) {
    const { middle = 0, size = 0 } = labels[index] ?? {};
    let group: Group = { first: at, start: 0, size, wishes: [middle - size / 2] };
    place(group);
    for (let before = groups.at(-1); before !== undefined; before = groups.at(-1)) {
      if (before.start + before.size + gap <= group.start) break;
      groups.pop();
      const offset = before.size + gap;
      group = {
        first: before.first,
        start: 0,
        size: offset + group.size,
        wishes: [...before.wishes, ...group.wishes.map((start) => start - offset)],
      };
      place(group);
    }
    groups.push(group);
  }
  const middles: number[] = [];
  for (const { first, start, wishes } of groups) {
    let top = start;
    for (let at = first; at < first + wishes.length; at++) {
      const index = order[at] ?? 0;
      const { size = 0 } = labels[index] ?? {};
      middles[index] = top + size / 2;
      top += size + gap;
    }
  }
  return middles;
}
