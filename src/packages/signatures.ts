/** Whether the installed packages are those that their registry has signed. */
import { spawnSync } from "node:child_process";

/** Milliseconds; a registry that has not answered by then is not asked further. */
const PATIENCE = 120_000;

export type Verdict = { passed: boolean; lines: string[] };

type Named = { name: string; version: string };
type Answer = { invalid?: Named[]; missing?: Named[]; error?: { code?: string | null; summary?: string } };

/** These say that something is wrong with a signature; all other errors, that signatures could not be had. */
const BROKEN = new Set(["EINTEGRITYSIGNATURE", "EATTESTATIONVERIFY", "EEXPIREDSIGNATUREKEY", "EMISSINGSIGNATUREKEY"]);

/** Asks npm. Where there is no npm or no network, that is said and nothing is held against the packages. */
export function verifySignatures(packages: number): Verdict {
  const { stdout, error } = spawnSync("npm", ["audit", "signatures", "--json", "--fetch-retries=0"], {
    encoding: "utf8",
    timeout: PATIENCE,
    shell: process.platform === "win32",
  });
  if (error !== undefined) return unverified(`npm did not answer (${error.message})`);
  return judge(stdout, packages);
}

/**
 * What npm's answer means.
 * @param packages number of those that are installed on every machine
 */
export function judge(stdout: string, packages: number): Verdict {
  let answer: Answer;
  try {
    answer = JSON.parse(stdout) as Answer;
  } catch {
    return unverified("npm gave an answer of another form");
  }
  const { invalid = [], missing = [], error } = answer;
  if (error !== undefined) {
    const said = [error.code, error.summary].filter(Boolean).join(": ").split("\n")[0] ?? "";
    return BROKEN.has(error.code ?? "") ? refused([said]) : unverified(`they could not be had (${said})`);
  }
  if (invalid.length > 0) return refused(names(invalid, "has an invalid signature"));
  // A mirror may pass on no signature at all; a few missing ones among many are another matter.
  if (missing.length >= packages) return unverified("the registry gives a signature with no package");
  if (missing.length > 0) return refused(names(missing, "has no signature though its registry signs"));
  return { passed: true, lines: ["All packages have the signature of their registry."] };
}

function names(packages: readonly Named[], what: string): string[] {
  return packages.map(({ name, version }) => `${name}@${version} ${what}`);
}

function refused(faults: readonly string[]): Verdict {
  const why =
    "it may not be what its authors published · remove node_modules, run npm ci, and if it stays do not use it";
  return { passed: false, lines: faults.map((fault) => `${fault} · ${why}`) };
}

function unverified(reason: string): Verdict {
  return { passed: true, lines: [`Signatures were not verified: ${reason}.`] };
}
