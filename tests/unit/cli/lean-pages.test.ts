import { expect, test } from "vitest";
import { lean } from "../../../src/cli/lean-pages.ts";

/** A page without other names has an empty one. */
const EMPTY = '<meta data-pagefind-meta="terms[content]" content>';
const NAMES = '<meta data-pagefind-meta="aka[content]" content="おーしーえすぴー OCSP &quot;x&quot;">';

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
