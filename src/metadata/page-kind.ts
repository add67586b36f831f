/** The kinds of page that a link preview tells apart. */
export const PAGE_KINDS = [
  "home",
  "system",
  "term",
  "figure",
  "business",
  "timeline",
  "finances",
  "source",
  "data",
  "accessibility",
  "other",
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

const BY_FIRST_STEP: Readonly<Record<string, PageKind>> = {
  systems: "system",
  glossary: "term",
  figures: "figure",
  businesses: "business",
  timeline: "timeline",
  finances: "finances",
  sources: "source",
  data: "data",
  accessibility: "accessibility",
};

/** @param path steps of the address below the language */
export function pageKind(path: readonly string[]): PageKind {
  const [first] = path;
  return first === undefined ? "home" : (BY_FIRST_STEP[first] ?? "other");
}

/** What is shown in place of a page that cannot be opened is not to be found from elsewhere. */
export function isForSearchEngines(path: readonly string[]): boolean {
  return path[0] !== "offline";
}
