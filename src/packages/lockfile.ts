/** The packages of package-lock.json. */
import { readFileSync } from "node:fs";

export type Package = {
  name: string;
  version: string;
  licence: string | undefined;
  /** SHA-512 of the archive as hexadecimal digits. */
  sha512: string | undefined;
  /** Installed on some machines only, such as a program for one processor. */
  optional: boolean;
  /** Packages that it uses, as `name@version`. */
  uses: string[];
};

type Entry = {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  optional?: boolean;
} & Partial<Record<"dependencies" | "devDependencies" | "optionalDependencies" | "peerDependencies", object>>;

/** The project itself and every package that is installed for it or would be on another machine, each once, sorted. */
export type Lockfile = { project: Package; packages: Package[] };

/** @throws Error when the file is not a lockfile of version 3 */
export function readLockfile(file: string): Lockfile {
  const lock = JSON.parse(readFileSync(file, "utf8")) as { lockfileVersion?: number; packages?: Record<string, Entry> };
  const entries = lock.packages;
  const own = entries?.[""];
  if (lock.lockfileVersion !== 3 || entries === undefined || own === undefined) {
    throw new Error(
      `${file}: not a lockfile of version 3 · its packages cannot be listed · write it with npm 7 or newer`,
    );
  }
  const packages = new Map<string, Package>();
  for (const [place, entry] of Object.entries(entries)) {
    if (place === "") continue;
    const found = toPackage(place, entry, entries);
    const same = packages.get(packageId(found));
    // One version at several places may find other versions of what it uses.
    packages.set(packageId(found), same === undefined ? found : together(same, found));
  }
  const sorted = [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
  return { project: toPackage("", own, entries), packages: sorted };
}

export function packageId({ name, version }: Pick<Package, "name" | "version">): string {
  return `${name}@${version}`;
}

function toPackage(place: string, entry: Entry, entries: Record<string, Entry>): Package {
  return {
    name: nameOf(place, entry),
    version: entry.version ?? "0.0.0",
    licence: entry.license,
    sha512: sha512(entry.integrity),
    optional: entry.optional === true,
    uses: usedBy(place, entry, entries),
  };
}

function nameOf(place: string, { name }: Entry): string {
  return name ?? place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
}

function sha512(integrity: string | undefined): string | undefined {
  const base64 = /\bsha512-(\S+)/.exec(integrity ?? "")?.[1];
  return base64 === undefined ? undefined : Buffer.from(base64, "base64").toString("hex");
}

/** As Node looks for packages: beside the one that asks, then in each folder above. */
function usedBy(place: string, entry: Entry, entries: Record<string, Entry>): string[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = entry;
  const names = Object.keys({
    ...dependencies,
    ...(place === "" ? devDependencies : {}),
    ...optionalDependencies,
    ...peerDependencies,
  });
  const found = names.flatMap((name) => {
    for (let folder: string | undefined = place; folder !== undefined; folder = above(folder)) {
      const at = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
      const used = entries[at];
      if (used !== undefined) return [packageId({ name: nameOf(at, used), version: used.version ?? "0.0.0" })];
    }
    return [];
  });
  return [...new Set(found)].sort();
}

function above(place: string): string | undefined {
  if (place === "") return undefined;
  return place.slice(0, place.lastIndexOf("node_modules/")).replace(/\/$/, "");
}

function together(a: Package, b: Package): Package {
  return { ...a, optional: a.optional && b.optional, uses: [...new Set([...a.uses, ...b.uses])].sort() };
}
