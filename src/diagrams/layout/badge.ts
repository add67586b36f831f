/** The number on a line. */
import { textWidth } from "./measure.ts";

export const BADGE = 18;
export const BADGE_FONT = 12;

export function badgeWidth(text: string): number {
  return Math.max(BADGE, Math.ceil(textWidth(text) * BADGE_FONT + 6));
}
