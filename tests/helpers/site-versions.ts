/** Copies of the built site that tell their versions apart: every page, a script, the names and the index carry a mark. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { writeOffline } from "../../src/offline/build/write-offline.ts";
import { htmlFiles } from "../../src/search/index-site.ts";

/** A copy below the temporary folder; whoever makes it removes it. */
export async function siteVersion(mark: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `atlas-${mark}-`));
  cpSync("dist", folder, { recursive: true });
  const script = scriptOf(folder);
  // As a build does it: other bytes, another name. The old one stays for scripts that import from it.
  const marked = script.replace(/\.js$/, `.${mark}.js`);
  cpSync(join(folder, script), join(folder, marked));
  change(join(folder, marked), (code) => `document.documentElement.dataset.mark="${mark}";${code}`);
  for (const file of htmlFiles(folder))
    change(file, (html) =>
      html.replace("<head>", `<head><meta name="mark" content="${mark}">`).replaceAll(`/${script}"`, `/${marked}"`),
    );
  change(join(folder, NAMES), (names) => `${names.slice(0, -1)},["mark-${mark}","","",[],[]]]`);
  change(join(folder, INDEX), (entry) => entry.replace("{", `{"mark":"mark-${mark}",`));
  await writeOffline(folder);
  return folder;
}

const NAMES = "search/names.json";
const INDEX = "pagefind/pagefind-entry.json";

/** A script that pages load before they show. */
function scriptOf(folder: string): string {
  const page = readFileSync(join(folder, "ja/index.html"), "utf8");
  const [, address] = /<script[^>]* src="\/([^"]+)"/.exec(page) ?? [];
  if (address === undefined) throw new Error("the home page loads no script");
  return address;
}

function change(file: string, how: (text: string) => string): void {
  writeFileSync(file, how(readFileSync(file, "utf8")));
}

/** The marks that an open page has: its own, that of its script, and of what it would search with; "none" where it gets nothing. */
export async function marksOf(page: Page): Promise<string[]> {
  return page.evaluate(
    async (files) => {
      const markIn = async (file: string) => {
        const response = await fetch(`${document.documentElement.dataset.base ?? ""}${file}`).catch(() => undefined);
        return /mark-(v\d)/.exec((await response?.text()) ?? "")?.[1] ?? "none";
      };
      return [
        document.querySelector<HTMLMetaElement>('meta[name="mark"]')?.content ?? "none",
        document.documentElement.dataset.mark ?? "none",
        ...(await Promise.all(files.map(markIn))),
      ];
    },
    [NAMES, INDEX],
  );
}
