import { describe, expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { businessMap, type FlowMap, systemMap, wholeMap } from "../../../src/diagrams/flow-map.ts";
import { layoutMap } from "../../../src/diagrams/layout/layout.ts";
import { NARROW, NUMBERED, type Shape, WIDE } from "../../../src/diagrams/layout/shapes.ts";
import { LANGS } from "../../../src/schemas/common.ts";
import { fixture } from "./fixture.ts";
import * as faults from "./pictures.ts";

const { atlas } = loadAtlas(process.cwd());
const content: [name: string, map: FlowMap, shape: Shape][] = [
  ["everything, wide", wholeMap(atlas), WIDE],
  ["everything, narrow", wholeMap(atlas), NARROW],
  ...atlas.businesses
    .map(({ id }): [string, FlowMap, Shape] => [`the business ${id}`, businessMap(atlas, id), NUMBERED])
    .filter(([, { flows }]) => flows.length > 0),
  ...[...atlas.systems]
    .filter(([, { flows }]) => flows.length > 0)
    .map(([id]): [string, FlowMap, Shape] => [`the system ${id}`, systemMap(atlas, id), NUMBERED]),
];
const made: [name: string, map: FlowMap, shape: Shape][] = [
  ["a map without a party", fixture("a > b", "b > a", "a > c"), WIDE],
  ["a hub with many lines", fixture(...Array.from({ length: 14 }, (_, i) => `a > p${i}`)), WIDE],
  ["many lines between two boxes", fixture("a > p1", "a ? p1", "p1 > a", "p1 ? a", "a > a"), NUMBERED],
  ["lines within and between frames", fixture("a > b", "b > a2", "a2 ? c", "c > d", "a > d", "d ? b", "a > a"), WIDE],
  ["lines that meet in the middle", fixture("a > a", "b > b", "a > b2", "a2 > b"), WIDE],
  ["parties among themselves", fixture("p1 > p2", "p2 > p1", "p1 ? p3", "p3 > a"), NUMBERED],
  ["everything at once", fixture("a > b", "a2 > c", "c > d2", "d2 > a", "p1 > p2", "p2 > d", "b > p9", "p9 ? c"), WIDE],
];
const pictures = [...content, ...made].flatMap(([name, map, shape]) =>
  LANGS.map((lang) => ({ name, map, shape, lang, layout: layoutMap(map, shape, lang) })),
);

describe.each(pictures)("The map of $name ($lang)", ({ map, shape, lang, layout }) => {
  test("shows every flow once", () => {
    const numbers = layout.lines.flatMap(({ line }) => line.numbers).sort((a, b) => a - b);
    expect(numbers).toEqual(map.flows.map((_, index) => index + 1));
  });

  test("shows every node", () => {
    const shown = new Set(faults.boxesOf(layout).map(({ node }) => node.id));
    const nodes = [...map.groups.flatMap(({ boxes }) => boxes), ...map.outside].map(({ id }) => id);
    expect([...shown].sort()).toEqual([...new Set(nodes)].sort());
  });

  test("has no box and no frame on another", () => {
    expect(faults.boxesOnOneAnother(layout)).toEqual([]);
    expect(faults.framesOnOneAnother(layout)).toEqual([]);
  });

  test("has frames that end just beyond their boxes", () => {
    expect(faults.looseFrames(layout, shape)).toEqual([]);
  });

  test("leads no line through a box or along another line", () => {
    expect(faults.linesThroughBoxes(layout)).toEqual([]);
    expect(faults.linesOnOneAnother(layout)).toEqual([]);
  });

  test("leads every line from edge to edge", () => {
    expect(faults.looseLines(layout)).toEqual([]);
  });

  test("has every number on its line and on nothing else", () => {
    expect(faults.numbersInTheWay(layout)).toEqual([]);
    expect(faults.numbersOffTheirLine(layout, shape)).toEqual([]);
  });

  test("keeps every text in its box, and all within the picture", () => {
    expect(faults.textOutsideItsBox(layout, shape)).toEqual([]);
    expect(faults.outsideThePicture(layout)).toEqual([]);
  });

  test("is the same every time", () => {
    expect(layoutMap(map, shape, lang)).toEqual(layout);
  });
});

/** A phone of 360 px leaves 328 for a picture; a screen from 60rem on leaves 928. */
test.each(content)("On its screen no type of %s is below 10 px", (_, map, shape) => {
  const room = shape.columns === 1 ? 328 : 928;
  for (const lang of LANGS) {
    const { width } = layoutMap(map, shape, lang);
    expect((shape.font * Math.min(1, room / width)).toFixed(2)).toSatisfy((size: string) => Number(size) >= 10);
  }
});

test("The wide map has the first frames on the left and the last on the right, of about the same height", () => {
  const { frames } = layoutMap(wholeMap(atlas), WIDE, "ja");
  const lefts = frames.map(({ x }) => x);
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
  const ends = [...new Set(lefts)].map((x) =>
    Math.max(...frames.filter((frame) => frame.x === x).map(({ y, height }) => y + height)),
  );
  expect(ends).toHaveLength(2);
  expect(Math.min(...ends) / Math.max(...ends)).toBeGreaterThan(0.75);
});
