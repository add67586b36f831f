/** Builds the search index over the finished pages. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { close, createIndex } from "pagefind";

/** Indexes all pages below `folder` and writes `<folder>/pagefind`. Returns the number of pages in the index. */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(errors.join("\n"));
  let pages = 0;
  for (const path of htmlFiles(folder)) {
    const content = readFileSync(path, "utf8");
    if (!content.includes("data-pagefind-body")) continue;
    const url = `/${relative(folder, path)
      .replaceAll("\\", "/")
      .replace(/index\.html$/, "")}`;
    const added = await index.addHTMLFile({ url, content: normaliseWidth(content) });
    if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join("\n")}`);
    pages += 1;
  }
  const written = await index.writeFiles({ outputPath: join(folder, "pagefind") });
  if (written.errors.length > 0) throw new Error(written.errors.join("\n"));
  await close();
  removeForeignInterfaces(join(folder, "pagefind"));
  return pages;
}

/** Pagefind brings interfaces of its own, which no page of ours loads. */
function removeForeignInterfaces(bundle: string): void {
  for (const name of readdirSync(bundle)) {
    if (/^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(name)) rmSync(join(bundle, name));
  }
}

/** NFKC for everything but markup: a full-width ＜ must not become a tag. */
export function normaliseWidth(html: string): string {
  const escapes: Record<string, string> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "'": "&#39;" };
  return html.replace(/[^\x00-\x7f]+/g, (run) =>
    run.normalize("NFKC").replace(/[<>&"']/g, (char) => escapes[char] ?? char),
  );
}

export function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => join(folder, name));
}
