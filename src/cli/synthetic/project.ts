/**
 * A project with as many page pairs as wished, for measuring how a build grows. A pair is one page in both languages, of
 * whatever kind. Today's content is taken as often as is needed; each time, as much of it as makes the number.
 */
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { loadAtlas } from "../../atlas/load.ts";
import { markFirstMentions } from "../../checks/first-mentions.ts";
import { type Content, joined, readContent, writeContent } from "./content.ts";
import { copied } from "./copy.ts";
import { pairsOf, reduced } from "./reduce.ts";

const CODE = ["src", "public", "package.json", "package-lock.json", "tsconfig.json", "astro.config.mjs"];

/** Pages that there are once, whatever the content: home, about, the indexes and the like. */
export function singlePages(root: string): number {
  const files = readdirSync(join(root, "src/pages/[lang]"), { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".astro") && !basename(file).startsWith("[")).length;
}

/** Copies code and content of the project at `root` to an empty folder. */
export function copyProject(root: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of [...CODE, "content"]) cpSync(join(root, name), join(folder, name), { recursive: true });
}

/** Copies the project at `root` to `folder` and gives it content of `pairs` page pairs. */
export function makeProject(root: string, folder: string, pairs: number): void {
  copyProject(root, folder);
  const whole = readContent(root);
  const entries = pairs - singlePages(root);
  const times = Math.ceil(entries / pairsOf(whole));
  const bases = new Map<number, Content>();
  const parts = Array.from({ length: times }, (_, index) => {
    const size = Math.floor((entries + index) / times);
    const base = bases.get(size) ?? marked(folder, reduced(whole, size));
    bases.set(size, base);
    return index === 0 ? base : copied(base, index);
  });
  writeContent(folder, joined(parts));
}

/** Where the mark of a term has gone, that of another within it may be missing. */
function marked(folder: string, content: Content): Content {
  writeContent(folder, content);
  markFirstMentions(loadAtlas(folder).atlas, folder);
  return readContent(folder);
}
