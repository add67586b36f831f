/** All pages by address and title, for a reader whose address has no page; written once the pages are there. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Atlas } from "../atlas/load.ts";
import { titleOf } from "../metadata/page-title.ts";
import { htmlFiles } from "../search/index-site.ts";
import type { PageList, PageRow } from "./nearest.ts";

const FILE = "search/pages.json";

/** Writes the list of the pages below `folder`. Terms are left out: the name list of the search has them. */
export function writePageList(folder: string, { renamed }: Pick<Atlas, "renamed">): void {
  const list: PageList = {
    pages: pageRows(folder),
    renamed: renamed.map(({ from, to }) => [from, to]),
  };
  writeFileSync(join(folder, FILE), JSON.stringify(list));
}

function pageRows(folder: string): PageRow[] {
  return htmlFiles(join(folder, "ja")).flatMap((file): PageRow[] => {
    const address = relative(join(folder, "ja"), file)
      .replaceAll("\\", "/")
      .replace(/\/?index\.html$/, "");
    const twin = join(folder, "en", relative(join(folder, "ja"), file));
    if (address === "" || address.startsWith("glossary/") || !existsSync(twin)) return [];
    const [ja, en] = [file, twin].map(listedTitle);
    return ja === undefined || en === undefined ? [] : [[address, ja, en]];
  });
}

/** None for a page that search engines are told to leave out. */
function listedTitle(file: string): string | undefined {
  const html = readFileSync(file, "utf8");
  const head = html.slice(0, html.indexOf("</head>"));
  if (/<meta name="robots" content="[^"]*noindex/.test(head)) return undefined;
  return titleOf(head);
}
