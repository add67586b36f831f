/** Definitions and notes may mark other terms, as pages do: `… a certificate[^digital-certificate] …`. */
import type { Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { splitMarks } from "../markdown/marks.ts";
import type { Bilingual, Lang } from "../schemas/common.ts";
import type { TermData } from "../schemas/term.ts";

/** A stretch of a definition; with `id` it is a marked term, and `text` undefined tells that no form stands there. */
export type DefinitionPiece = { text: string | undefined; id: string | undefined };

/** Takes a definition apart at its marks. */
export function piecesOf(text: string, terms: ReadonlyMap<string, TermData>, lang: Lang): DefinitionPiece[] {
  const tree: Root = { type: "root", children: [{ type: "text", value: text }] };
  splitMarks(tree, terms, lang);
  return tree.children.map((node) => {
    if (node.type !== "termMark") return { text: toString(node), id: undefined };
    const { form, id } = node;
    return { text: form, id };
  });
}

/** The same without its marks, for search, exports and descriptions. */
export function plainText(text: string): string {
  return text.replace(/\[\^[^\]]+\]/g, "");
}

export function plainBilingual({ ja, en }: Bilingual): Bilingual {
  return { ja: plainText(ja), en: plainText(en) };
}
