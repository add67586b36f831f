/** A fault in the content: what, where, why it matters and how to mend it. */
import { distance } from "fastest-levenshtein";

export type Fault = {
  /** Path relative to the project. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  what: string;
  why: string;
  fix: string;
};

/** One line a fault: `file:line:column what · why it matters · how to mend it`. */
export function formatFault({ file, line, column, what, why, fix }: Fault): string {
  return `${file}:${line}:${column} ${what} · ${why} · ${fix}`;
}

export function compareFaults(a: Fault, b: Fault): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

/** The candidates nearest to what was written, best first: at most `limit`, none that is too far off to help. */
export function nearest(written: string, candidates: Iterable<string>, limit = 3): string[] {
  const near = (candidate: string) => {
    if (candidate.startsWith(written) || written.startsWith(candidate)) return 1;
    return distance(written, candidate);
  };
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, score: near(candidate) }))
    .filter(({ score }) => score <= Math.max(2, Math.floor(written.length / 3)))
    .sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** "did you mean a, b or c?" or, with nothing near, the fallback. */
export function suggest(written: string, candidates: Iterable<string>, fallback: string): string {
  const found = nearest(written, candidates);
  return found.length > 0 ? `did you mean ${found.join(" or ")}?` : fallback;
}
