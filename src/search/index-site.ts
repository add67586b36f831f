/** Builds the search index over the finished pages. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { close, createIndex } from "pagefind";
import { cutChunks } from "./index-chunks.ts";
import { tellMissingPieces } from "./index-script.ts";
import { todaysForms } from "./old-forms.ts";

/** Indexes all pages below `folder` and writes `<folder>/pagefind`. Returns the number of pages in the index. */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await createIndex({
    // Numbers and letters of references stand between words and would stand between them in excerpts.
    excludeSelectors: [".mark", ".cite"],
  });
  if (index === undefined) throw new Error(errors.join("\n"));
  let pages = 0;
  for (const path of htmlFiles(folder)) {
    const content = readFileSync(path, "utf8");
    if (!content.includes("data-pagefind-body")) continue;
    const url = `/${relative(folder, path)
      .replaceAll("\\", "/")
      .replace(/index\.html$/, "")}`;
    const added = await index.addHTMLFile({ url, content: normaliseLetters(content) });
    if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join("\n")}`);
    pages += 1;
  }
  const written = await index.writeFiles({ outputPath: join(folder, "pagefind") });
  if (written.errors.length > 0) throw new Error(written.errors.join("\n"));
  await close();
  removeForeignInterfaces(join(folder, "pagefind"));
  cutChunks(join(folder, "pagefind"));
  tellMissingPieces(join(folder, "pagefind"));
  return pages;
}

/** Pagefind brings interfaces of its own, which no page of ours loads. */
function removeForeignInterfaces(bundle: string): void {
  for (const name of readdirSync(bundle)) {
    if (/^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(name)) rmSync(join(bundle, name));
  }
}

/**
 * Letters and digits in the spelling that queries are brought to: width, combining marks, old character forms. Brackets
 * and marks stay as they are, so that excerpts look like the page; the index drops them by itself.
 */
export function normaliseLetters(html: string): string {
  return html.replace(/[\p{L}\p{N}\p{M}]+/gu, (run) => (isAscii(run) ? run : todaysForms(run.normalize("NFKC"))));
}

function isAscii(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text);
}

export function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => join(folder, name));
}
