/** Contrast of what axe does not judge: text and shapes of drawings, edges of controls. */
import type { Page } from "playwright-core";

export type Seen = { what: string; contrast: number };

export type Contrasts = {
  /** Text of drawings with the shape that lies under its middle. */
  texts: Seen[];
  /** Lines and shapes of drawings that mean something, with the page. */
  shapes: Seen[];
  /** Edges of what can be pressed or filled in, with the page. */
  edges: Seen[];
  /** Text outside drawings. */
  words: Seen[];
};

export function contrasts(page: Page): Promise<Contrasts> {
  return page.evaluate(() => {
    type Colour = [number, number, number, number];
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (canvas === null) throw new Error("this browser has no canvas");
    const known = new Map<string, Colour>();
    const parse = (text: string): Colour => {
      const seen = known.get(text);
      if (seen !== undefined) return seen;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = text;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const colour: Colour = [red, green, blue, alpha / 255];
      known.set(text, colour);
      return colour;
    };
    const over = ([r, g, b, a]: Colour, [x, y, z]: Colour): Colour => [
      r * a + x * (1 - a),
      g * a + y * (1 - a),
      b * a + z * (1 - a),
      1,
    ];
    const light = ([r, g, b]: Colour): number => {
      const [red = 0, green = 0, blue = 0] = [r, g, b].map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: Colour, other: Colour): number => {
      const [darker = 0, lighter = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (lighter + 0.05) / (darker + 0.05);
    };
    const behind = (element: Element): Colour => {
      for (let around: Element | null = element; around !== null; around = around.parentElement) {
        const colour = parse(getComputedStyle(around).backgroundColor);
        if (colour[3] === 1) return colour;
      }
      return [255, 255, 255, 1];
    };
    const name = (element: Element) =>
      `${element.closest("svg")?.getAttribute("class") ?? ""} .${element.getAttribute("class") ?? element.tagName} ${element.textContent.trim()}`.trim();

    const texts: Seen[] = [];
    const shapes: Seen[] = [];
    for (const drawing of document.querySelectorAll("main svg")) {
      if (!drawing.checkVisibility()) continue;
      const paper = behind(drawing);
      const inOrder = [
        ...drawing.querySelectorAll<SVGGeometryElement | SVGTextElement>("rect, path, circle, text"),
      ].filter((element) => element.closest("defs") === null && element.checkVisibility());
      const filled: SVGGeometryElement[] = [];
      for (const element of inOrder) {
        const style = getComputedStyle(element);
        if (element instanceof SVGTextElement) {
          const box = element.getBBox();
          const to = element.getCTM();
          if (to === null) continue;
          const middle = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2).matrixTransform(to);
          let under = paper;
          for (const shape of filled) {
            const back = shape.getCTM()?.inverse();
            if (back === undefined || !shape.isPointInFill(middle.matrixTransform(back))) continue;
            const { fill, fillOpacity } = getComputedStyle(shape);
            const [r, g, b, a] = parse(fill);
            under = over([r, g, b, a * Number(fillOpacity)], under);
          }
          texts.push({ what: name(element), contrast: contrast(over(parse(style.fill), under), under) });
          continue;
        }
        if (style.fill !== "none") filled.push(element);
        const role = element.closest(".grid, .axis, .leader, .frame, .agency, .badges, .rest");
        // Helps the eye; what it says stands in words.
        if (role !== null) continue;
        const paints = [style.fill, style.stroke].filter((paint) => paint !== "none").map(parse);
        const best = Math.max(1, ...paints.map((paint) => contrast(over(paint, paper), paper)));
        shapes.push({ what: name(element), contrast: best });
      }
    }
    const edges: Seen[] = [];
    // Boxes to tick are drawn by the browser.
    for (const control of document.querySelectorAll("input:not([type=checkbox]), select, button")) {
      if (!control.checkVisibility()) continue;
      const { borderBottomColor, borderBottomWidth } = getComputedStyle(control);
      const paper = behind(control.parentElement ?? control);
      const drawn = parseFloat(borderBottomWidth) >= 1 ? contrast(over(parse(borderBottomColor), paper), paper) : 1;
      edges.push({ what: control.outerHTML.slice(0, 80), contrast: drawn });
    }
    const words: Seen[] = [];
    for (const element of document.querySelectorAll("body *:not(svg *)")) {
      const own = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
      if (!own || !element.checkVisibility() || element.closest("script, option, .visually-hidden") !== null) continue;
      const paper = behind(element);
      const ink = over(parse(getComputedStyle(element).color), paper);
      words.push({ what: element.outerHTML.slice(0, 80), contrast: contrast(ink, paper) });
    }
    return { texts, shapes, edges, words };
  });
}
