/** Under which licences the packages are that build and test the site, and whether that is fine. */
import { type Package, packageId } from "./lockfile.ts";

const NOTICE = "asks for its notice to be kept: it is in the package, which the site names in sbom.cdx.json";

/** Licences that the project accepts, each with its reason. */
const ACCEPTED: Readonly<Record<string, string>> = {
  "0BSD": "asks for nothing",
  "Apache-2.0": NOTICE,
  "BlueOak-1.0.0": NOTICE,
  "BSD-2-Clause": NOTICE,
  "BSD-3-Clause": NOTICE,
  "CC0-1.0": "asks for nothing",
  ISC: NOTICE,
  MIT: NOTICE,
  "Python-2.0": NOTICE,
  Zlib: NOTICE,
  "LGPL-3.0-or-later": "libvips inside sharp, which is used as it is while building; nothing of it is in the site",
  "MPL-2.0":
    "Lightning CSS, Satori, resvg and axe-core, used as they are while building and testing; nothing of them is in the site",
  "OFL-1.1": "the font of the pictures for link previews, which are drawn with it; the font itself is not in the site",
};

/** Packages whose entry in the lockfile names no licence, with what they are under and how that is known. */
const KNOWN: readonly [names: RegExp, licence: string, reason: string][] = [
  [/^@pagefind\//, "MIT", "programs of pagefind, which is MIT, for machines of other kinds"],
  [
    /^@astrojs\/compiler-binding-/,
    "MIT",
    "programs of @astrojs/compiler-rs, which is MIT, for machines of other kinds",
  ],
  [/^format$/, "MIT", "its package.json has the older field `licenses`, which leads to the MIT licence"],
];

/** The SPDX expression of a package. */
export function licenceOf({ name, licence }: Package): string | undefined {
  return licence ?? KNOWN.find(([pattern]) => pattern.test(name))?.[1];
}

/** Whether an SPDX expression can be met with accepted licences: every part of AND, which binds closer, one part of OR. */
function isAccepted(expression: string): boolean {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  return either() && at === words.length;

  function either(): boolean {
    let met = all();
    while (words[at] === "OR") {
      at += 1;
      met = all() || met;
    }
    return met;
  }

  function all(): boolean {
    let met = single();
    while (words[at] === "AND") {
      at += 1;
      met = single() && met;
    }
    return met;
  }

  function single(): boolean {
    const word = words[at++] ?? "";
    if (word !== "(") return Object.hasOwn(ACCEPTED, word);
    const met = either();
    return words[at++] === ")" && met;
  }
}

export type LicenceReport = { lines: string[]; faults: string[] };

/** How many packages are under which licence, and what stands in the way. */
export function licenceReport(packages: readonly Package[]): LicenceReport {
  const counts = new Map<string, number>();
  const faults: string[] = [];
  for (const found of packages) {
    const licence = licenceOf(found);
    if (licence === undefined) {
      faults.push(
        `${packageId(found)} names no licence · nobody may use it then · look it up and add it to KNOWN in src/packages/licences.ts, or do without it`,
      );
      continue;
    }
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
    if (!isAccepted(licence)) {
      faults.push(
        `${packageId(found)} is under ${licence} · nobody has said that its terms can be met · do without it, or add the licence with a reason to src/packages/licences.ts`,
      );
    }
  }
  const sorted = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  return { lines: sorted.map(([licence, count]) => `${String(count).padStart(5)}  ${licence}`), faults };
}
