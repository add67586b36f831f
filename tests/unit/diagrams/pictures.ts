/** What a drawn map must keep to, told as faults in words; a good map has none. */
import type { DrawnLine, MapBox, MapLayout, Rectangle } from "../../../src/diagrams/layout/layout.ts";
import { textWidth } from "../../../src/drawing/measure.ts";
import type { Shape } from "../../../src/diagrams/layout/shapes.ts";

type Segment = { x1: number; x2: number; y1: number; y2: number };

const name = ({ line }: DrawnLine) => `${line.a} – ${line.b} (${line.numbers.join()})`;

export const boxesOf = ({ frames }: MapLayout): MapBox[] => frames.flatMap(({ boxes }) => boxes);

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function pairs<T>(things: readonly T[]): [T, T][] {
  return things.flatMap((one, index) => things.slice(index + 1).map((other): [T, T] => [one, other]));
}

/** The pieces of a line as the rectangles that hold them; a curve that starts and ends level stays within its own. */
function segments({ points }: DrawnLine): Segment[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return {
      x1: Math.min(from.x, to.x),
      x2: Math.max(from.x, to.x),
      y1: Math.min(from.y, to.y),
      y2: Math.max(from.y, to.y),
    };
  });
}

const crosses = ({ x1, x2, y1, y2 }: Segment, { x, y, width, height }: Rectangle) =>
  x1 < x + width && x2 > x && y1 < y + height && y2 > y;

export function boxesOnOneAnother(layout: MapLayout): string[] {
  return pairs(boxesOf(layout))
    .filter(([one, other]) => overlap(one, other))
    .map(([one, other]) => `${one.node.id} on ${other.node.id}`);
}

export function framesOnOneAnother({ frames }: MapLayout): string[] {
  return pairs(frames)
    .filter(([one, other]) => overlap(one, other))
    .map(([one, other]) => `${one.id} on ${other.id}`);
}

/** Frames that reach beyond what they hold: an empty part looks as if something were missing there. */
export function looseFrames({ frames }: MapLayout, { inset, line, padding }: Shape): string[] {
  return frames
    .filter((frame) => {
      const held = frame.boxes.filter((box) => overlap(frame, box));
      const top = Math.min(...held.map(({ y }) => y)) - frame.y;
      const bottom = frame.y + frame.height - Math.max(...held.map(({ y, height }) => y + height));
      return bottom !== inset || top > frame.title.length * line + 2 * padding + 4;
    })
    .map(({ id }) => id);
}

export function linesThroughBoxes(layout: MapLayout): string[] {
  return layout.lines.flatMap((line) =>
    segments(line).flatMap((segment) =>
      boxesOf(layout)
        .filter((box) => crosses(segment, box))
        .map((box) => `${name(line)} through ${box.node.id}`),
    ),
  );
}

/** Level on level or upright on upright: a reader could not tell which line goes where. */
export function linesOnOneAnother({ lines }: MapLayout): string[] {
  const straight = lines.flatMap((line) =>
    segments(line)
      .filter((_, index) => index !== line.curve)
      .map((segment) => ({ line, segment })),
  );
  return pairs(straight)
    .filter(([{ line, segment: a }, { line: other, segment: b }]) => {
      if (line === other) return false;
      const level = a.y1 === a.y2 && b.y1 === b.y2 && Math.abs(a.y1 - b.y1) < 2 && a.x1 < b.x2 && b.x1 < a.x2;
      const upright = a.x1 === a.x2 && b.x1 === b.x2 && Math.abs(a.x1 - b.x1) < 2 && a.y1 < b.y2 && b.y1 < a.y2;
      return level || upright;
    })
    .map(([one, other]) => `${name(one.line)} on ${name(other.line)}`);
}

export function numbersInTheWay(layout: MapLayout): string[] {
  const badges = layout.lines.flatMap((line) => (line.badge === undefined ? [] : [{ line, badge: line.badge }]));
  const onBox = badges.flatMap(({ line, badge }) =>
    boxesOf(layout)
      .filter((box) => overlap(badge, box))
      .map((box) => `${name(line)} on ${box.node.id}`),
  );
  const onOther = pairs(badges)
    .filter(([one, other]) => overlap(one.badge, other.badge))
    .map(([one, other]) => `${name(one.line)} on ${name(other.line)}`);
  return [...onBox, ...onOther];
}

/** Numbers that do not stand on their line, or are wider than their badge. */
export function numbersOffTheirLine({ lines }: MapLayout, { font }: Shape): string[] {
  return lines
    .filter(({ badge, points, line }) => {
      if (badge === undefined) return false;
      const [x, y] = [badge.x + badge.width / 2, badge.y + badge.height / 2];
      const on = points.slice(1).some((to, index) => {
        const from = points[index] ?? to;
        return from.y === y && to.y === y && Math.min(from.x, to.x) <= x && x <= Math.max(from.x, to.x);
      });
      return !on || textWidth(line.numbers.join()) * font > badge.width;
    })
    .map(name);
}

export function textOutsideItsBox(layout: MapLayout, { font, line, padding }: Shape): string[] {
  const boxes = boxesOf(layout).map(({ node, lines, width, height }) => ({ id: node.id, lines, width, height }));
  const frames = layout.frames
    .filter(({ title }) => title.length > 0)
    .map((frame) => {
      const first = Math.min(...frame.boxes.filter((box) => overlap(frame, box)).map(({ y }) => y));
      return { id: frame.id, lines: frame.title, width: frame.width, height: first - frame.y };
    });
  return [...boxes, ...frames]
    .filter(
      ({ lines, width, height }) =>
        lines.length === 0 ||
        Math.max(...lines.map(textWidth)) * font > width - padding ||
        lines.length * line > height,
    )
    .map(({ id }) => id);
}

export function outsideThePicture(layout: MapLayout): string[] {
  const inside = (x: number, y: number) => x >= 0 && y >= 0 && x <= layout.width && y <= layout.height;
  const boxes = [...boxesOf(layout), ...layout.frames.map((frame) => ({ ...frame, node: { id: frame.id } }))];
  return [
    ...boxes
      .filter(({ x, y, width, height }) => !inside(x, y) || !inside(x + width, y + height))
      .map(({ node }) => node.id),
    ...layout.lines.filter(({ points }) => points.some(({ x, y }) => !inside(x, y))).map(name),
  ];
}

/** Lines that do not begin at the edge of one of their boxes and end at that of the other. */
export function looseLines(layout: MapLayout): string[] {
  const touches = (id: string, point: { x: number; y: number } | undefined) =>
    boxesOf(layout).some(
      ({ node, x, y, width, height }) =>
        node.id === id &&
        point !== undefined &&
        (point.x === x || point.x === x + width) &&
        point.y > y &&
        point.y < y + height,
    );
  return layout.lines
    .filter(({ line, points }) => !touches(line.a, points.at(0)) || !touches(line.b, points.at(-1)))
    .map(name);
}
