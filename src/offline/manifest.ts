/** What a version of the site consists of, as written at build time. */

/** `pack` is the place of the file's pack in the list of packs; null for a file that is not kept on devices. */
export type FileEntry = readonly [hash: string, size: number, pack: number | null];

export type Pack = {
  /** Its file below the base, with a hash of what is in it. */
  name: string;
  /** What it holds a part of: a large group has several packs. */
  group: string;
  /** As it is sent and stored. */
  bytes: number;
};

export type Manifest = {
  version: string;
  /** By path below the base. */
  files: Record<string, FileEntry>;
  /** The first is the shell, which brings this manifest along. */
  packs: Pack[];
};

/** What the worker's script knows of itself. */
export type WorkerRelease = {
  version: string;
  /** The shell's file below the base. */
  shell: string;
  /** What the address of a page ends in on a host that does not look into folders; see site.ts. */
  pageFile: string;
  /** First steps of all addresses of the site: the rest of the origin may belong to others. */
  roots: string[];
  /** Sent along with kept files, as a server would. */
  headers: Record<string, string>;
};

export const SHELL = "shell";

/** Under which the manifest travels in the shell's pack, and the shell is kept. */
export const MANIFEST_FILE = "offline/manifest.json";
export const SHELL_KEY = "offline/shell.bin";

/** Packs of the search in a language. */
export function searchGroups(lang: string): string[] {
  return ["search-terms", `search-${lang}`];
}

/** What keeping the whole site takes, shell included. */
export function totalBytes(manifest: Manifest): number {
  return manifest.packs.reduce((sum, { bytes }) => sum + bytes, 0);
}
