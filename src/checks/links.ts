/** Links within the site lead to a page and a section that exist. */
import { suggest, type Fault } from "../atlas/fault.ts";
import type { Atlas } from "../atlas/load.ts";
import { NAMED_PAGES } from "../site.ts";
import { allPages, type Check } from "./check.ts";

export const checkLinks: Check = (atlas) =>
  allPages(atlas).flatMap((page) =>
    page.links.flatMap(({ url, text, place }): Fault[] => {
      const finding = text.startsWith("^") ? swallowedMark(text) : linkFinding(atlas, url, page.system);
      return finding === undefined ? [] : [{ file: page.file, line: place.line, column: place.column, ...finding }];
    }),
  );

type Finding = Pick<Fault, "what" | "why" | "fix">;

/** `OCSP[^ocsp](online)` is a link to Markdown. */
function swallowedMark(text: string): Finding {
  const why = "the mark is lost, and the words in brackets become an address";
  return { what: `the mark [${text}] reads as a link`, why, fix: "put a space between the mark and the bracket" };
}

function linkFinding(atlas: Atlas, url: string, own: string): Finding | undefined {
  const why = "readers would meet a missing page";
  if (/^https?:\/\//.test(url)) return undefined;
  const match = /^(?:(system|term|page):([a-z0-9-]+))?(?:#(.+))?$/.exec(url);
  if (match === null || url === "") {
    const fix =
      "write system:<id>, system:<id>#<section>, term:<id>, page:<name> or #<section>, so that the link works in both languages";
    return { what: `"${url}" is no link that the site knows`, why, fix };
  }
  const [, kind, id, anchor] = match;
  if (kind === "page") {
    if (NAMED_PAGES.has(id ?? "") && anchor === undefined) return undefined;
    const fix = suggest(id ?? "", NAMED_PAGES, `the pages are ${[...NAMED_PAGES].join(", ")}, without a section`);
    return { what: `broken link: no page "${id ?? ""}${anchor === undefined ? "" : `#${anchor}`}"`, why, fix };
  }
  const known = kind === "term" ? atlas.terms : atlas.systems;
  if (id !== undefined && !known.has(id)) {
    // A file with faults of its own is told once, not at every link.
    if (atlas.unread.has(`${kind === "term" ? "glossary" : "systems"}/${id}`)) return undefined;
    return {
      what: `broken link: no ${kind ?? ""} "${id}"`,
      why,
      fix: suggest(id, known.keys(), "remove the link or add the page"),
    };
  }
  if (anchor === undefined || kind === "term") return undefined;
  const target = atlas.pages.get(id ?? own)?.ja ?? atlas.pages.get(id ?? own)?.en;
  const sections = target?.sections.flatMap((section) => section.id ?? []) ?? [];
  if (sections.includes(anchor)) return undefined;
  const fix = suggest(anchor, sections, `its sections are ${sections.join(", ")}`);
  return { what: `broken link: "${id ?? own}" has no section "${anchor}"`, why, fix };
}
