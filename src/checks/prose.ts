/** Rules for the wording itself: what search, print and readers of either language would stumble over. */
import type { Node, Parent, Text } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Fault } from "../atlas/fault.ts";
import type { Atlas } from "../atlas/load.ts";
import type { Path } from "../atlas/yaml-file.ts";
import type { TermMark } from "../markdown/marks.ts";
import { placeIn } from "../markdown/places.ts";
import { plainText } from "../glossary/definition.ts";
import type { Lang } from "../schemas/common.ts";
import { allPages, type Check, placeOfValue } from "./check.ts";

type Rule = { pattern: RegExp; langs: readonly Lang[]; what: (found: string) => string; why: string; fix: string };

const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。（）「」]`;

export const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(String.raw`(?<=${CJK})[ \t]*\r?\n\s*(?=\S)|(?<=\S)[ \t]*\r?\n\s*(?=${CJK})`, "gu"),
    langs: ["ja"],
    what: () => "hard line break inside a Japanese sentence",
    why: "it shows as a gap and cuts the word in two for search",
    fix: "write the whole paragraph on one line",
  },
  {
    pattern: /\[\^[^\]]*\]/g,
    langs: ["ja", "en"],
    what: (found) => `"${found}" is no mark`,
    why: "readers see the brackets",
    fix: "write [^term] or [^document#section], without spaces, or remove it",
  },
  {
    pattern: /\*\*|(?<![\w*])\*(?=\S)[^*\n]+\*/g,
    langs: ["ja", "en"],
    what: () => "emphasis that Markdown left as literal asterisks",
    why: "readers see the asterisks",
    fix: "move the asterisks to the edge of the word, or leave the emphasis out",
  },
  {
    pattern:
      /(?:明治|大正|昭和|平成|令和)[ 　]?(?:元|[\d０-９一二三四五六七八九十]+)[ 　]?年度?|(?<![A-Za-z])[RHS]\d{1,2}年度?|\b(?:Reiwa|Heisei|Showa) \d+/g,
    langs: ["ja", "en"],
    what: (found) => `raw era year "${found}"`,
    why: "readers of both languages need the western year too",
    fix: 'write <FiscalYear of={2024} /> or <EraDate of="2024-12-02" />; in data, a western year',
  },
  {
    pattern: /[０-９Ａ-Ｚａ-ｚ｡-ﾟ]+/g,
    langs: ["ja", "en"],
    what: (found) => `full-width letters or half-width katakana "${found}"`,
    why: "the same word in two widths looks uneven and is two words for a search",
    fix: "write half-width letters and digits, and full-width katakana",
  },
  {
    pattern: new RegExp(String.raw`(?<=${CJK})[ \u3000]+(?=[^\s])|(?<=[^\s])[ \u3000]+(?=${CJK})`, "gu"),
    langs: ["ja"],
    what: () => "typed space beside a Japanese word",
    why: "the browser sets the gap itself, and a typed one splits the word for search",
    fix: "remove the space",
  },
];

/** Names that are written with a space although a Japanese word touches it. */
const SPACED_NAMES = ["自治体テレワークシステム for LGWAN"];

export const checkProse: Check = (atlas) => {
  const faults: Fault[] = [];
  for (const page of allPages(atlas)) {
    for (const { rule, found } of findings(page.title, page.lang)) {
      faults.push({ file: page.file, line: 2, column: 1, what: rule.what(found), why: rule.why, fix: rule.fix });
    }
    for (const { node, before, after } of texts(page.tree)) {
      for (const { index, rule, found } of findings(before + node.value + after, page.lang)) {
        const own = index - before.length;
        if (own < 0 || own >= node.value.length) continue;
        const { line, column } = placeIn(node, own);
        faults.push({ file: page.file, line, column, what: rule.what(found), why: rule.why, fix: rule.fix });
      }
    }
  }
  for (const [key, data] of yamlFiles(atlas)) {
    for (const { path, lang, value } of bilingualTexts(data, [])) {
      for (const { rule, found } of findings(plainText(value), lang)) {
        faults.push({ ...placeOfValue(atlas, key, path), what: rule.what(found), why: rule.why, fix: rule.fix });
      }
    }
  }
  return faults;
};

/** All YAML but the source documents, whose titles and headings stand as printed. */
function* yamlFiles(atlas: Atlas): Generator<[key: string, data: unknown]> {
  const folders = {
    glossary: atlas.terms,
    systems: atlas.systems,
    figures: atlas.figures,
    statements: atlas.statements,
  };
  for (const [folder, entries] of Object.entries(folders)) {
    for (const [id, data] of entries) yield [`${folder}/${id}`, data];
  }
  yield ["businesses", atlas.businesses];
  yield ["nodes", atlas.nodeList];
  yield ["accounts", atlas.accounts];
  yield ["timeline", atlas.timeline];
  yield ["changes", atlas.changes];
}

/** What the rules find in one text. */
export function findings(text: string, lang: Lang): { index: number; rule: Rule; found: string }[] {
  const names = SPACED_NAMES.reduce((rest, name) => rest.replaceAll(name, "x".repeat(name.length)), text);
  return RULES.filter((rule) => rule.langs.includes(lang)).flatMap((rule) =>
    [...names.matchAll(rule.pattern)].map((match) => ({ index: match.index, rule, found: match[0] })),
  );
}

type Placed = { node: Text; before: string; after: string };

/** The texts of a tree, each with the letters that stand beside it on the page. */
function* texts(parent: Parent): Generator<Placed> {
  const children = parent.children as Node[];
  for (const [index, node] of children.entries()) {
    if (node.type === "text") {
      const before = children.slice(0, index).reverse().map(visible).find(Boolean) ?? "";
      const after =
        children
          .slice(index + 1)
          .map(visible)
          .find(Boolean) ?? "";
      yield { node: node as Text, before: before.slice(-1), after: after.slice(0, 1) };
    } else if ("children" in node) yield* texts(node as Parent);
  }
}

/** What a reader sees of an inline node; a year, a date or a value begins and ends in Japanese on a Japanese page. */
function visible(node: Node): string {
  if (node.type === "termMark") return (node as TermMark).form ?? "";
  if (node.type === "mdxJsxTextElement") return "年";
  if (node.type === "break") return "\n";
  return toString(node);
}

function* bilingualTexts(value: unknown, path: Path): Generator<{ path: Path; lang: Lang; value: string }> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (typeof item === "string" && (key === "ja" || key === "en"))
      yield { path: [...path, key], lang: key, value: item };
    else yield* bilingualTexts(item, [...path, step]);
  }
}
