/** Which files of a finished site a load asks for. */
import { filesBelow, pagePath } from "./files.ts";

/** Of each kind as many as there are, up to this; pages are what differs most. */
const MOST: Readonly<Record<string, number>> = { html: 60, css: 4, js: 12, json: 20, csv: 5, svg: 1, pf_fragment: 10 };

/** Paths below the base, spread evenly over the files of each kind: pages by their folder, the rest by name. */
export function visitedPaths(folder: string): string[] {
  const files = filesBelow(folder).filter((file) => file !== "404.html");
  return Object.entries(MOST).flatMap(([kind, most]) => {
    const ofKind = files.filter((file) => file.endsWith(`.${kind}`));
    const step = Math.max(1, ofKind.length / most);
    return ofKind
      .filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
      .map((file) => `/${pagePath(file)}`);
  });
}
