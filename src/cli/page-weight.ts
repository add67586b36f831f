/** What a page costs a reader who has seen nothing of the site: its files, compressed as a host sends them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { pageFile } from "../hosting/files.ts";
import { largest } from "./page-kinds.ts";

/** Bytes with brotli at its best, as a host with compressed files beside its own sends them. */
export type PageWeight = {
  /** Below the site: `ja/systems/jpki/`. */
  path: string;
  html: number;
  style: number;
  script: number;
  icon: number;
  total: number;
  /** The same with gzip, which every host has. */
  gzipTotal: number;
  requests: number;
  styleSheets: number;
};

/** @param path below the folder, as in an address */
export function weighPage(folder: string, path: string): PageWeight {
  const html = readFileSync(join(folder, pageFile(path)), "utf8");
  const style = filesIn(html, /<link rel="stylesheet" href="([^"]+)"/g);
  const script = filesIn(html, /<script(?: type="module")? src="([^"]+)"/g);
  // A module is sent with what it imports.
  const scripts = [...new Set(script.flatMap((file) => withImports(folder, file)))];
  const icon = filesIn(html, /<link rel="icon" href="([^"]+)"/g);
  const sum = (files: readonly string[], pack: Pack) =>
    files.reduce((bytes, file) => bytes + pack(readFileSync(join(folder, file))), 0);
  const parts = {
    html: brotli(html),
    style: sum(style, brotli),
    script: sum(scripts, brotli),
    icon: sum(icon, brotli),
  };
  const others = [...style, ...scripts, ...icon];
  return {
    path,
    ...parts,
    total: parts.html + parts.style + parts.script + parts.icon,
    gzipTotal: gzip(html) + sum(others, gzip),
    requests: 1 + others.length,
    styleSheets: style.length,
  };
}

type Pack = (content: Buffer | string) => number;
const packed = new Map<string, number>();
const brotli: Pack = (content) => {
  const text = content.toString();
  const known = packed.get(text) ?? brotliCompressSync(text).length;
  packed.set(text, known);
  return known;
};
const gzip: Pack = (content) => gzipSync(content, { level: 9 }).length;

function filesIn(html: string, link: RegExp): string[] {
  return [...html.matchAll(link)].map(([, address = ""]) => address.slice(address.indexOf("_astro/")));
}

function withImports(folder: string, file: string): string[] {
  const imports = readFileSync(join(folder, file), "utf8").matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g);
  return [file, ...[...imports].flatMap(([, name]) => withImports(folder, `_astro/${name}`))];
}

/** The heaviest page of a kind in a language; pages without one belong to both. */
export function heaviest(folder: string, paths: readonly string[]): PageWeight[] {
  const groups = Map.groupBy(paths, (path) => /^(?:ja|en)(?=\/)/.exec(path)?.[0]);
  return [...groups.values()].flatMap((own) => largest(folder, own)).map((path) => weighPage(folder, path));
}
