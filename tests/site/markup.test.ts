import { parse } from "parse5";
import { expect, test } from "vitest";
import { builtPages } from "../helpers/pages.ts";

const pages = builtPages();

test("No page has sound, moving pictures, frames or pictures of text.", () => {
  const made = new Set(["audio", "video", "object", "embed", "iframe", "canvas", "img", "marquee", "blink", "animate"]);
  const found = pages.flatMap(({ url, elements }) =>
    elements.filter(({ tagName }) => made.has(tagName)).map(({ tagName }) => `${url}: ${tagName}`),
  );
  expect(found).toEqual([]);
});

test("A browser reads every page without having to guess.", () => {
  const faults = (html: string) => {
    const codes: string[] = [];
    parse(html, { onParseError: ({ code, startLine }) => codes.push(`${code} in line ${startLine}`) });
    return codes;
  };
  expect(faults("<!doctype html><p id=a id=b>")).toEqual(["duplicate-attribute in line 1"]);
  expect(pages.flatMap(({ url, html }) => faults(html).map((fault) => `${url}: ${fault}`))).toEqual([]);
});

test("Every page has a title that no other page of its language has.", () => {
  const titles = pages.map(({ html }) =>
    [/<html lang="(\w\w)"/, /<title>([^<]+)<\/title>/].map((part) => part.exec(html)?.[1] ?? "").join(": "),
  );
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
