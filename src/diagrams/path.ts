/** The line of a map as the `d` of an SVG path. */
import type { DrawnLine, Point } from "./layout/layout.ts";

export function pathOf({ points, curve }: DrawnLine): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${point.x} ${point.y}`;
      return curve === index - 1 ? curveTo(before, point) : straightTo(before, point);
    })
    .join("");
}

function straightTo(from: Point, to: Point): string {
  return from.y === to.y ? `H${to.x}` : `V${to.y}`;
}

/** Leaves and arrives level, so that it keeps between the two columns. */
function curveTo(from: Point, to: Point): string {
  if (from.y === to.y) return `H${to.x}`;
  const middle = (from.x + to.x) / 2;
  return `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}
