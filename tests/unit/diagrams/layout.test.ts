import { beforeAll, describe, expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { allFlows, neighbourhood } from "../../../src/diagrams/graph.ts";
import { badgeText, badgeWidth, type Box, FONT, type Layout, layout, LINE } from "../../../src/diagrams/layout.ts";
import { textWidth } from "../../../src/diagrams/measure.ts";
import { LANGS } from "../../../src/schemas/common.ts";

type Point = { x: number; y: number };
type Rectangle = Pick<Box, "x" | "y" | "width" | "height">;

const overlap = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The pairs of rectangles that overlap, by name. */
const overlaps = (a: Map<string, Rectangle>, b: Map<string, Rectangle>) =>
  [...a].flatMap(([name, one]) =>
    [...b].filter(([other, two]) => name !== other && overlap(one, two)).map(([other]) => `${name} on ${other}`),
  );

/** Whether a point is on a level or upright piece of line, but for the rounding of its place. */
const near = (point: Point, a: Point, b: Point) =>
  point.x > Math.min(a.x, b.x) - 1 &&
  point.x < Math.max(a.x, b.x) + 1 &&
  point.y > Math.min(a.y, b.y) - 1 &&
  point.y < Math.max(a.y, b.y) + 1;

const boxesOf = ({ boxes }: Layout) => new Map(boxes.map((box) => [box.node.id, box]));
const badgesOf = ({ lines }: Layout) =>
  new Map(
    lines.map(({ badge, numbers }): [string, Rectangle] => {
      const width = badgeWidth(numbers);
      return [badgeText(numbers), { x: badge.x - width / 2, y: badge.y - 9, width, height: 18 }];
    }),
  );

const { atlas } = loadAtlas(process.cwd());
const pictures = [...atlas.systems.keys()].flatMap((id) => LANGS.map((lang) => [id, lang] as const));

describe.each(pictures)("The diagram of %s in %s", (id, lang) => {
  const around = neighbourhood(atlas, id);
  let picture: Layout;
  beforeAll(async () => {
    picture = await layout(around, lang);
  });

  test("shows every flow once.", () => {
    const numbers = picture.lines.flatMap((line) => line.numbers).sort((a, b) => a - b);
    expect(numbers).toEqual(around.flows.map((_, index) => index + 1));
  });

  test("has no box on another.", () => {
    expect(overlaps(boxesOf(picture), boxesOf(picture))).toEqual([]);
  });

  test("has no number on a box or on another number.", () => {
    expect(overlaps(badgesOf(picture), new Map([...boxesOf(picture), ...badgesOf(picture)]))).toEqual([]);
  });

  test("keeps every text within its box, and every box within the picture.", () => {
    for (const { node, x, y, width, height, lines } of picture.boxes) {
      expect(lines, node.id).not.toEqual([]);
      expect(Math.max(...lines.map(textWidth)) * FONT, node.id).toBeLessThan(width);
      expect(lines.length * LINE, node.id).toBeLessThan(height);
      expect(x + width, node.id).toBeLessThanOrEqual(picture.width);
      expect(y + height, node.id).toBeLessThanOrEqual(picture.height);
    }
  });

  test("has every number on its line.", () => {
    const off = picture.lines.filter(
      ({ points, badge }) => !points.some((to, i) => near(badge, points[i - 1] ?? to, to)),
    );
    expect(off.map(({ numbers }) => badgeText(numbers))).toEqual([]);
  });

  test("leads every line from somewhere to somewhere.", () => {
    expect(picture.lines.filter(({ points }) => points.length < 2)).toEqual([]);
  });
});

test("The same flows give the same picture.", async () => {
  const [id = ""] = atlas.systems.keys();
  const around = neighbourhood(atlas, id);
  expect(await layout(around, "ja")).toEqual(await layout(around, "ja"));
});

test("Flows between the same two boxes share a line, but for those that no source states.", async () => {
  const [flow] = allFlows(atlas);
  if (flow === undefined) throw new Error("the content has no flow");
  const { nodes } = neighbourhood(atlas, "lgwan");
  const [a, b] = nodes;
  if (a === undefined || b === undefined) throw new Error("the system has no neighbour");
  const between = (stated: boolean) => ({ ...flow, from: a.id, to: b.id, stated });
  const { lines } = await layout({ nodes: [a, b], flows: [between(true), between(false), between(true)] }, "en");
  expect(lines.map(({ numbers, stated }) => ({ numbers, stated }))).toEqual([
    { numbers: [1, 3], stated: true },
    { numbers: [2], stated: false },
  ]);
});

test("The number of a line is as wide as its text needs.", () => {
  expect(badgeText([1, 12])).toBe("1・12");
  expect(badgeWidth([1])).toBe(18);
  expect(badgeWidth([1, 12, 13])).toBeGreaterThan(textWidth("1・12・13") * 11);
});
