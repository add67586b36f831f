/** What a reader without a mouse sees: where the focus is, and whether it shows. */
import type { Page } from "playwright-core";

export type Stop = {
  /** Enough of the element to find it. */
  html: string;
  /** Widest line, in px, that is drawn around or in it because it has the focus. */
  mark: number;
  /** A part of it is at the top of what is painted there. */
  seen: boolean;
};

/** The element that has the focus; none when it has left the page. */
export function focused(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const outline = outlineStyle === "none" ? 0 : parseFloat(outlineWidth);
    // An outline around a link in a drawing would be drawn around all of it: its shape gets a thick edge instead.
    const shape = element instanceof SVGElement ? element.querySelector(".box > rect, rect, text") : null;
    const stroke = shape === null ? 0 : parseFloat(getComputedStyle(shape).strokeWidth);
    const seen = [...element.getClientRects()].some(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].some((part) => {
        // Of a box that is higher than the window, the part within it.
        const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
        const found = document.elementFromPoint(left + (right - left) * part, middle);
        return found !== null && (element.contains(found) || found.contains(element));
      }),
    );
    return { html: element.outerHTML.slice(0, 160), mark: Math.max(outline, stroke), seen };
  });
}

/** Goes through the page by Tab, from its start until the focus leaves it or has been everywhere. */
export async function walk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop === undefined) break;
    stops.push(stop);
  }
  return stops;
}

/** Presses Tab until an element that fits has the focus. */
export async function tabTo(page: Page, selector: string, most = 150): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`no "${selector}" was reached within ${most} presses of Tab`);
}

/** An attribute of the element that has the focus. */
export function focusedAttribute(page: Page, name: string): Promise<string | null> {
  return page.evaluate((name) => document.activeElement?.getAttribute(name) ?? null, name);
}
