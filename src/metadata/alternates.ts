/** Which addresses hold the same page for readers of other languages. */
import { LANGS } from "../schemas/common.ts";
import { entrancePath, pagePath } from "../site.ts";

export type Alternate = { hreflang: string; path: string };

/**
 * Both languages of a page, and what readers of neither are led to: from the home page the entrance, which lets them
 * choose, from any other page its English text. Every page of a group names the same three.
 * @param path steps of the address below the language; none for the home page and for the entrance
 */
export function alternates(path: readonly string[]): Alternate[] {
  return [
    ...LANGS.map((lang) => ({ hreflang: lang, path: pagePath(lang, ...path) })),
    { hreflang: "x-default", path: path.length === 0 ? entrancePath : pagePath("en", ...path) },
  ];
}
