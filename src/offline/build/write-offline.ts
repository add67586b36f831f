/** Writes the service worker and the packs of a finished site. Whatever is added to the site later, it does not know. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipped } from "../../bundling/gzip.ts";
import { HEADERS } from "../../hosting/headers.ts";
import { pageFile } from "../../site.ts";
import { hashOf } from "../hash.ts";
import {
  type FileEntry,
  type Manifest,
  MANIFEST_FILE,
  type Pack,
  SHELL,
  SHELL_KEY,
  type WorkerRelease,
} from "../manifest.ts";
import { type PackedFile, writePack } from "../pack.ts";
import { cutIntoPacks } from "./packing.ts";
import { type SiteFile, siteFiles } from "./site-files.ts";
import { workerScript } from "./worker-script.ts";

/** @param folder of the finished pages */
export async function writeOffline(folder: string): Promise<void> {
  rmSync(join(folder, "offline"), { recursive: true, force: true });
  mkdirSync(join(folder, "offline"), { recursive: true });
  const files = await siteFiles(folder);
  const script = await workerScript();
  const groups = Map.groupBy(files, ({ group }) => group);
  const shellFiles = groups.get(SHELL) ?? [];
  const packs: Pack[] = [{ name: SHELL_KEY, group: SHELL, bytes: 0 }];
  const places = new Map<string, number>(shellFiles.map(({ path }) => [path, 0]));
  for (const [group, ofGroup] of groups) {
    if (group === undefined || group === SHELL) continue;
    for (const part of cutIntoPacks(ofGroup)) {
      for (const { path } of part) places.set(path, packs.length);
      packs.push({ group, ...(await writePackFile(folder, group, part.map(packed))) });
    }
  }

  const version = await versionOf(files, packs, script);
  const entry = ({ path, hash, bytes }: SiteFile): FileEntry => [hash, bytes.length, places.get(path) ?? null];
  const manifest: Manifest = {
    version,
    files: Object.fromEntries(files.map((file) => [file.path, entry(file)])),
    packs,
  };
  const described: PackedFile = [MANIFEST_FILE, new TextEncoder().encode(JSON.stringify(manifest))];
  const shell = await writePackFile(folder, SHELL, [described, ...shellFiles.map(packed)]);
  const release: WorkerRelease = {
    version,
    shell: shell.name,
    pageFile,
    roots: [...new Set(["", ...files.map(({ path }) => path.split("/")[0] ?? "")])],
    headers: Object.fromEntries(HEADERS.map(({ name, value }) => [name, value])),
  };
  writeFileSync(join(folder, "sw.js"), `const RELEASE=${JSON.stringify(release)};\n${script}`);
}

/** Of the packs too: a device that has a version looks for them under the names that its manifest knows. */
async function versionOf(files: readonly SiteFile[], packs: readonly Pack[], script: string): Promise<string> {
  const lines = files.map(({ path, hash, bytes }) => `${path} ${hash} ${bytes.length}\n`);
  const names = packs.map(({ name }) => `${name}\n`);
  return hashOf(new TextEncoder().encode([...lines, ...names, script].join("")));
}

function packed({ path, bytes }: SiteFile): PackedFile {
  return [path, bytes];
}

async function writePackFile(
  folder: string,
  group: string,
  files: readonly PackedFile[],
): Promise<Pick<Pack, "name" | "bytes">> {
  const bytes = new Uint8Array(gzipped(writePack(files)));
  const name = `offline/${group}.${await hashOf(bytes)}.bin`;
  writeFileSync(join(folder, name), bytes);
  return { name, bytes: bytes.length };
}
