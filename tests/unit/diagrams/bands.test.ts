import { describe, expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { wholeMap } from "../../../src/diagrams/flow-map.ts";
import { bandsOf } from "../../../src/diagrams/layout/bands.ts";
import { layoutMap, type MapLayout } from "../../../src/diagrams/layout/layout.ts";
import { NARROW } from "../../../src/diagrams/layout/shapes.ts";
import { LANGS } from "../../../src/schemas/common.ts";
import { boxesOf } from "./pictures.ts";

/** A map of frames of these heights, 10 apart. */
function mapOf(...heights: number[]): MapLayout {
  let y = 0;
  const frames = heights.map((height, index) => {
    const frame = { id: String(index), title: [], boxes: [], x: 0, y, width: 10, height };
    y += height + 10;
    return frame;
  });
  return { width: 10, height: y - 10, agency: { x: 0, y: 0, width: 10, height: y - 10 }, frames, lines: [] };
}
const ends = (layout: MapLayout, count: number) => bandsOf(layout, count).map(({ y, height }) => [y, y + height]);

test("Bands are cut half-way between two frames, and the highest is as low as can be.", () => {
  expect(ends(mapOf(20, 20, 60), 2)).toEqual([
    [0, 55],
    [55, 120],
  ]);
  expect(ends(mapOf(60, 20, 20), 2)).toEqual([
    [0, 65],
    [65, 120],
  ]);
});

test("There are no more bands than frames, and one holds everything.", () => {
  expect(ends(mapOf(20, 20), 4)).toHaveLength(2);
  expect(ends(mapOf(20, 20, 20), 1)).toEqual([[0, 80]]);
});

describe.each(LANGS)("The bands of the map of everything (%s)", (lang) => {
  const layout = layoutMap(wholeMap(loadAtlas(process.cwd()).atlas), NARROW, lang);
  const bands = bandsOf(layout, 4);

  test("follow one another from its head to its foot", () => {
    expect(bands).toHaveLength(4);
    expect(bands[0]?.y).toBe(0);
    for (const [index, { y, height }] of bands.entries()) expect(bands[index + 1]?.y ?? layout.height).toBe(y + height);
  });

  test("cut no box and no frame", () => {
    const cut = [...boxesOf(layout), ...layout.frames].filter(({ y, height }) =>
      bands.every((band) => y < band.y || y + height > band.y + band.height),
    );
    expect(cut).toEqual([]);
  });
});
