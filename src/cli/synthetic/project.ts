/**
 * A project with as many page pairs as wished, for measuring how a build grows. A pair is one page in both languages, of
 * whatever kind. Today's content is taken as often as is needed; each time, as much of it as makes the number.
 */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { loadAtlas } from "../../atlas/load.ts";
import { markFirstMentions } from "../../checks/first-mentions.ts";
import { copyProject } from "../copy-project.ts";
import { type Content, joined, readContent, writeContent } from "./content.ts";
import { copied } from "./copy.ts";
import { pairsOf, reduced } from "./reduce.ts";

/** Pages that there are once, whatever the content: home, about, the indexes and the like. */
export function singlePages(root: string): number {
  const files = readdirSync(join(root, "src/pages/[lang]"), { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".astro") && !basename(file).startsWith("[")).length;
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
