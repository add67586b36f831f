import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parse } from "parse5";
import { expect, test } from "vitest";
import { attribute, builtPages } from "../helpers/pages.ts";

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** Attributes that are read aloud. */
const SPOKEN = ["aria-label", "title", "alt", "placeholder"];

type Node = DefaultTreeAdapterTypes.ParentNode;

/** What stands in Japanese where the nearest `lang` says English. */
function* unmarked(parent: Node, lang: string): Generator<string> {
  for (const child of parent.childNodes) {
    if (defaultTreeAdapter.isTextNode(child) && lang === "en" && JAPANESE.test(child.value)) yield child.value.trim();
    if (!defaultTreeAdapter.isElementNode(child) || ["script", "style"].includes(child.tagName)) continue;
    const own = attribute(child, "lang") ?? lang;
    if (own === "en")
      yield* SPOKEN.flatMap((name) => attribute(child, name) ?? []).filter((text) => JAPANESE.test(text));
    yield* unmarked(child, own);
  }
}

test("Japanese words in English text carry their language.", () => {
  const found = builtPages().flatMap(({ url, html }) =>
    [...unmarked(parse(html), "")].map((text) => `${url}: ${text.slice(0, 80)}`),
  );
  expect(found).toEqual([]);
});

test("Japanese words without their language are found, in text and in what is read aloud.", () => {
  const page = parse(
    '<html lang="en"><title>J-LIS</title><p>It writes 体制. <span lang="ja">体制</span> <a title="体制">Link</a></p></html>',
  );
  expect([...unmarked(page, "")]).toEqual(["It writes 体制.", "体制"]);
});
