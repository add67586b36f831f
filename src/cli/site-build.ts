/** Builds the whole site beside the old one and puts it in place only when everything has succeeded. */
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { shareAtlas } from "../atlas/current.ts";
import { formatFault, type Fault } from "../atlas/fault.ts";
import type { Atlas } from "../atlas/load.ts";
import { checkContent } from "../checks/index.ts";
import { allPages } from "../checks/check.ts";
import { LANGS, type Lang } from "../schemas/common.ts";
import { htmlFiles, indexSite } from "../search/index-site.ts";
import { FINISHING_STEPS } from "./finishing.ts";

export type Summary = {
  pages: Record<Lang, number>;
  terms: number;
  termMarks: number;
  sourceMarks: number;
  indexedPages: number;
  indexBytes: number;
  seconds: number;
};

/** The content has faults; nothing was written. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(
      `${faults.map(formatFault).join("\n")}\n\n${faults.length} ${faults.length === 1 ? "fault" : "faults"} in the content; nothing was built.`,
    );
    this.faults = faults;
  }
}

/**
 * Checks the content below the working directory, renders it and indexes it into `dist/`.
 * @param say is told each step as it begins
 * @throws ContentError when the content has faults; an existing `dist/` stays as it was
 */
export async function buildSite(say: (step: string) => void): Promise<Summary> {
  const started = performance.now();
  const root = process.cwd();
  const target = join(root, "dist");
  // Two builds at once must not write into one folder.
  const fresh = join(root, `.cache/dist-${process.pid}`);
  const old = join(root, `.cache/dist-before-${process.pid}`);

  say("Checking the content");
  const { atlas, faults } = checkContent(root);
  if (faults.length > 0) throw new ContentError(faults);
  shareAtlas(atlas);

  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  say(`Rendering ${atlas.systems.size} systems and ${atlas.terms.size} terms in ${LANGS.length} languages`);
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  process.env.NODE_ENV = "production";
  // Variables of these names, whatever they mean to this machine, would be taken for Astro's own.
  for (const name of ["BASE_URL", "DEV", "MODE", "PROD", "SSR"]) Reflect.deleteProperty(process.env, name);
  const { build } = await import("astro");
  await build({ root, outDir: fresh, logLevel: "warn" });

  say("Indexing the pages for search");
  const indexedPages = await indexSite(fresh);
  for (const step of FINISHING_STEPS) {
    say(step.name);
    await step.run(fresh, atlas);
  }

  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
  return { ...countMarks(atlas), ...countFiles(target), indexedPages, seconds: (performance.now() - started) / 1000 };
}

function countMarks(atlas: Atlas): Pick<Summary, "terms" | "termMarks" | "sourceMarks"> {
  const pages = allPages(atlas);
  const sum = (count: (page: (typeof pages)[number]) => number) =>
    pages.reduce((total, page) => total + count(page), 0);
  return {
    terms: atlas.terms.size,
    termMarks: sum((page) => page.termMarks.length),
    sourceMarks: sum((page) => page.sourceMarks.length),
  };
}

function countFiles(folder: string): Pick<Summary, "pages" | "indexBytes"> {
  const files = htmlFiles(folder);
  const inLanguage = (lang: Lang) => files.filter((path) => path.startsWith(join(folder, lang, "/"))).length;
  return { pages: { ja: inLanguage("ja"), en: inLanguage("en") }, indexBytes: folderBytes(join(folder, "pagefind")) };
}

/** Total size of the files below a folder, in bytes. */
export function folderBytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((total, entry) => total + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** The closing lines of a build. */
export function describe(summary: Summary): string {
  const { pages, terms, termMarks, sourceMarks, indexedPages, indexBytes, seconds } = summary;
  return [
    `  pages    ${pages.ja} Japanese, ${pages.en} English`,
    `  terms    ${terms}`,
    `  marks    ${termMarks} of terms, ${sourceMarks} of sources`,
    `  search   ${indexedPages} pages, ${(indexBytes / 1024 / 1024).toFixed(1)} MB index`,
    `  time     ${seconds.toFixed(1)} s`,
  ].join("\n");
}
