/** A part of the built site that is quick to compress. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files and folders of dist/, one of every kind that a server may treat in its own way. */
const PARTS = [
  "index.html",
  "404.html",
  "ja/index.html",
  "ja/systems/jpki/index.html",
  "en/index.html",
  "en/systems/jpki/index.html",
  "en/search/index.html",
  "search/names.json",
  "data/finances.csv",
  "_astro",
  "pagefind",
];

/** A folder below a new temporary one, and how to be rid of both. */
export type Sample = { parent: string; folder: string; remove: () => void };

/** Copies some of the site into a folder of this name: its place below the root of a host. */
export function sampleSite(name: string): Sample {
  const parent = mkdtempSync(join(tmpdir(), "atlas-sample-"));
  const folder = join(parent, name);
  for (const part of PARTS) {
    mkdirSync(dirname(join(folder, part)), { recursive: true });
    cpSync(join("dist", part), join(folder, part), { recursive: true });
  }
  return { parent, folder, remove: () => rmSync(parent, { recursive: true }) };
}
