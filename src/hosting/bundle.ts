/** The site as one zip for a closed network: files, their compressed forms, the configuration of nginx, checksums. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { bundleReadme } from "./bundle-readme.ts";
import { atATime, compressed } from "./compress.ts";
import { filesBelow } from "./files.ts";
import { mediaType } from "./media-types.ts";
import { nginxConfiguration } from "./nginx.ts";

export type Site = { folder: string; base: string; version: string };

/** Says "made on Unix, readable by everyone", so that unpacking gives files that a web server may read. */
const UNIX = { os: 3, attrs: 0o100644 << 16 };

/**
 * The bytes of the zip. Below a sub-path the site is in a folder of that name, else in `atlas`: what nginx is told.
 * Times are written as the clock of this process shows them; to be the same everywhere it must show UTC.
 */
export async function bundle({ folder, base, version }: Site, time: Date): Promise<Uint8Array> {
  const place = siteFolder(base);
  const files = new Map<string, Uint8Array>();
  // Forms beside the files may be those of an earlier build.
  const own = filesBelow(folder).filter((file) => !/\.(br|gz)$/.test(file));
  await atATime(own, async (file) => {
    const content = await readFile(join(folder, file));
    files.set(`${place}/${file}`, content);
    const forms = await compressed(file, content);
    if (forms === undefined) return;
    files.set(`${place}/${file}.br`, forms.brotli);
    files.set(`${place}/${file}.gz`, forms.gzip);
  });
  const redirects = redirectsIn(await readFile(join(folder, "_redirects"), "utf8"));
  files.set("nginx/atlas.conf", Buffer.from(nginxConfiguration(base, redirects)));
  files.set("README.txt", Buffer.from(bundleReadme(version, base, place)));
  files.set("SHA256SUMS", Buffer.from(checksums(files)));
  return zipSync(zippable(files), { mtime: time, ...UNIX });
}

/** Where in the zip, and below the folder of a web server, the site is. */
function siteFolder(base: string): string {
  return base === "/" ? "atlas" : base.slice(1, -1);
}

function redirectsIn(text: string): { from: string; to: string }[] {
  return text.split("\n").flatMap((line) => {
    const [from, to] = line.split(" ");
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

/** In the form that `sha256sum --check` reads. */
function checksums(files: ReadonlyMap<string, Uint8Array>): string {
  const lines = [...files].map(([name, content]) => `${createHash("sha256").update(content).digest("hex")}  ${name}\n`);
  return lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join("");
}

/** Sorted by name; what is compressed already is stored as it is. */
function zippable(files: ReadonlyMap<string, Uint8Array>): Zippable {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([name, content]) => {
      const loose = mediaType(name).text || !/^(?:.*\/)?[^/]*\.[^/]+$/.test(name) || name.endsWith(".conf");
      return [name, [content, { level: loose ? 9 : 0 }]];
    }),
  );
}
