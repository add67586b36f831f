import { expect, test } from "vitest";
import { lean } from "../../../src/cli/lean-pages.ts";

/** A page without other names has an empty one. */
const EMPTY = '<meta name="terms" content data-pagefind-meta="terms[content]">';
const NAMES = '<meta name="aka" content="おーしーえすぴー OCSP &quot;x&quot;" data-pagefind-meta="aka[content]">';

test("The names that only the index needs leave the head, and what describes the page stays.", () => {
  const page = `<head><meta name="description" content="x">${NAMES}${EMPTY}${NAMES}</head><body></body>`;
  expect(lean(page)).toBe('<head><meta name="description" content="x"></head><body></body>');
});

test("The script in the head is a classic one, so that a browser waits for it; scripts in the body stay modules.", () => {
  const script = '<script type="module" src="/_astro/a.js"></script>';
  expect(lean(`<head>${script}</head><body>${script}</body>`)).toBe(
    `<head><script src="/_astro/a.js"></script></head><body>${script}</body>`,
  );
});
