import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inkOn, TONES, toneOf } from "../../../src/charts/tones.ts";

const sheet = readFileSync("src/styles/tokens.css", "utf8");

/** The palettes of the sheet in their order: light, dark by the system, dark by choice. */
const palettes = [...sheet.matchAll(/--paper: (#\w{6});[\s\S]*?--on-even: #\w{6};/g)].map(([block]) => {
  const token = (name: string) => new RegExp(`--${name}: (#\\w{6});`).exec(block)?.[1] ?? "";
  return {
    paper: token("paper"),
    on: [token("on-odd"), token("on-even")],
    tones: Array.from({ length: TONES }, (_, index) => token(`t${index + 1}`)),
  };
});

function contrast(one: string, other: string): number {
  const light = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const [a, b] = [light(one), light(other)];
  return Math.max(a, b) / Math.min(a, b);
}

test("Every tone stands out from the paper, and the values on it can be read, in light and in dark.", () => {
  expect(palettes).toHaveLength(3);
  for (const { paper, on, tones } of palettes) {
    for (const [series, tone] of tones.entries()) {
      expect(contrast(tone, paper), tone).toBeGreaterThanOrEqual(3);
      expect(contrast(tone, on[series % 2] ?? ""), tone).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test("Tones next to each other differ in lightness, so that no colour is needed to part them.", () => {
  for (const { paper, tones } of palettes) {
    const steps = tones.slice(1).map((tone, index) => contrast(tone, paper) / contrast(tones[index] ?? "", paper));
    for (const step of steps) expect(Math.max(step, 1 / step)).toBeGreaterThan(1.9);
  }
});

test("The tones come round again after the last, and each says which ink it takes.", () => {
  expect([0, 7, 8].map(toneOf)).toEqual([1, 8, 1]);
  expect([0, 1, 8].map(inkOn)).toEqual(["light", "dark", "light"]);
});
