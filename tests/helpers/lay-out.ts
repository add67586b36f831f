/** A page that is measured as one whose reader has been everywhere. */
import type { Page } from "playwright-core";

/**
 * Lays out what a page leaves until its reader comes near. To whoever measures boxes, those that were not laid out have the
 * height that is kept for them, and may seem to lie over each other.
 */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets.push(sheet);
  });
}
