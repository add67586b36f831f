/** The tones of series: dark and middle ones in turn, so that neighbours differ without colour. */
import type { Text } from "./drawing.ts";

export const TONES = 8;

/** From 1 to 8. */
export function toneOf(series: number): number {
  return (series % TONES) + 1;
}

/** The ink that reads on the tone of a series. */
export function inkOn(series: number): Text["ink"] {
  return toneOf(series) % 2 === 1 ? "light" : "dark";
}
