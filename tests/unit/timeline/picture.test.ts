import { describe, expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { textWidth } from "../../../src/drawing/measure.ts";
import type { EventData } from "../../../src/schemas/event.ts";
import { rowOf, yearsOf } from "../../../src/timeline/grid.ts";
import { eventsOfSystem } from "../../../src/timeline/order.ts";
import { BAR, DOT, FONT, picture, type Picture } from "../../../src/timeline/picture.ts";
import { event } from "../model.ts";

const draw = (events: readonly EventData[]) => {
  const years = yearsOf(events);
  return picture(rowOf(events, years), years);
};

type Rectangle = { name: string; x: number; y: number; width: number; height: number };

function rectangles({ dots, bars, ticks }: Picture): Rectangle[] {
  return [
    ...dots.map(({ x, y, event }) => ({ name: event.id, x: x - DOT / 2, y: y - DOT / 2, width: DOT, height: DOT })),
    ...bars.map(({ x, y, width, event }) => ({ name: event.id, x, y, width, height: BAR })),
    ...ticks.map(({ x, y, year }) => {
      const width = textWidth(String(year)) * FONT;
      return { name: String(year), x: x - width / 2, y: y - FONT, width, height: FONT };
    }),
  ];
}

const overlap = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const { atlas } = loadAtlas(process.cwd());
/** The strips of the systems, the widest there can be, and every length of a row of years. */
const cases: [name: string, events: readonly EventData[]][] = [
  ...[...atlas.systems.keys()].map((id): [string, readonly EventData[]] => [id, eventsOfSystem(atlas, id)]),
  ["everything", atlas.timeline],
  ...Array.from({ length: 28 }, (_, years): [string, readonly EventData[]] => [
    `${years + 1} years`,
    [event("2001", { id: "a" }), event("2001-05", { id: "b" }), event(String(2001 + years), { id: "c" })],
  ]),
  ["periods", [event("2019", { id: "a", until: "2022" }), event("2022", { id: "b", until: "2024", planned: true })]],
];

describe.each(cases.filter(([, events]) => events.length > 0))("The picture of %s", (_, events) => {
  const drawn = draw(events);

  test("has no mark, period or year on another.", () => {
    const all = rectangles(drawn);
    expect(
      all.flatMap((a, i) =>
        all
          .slice(i + 1)
          .filter((b) => overlap(a, b))
          .map((b) => `${a.name} on ${b.name}`),
      ),
    ).toEqual([]);
  });

  test("keeps everything within itself, and itself within a phone of 360 px.", () => {
    for (const { name, x, y, width, height } of rectangles(drawn)) {
      expect(Math.min(x, y), name).toBeGreaterThanOrEqual(0);
      expect(x + width, name).toBeLessThanOrEqual(drawn.width);
      expect(y + height, name).toBeLessThanOrEqual(drawn.height);
    }
    expect(drawn.width).toBeLessThanOrEqual(360 - 32);
  });

  test("shows every event, and is the same each time.", () => {
    expect([...drawn.dots, ...drawn.bars].map(({ event }) => event.id).sort()).toEqual(
      events.map(({ id }) => id).sort(),
    );
    expect(draw(events)).toEqual(drawn);
  });
});

test("Years are as far apart as they are.", () => {
  const { dots } = draw([event("2001"), event("2003"), event("2011")]);
  const [a = 0, b = 0, c = 0] = dots.map(({ x }) => x);
  expect(c - b).toBe(4 * (b - a));
});

test("The first and the last year are written, and every fifth between them.", () => {
  expect(draw([event("2001"), event("2028")]).ticks.map(({ year }) => year)).toEqual([
    2001, 2006, 2011, 2016, 2021, 2028,
  ]);
  expect(draw([event("2024"), event("2025")]).ticks.map(({ year }) => year)).toEqual([2024]);
});
