import { expect, test } from "vitest";
import { boxOf, isClear, overlap, spread, widthOf, wrapTo } from "../../../src/charts/text.ts";

test("Labels that have room stay where they want to be.", () => {
  expect(
    spread(
      [
        { middle: 80, size: 20 },
        { middle: 20, size: 20 },
      ],
      { from: 0, to: 100 },
    ),
  ).toEqual([80, 20]);
});

test("Labels that would overlap are moved apart by the same distance, in the order of their wishes.", () => {
  const middles = spread(
    [
      { middle: 52, size: 20 },
      { middle: 50, size: 20 },
    ],
    { from: 0, to: 100, gap: 2 },
  );
  expect(middles).toEqual([62, 40]);
});

test("Labels stay within their room, and keep apart there too.", () => {
  const middles = spread(
    [95, 96, 97, 2].map((middle) => ({ middle, size: 10 })),
    { from: 0, to: 100, gap: 5 },
  );
  expect(middles).toEqual([65, 80, 95, 5]);
});

test("Groups that meet become one.", () => {
  const middles = spread(
    [40, 41, 60, 61].map((middle) => ({ middle, size: 20 })),
    { from: 0, to: 200, gap: 0 },
  );
  expect(middles.map((middle, index) => middle - (middles[index - 1] ?? middle - 20))).toEqual([20, 20, 20, 20]);
});

test("The box of a text hangs on its anchor and holds its mark.", () => {
  const width = widthOf("12*1");
  expect(boxOf({ x: 50, y: 20, text: "12", mark: "*1", anchor: "end" })).toMatchObject({ x: 50 - width, width });
  expect(boxOf({ x: 50, y: 20, text: "12", mark: "*1", anchor: "middle" }).x).toBe(50 - width / 2);
});

test("Boxes that touch do not overlap.", () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  expect(overlap(box, { ...box, x: 10 })).toBe(false);
  expect(overlap(box, { ...box, x: 9.9 })).toBe(true);
});

test("A text is clear when it is within its room and nothing is near its sides.", () => {
  const text = { x: 50, y: 20, text: "12", anchor: "middle" } as const;
  const right = boxOf(text).x + boxOf(text).width;
  expect(isClear(text, [], { from: 0, to: 100 })).toBe(true);
  expect(isClear(text, [], { from: 49, to: 100 })).toBe(false);
  expect(isClear(text, [], { from: 0, to: 51 })).toBe(false);
  expect(isClear(text, [{ x: right + 1, y: 10, width: 5, height: 10 }], { from: 0, to: 100 })).toBe(false);
  expect(isClear(text, [{ x: right + 3, y: 10, width: 5, height: 10 }], { from: 0, to: 100 })).toBe(true);
});

test.each(["ja", "en"] as const)("In %s no wrapped line is wider than its room.", (lang) => {
  const name = { ja: "コンビニ交付の通数：住民票記載事項証明書", en: "Certificates of items in the resident record" }[
    lang
  ];
  for (const line of wrapTo(name, 100, lang)) expect(widthOf(line)).toBeLessThanOrEqual(100);
});
