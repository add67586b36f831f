import { expect, test } from "vitest";
import { builtPages } from "../helpers/pages.ts";

test("No page has sound, moving pictures, frames or pictures of text.", () => {
  const made = new Set(["audio", "video", "object", "embed", "iframe", "canvas", "img", "marquee", "blink", "animate"]);
  const found = builtPages().flatMap(({ url, elements }) =>
    elements.filter(({ tagName }) => made.has(tagName)).map(({ tagName }) => `${url}: ${tagName}`),
  );
  expect(found).toEqual([]);
});
