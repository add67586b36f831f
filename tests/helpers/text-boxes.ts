/** What a reader cannot read of the page that is shown: cut off, out of reach, or lying on other text. */
import type { Page } from "playwright-core";

/** Widens the spaces in all text as far as WCAG 1.4.12 lets a reader do. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
        "p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Type of twice the size, as a browser's setting for text alone makes it. */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
}

export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/** One line a fault; none where everything can be read. */
export function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width)
      faults.push(`the page is ${document.documentElement.scrollWidth} px wide, the screen ${width} px`);

    type Piece = { text: string; owner: Element; box: DOMRect };
    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const owner = node.parentElement;
      const text = node.data.trim();
      if (owner === null || text === "" || !owner.checkVisibility() || owner.closest(".visually-hidden, .skip, option"))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1) pieces.push({ text: text.slice(0, 40), owner, box });
    }

    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const cuts = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflow);
    const seen: Piece[] = [];
    for (const piece of pieces) {
      const { text, owner, box } = piece;
      let { left, right, top, bottom } = box;
      for (let around: Element | null = owner; around !== null; around = around.parentElement) {
        const edge = around.getBoundingClientRect();
        if (scrolls(around)) {
          // What a box has scrolled out of sight is reached by scrolling, and lies on nothing.
          [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
          [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
          break;
        }
        if (!cuts(around) || around === document.documentElement) continue;
        if (right > edge.right + 1 || left < edge.left - 1 || bottom > edge.bottom + 3 || top < edge.top - 3)
          faults.push(`cut off: ${text} in <${around.tagName} class="${around.getAttribute("class") ?? ""}">`);
      }
      if (right > left && bottom > top)
        seen.push({ text, owner, box: new DOMRect(left, top, right - left, bottom - top) });
    }

    // Text of one line of type is compared with that of lines near it only.
    const stuck = (element: Element): boolean => {
      for (let around: Element | null = element; around !== null; around = around.parentElement)
        if (/sticky|fixed/.test(getComputedStyle(around).position)) return true;
      return false;
    };
    const loose = seen.filter(({ owner }) => !stuck(owner)).sort((one, other) => one.box.top - other.box.top);
    for (const [index, one] of loose.entries()) {
      for (const other of loose.slice(index + 1)) {
        if (other.box.top >= one.box.bottom) break;
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        // The box of a line of type is higher than its letters, so that boxes of lines may touch.
        if (across > 2 && down > Math.min(one.box.height, other.box.height) * 0.45)
          faults.push(`overlap: ${one.text} / ${other.text}`);
      }
    }
    return [...new Set(faults)].slice(0, 12);
  });
}
