/** Short passages of the files, cut out of them as they are written. */
import type { Atlas } from "../atlas/load.ts";
import { termUses } from "../atlas/usage.ts";

/** How many rows of a table a sample shows below the names of its columns. */
const ROWS = 3;

/** The shortest entry with an abbreviation, a broader term and a mark on a page, so that a sample shows all of them. */
export function sampleTerm(atlas: Atlas): string {
  const uses = termUses(atlas);
  const all = [...atlas.terms];
  const telling = all.filter(([id, { abbr, broader }]) => abbr !== undefined && broader.length > 0 && uses.has(id));
  const lengths = (telling.length > 0 ? telling : all).map(([id, term]) => ({
    id,
    length: JSON.stringify(term).length,
  }));
  return lengths.reduce((shortest, next) => (next.length < shortest.length ? next : shortest)).id;
}

/** The series of most points among those that fit into a sample. */
export function sampleSeries({ figures }: Atlas): string {
  const count = (id: string) => figures.get(id)?.points.length ?? 0;
  const all = [...figures.keys()];
  const fitting = all.filter((id) => count(id) <= ROWS);
  return (fitting.length > 0 ? fitting : all).reduce((most, id) => (count(id) > count(most) ? id : most));
}

/** The names of the columns and the rows that are chosen, else the first ones. */
export function csvSample(file: string, chosen: (row: string) => boolean = () => true): string {
  const [names = "", ...rows] = file.replace("\uFEFF", "").trimEnd().split("\r\n");
  return [names, ...rows.filter(chosen).slice(0, ROWS)].join("\n");
}

/** One element with all that is in it, moved to the margin. */
export function xmlSample(file: string, opening: string): string {
  const lines = file.split("\n");
  const start = lines.findIndex((line) => line.trimStart().startsWith(opening));
  const margin = /^ */.exec(lines[start] ?? "")?.[0] ?? "";
  const end = lines.findIndex((line, index) => index > start && line.startsWith(`${margin}</`));
  return lines
    .slice(start, end + 1)
    .map((line) => line.slice(margin.length))
    .join("\n");
}

/** The prefixes and all that is said of one thing. */
export function turtleSample(file: string, subject: string): string {
  const lines = file.split("\n");
  const prefixes = lines.filter((line) => line.startsWith("@"));
  const start = lines.findIndex((line) => line.startsWith(`${subject} `));
  const end = lines.findIndex((line, index) => index >= start && line.endsWith("."));
  return [...prefixes, "", ...lines.slice(start, end + 1)].join("\n");
}

/** The first entry of a list that is chosen, laid out for reading; the file itself has no line breaks. */
export function jsonSample(file: string, list: string, chosen: (entry: Record<string, unknown>) => boolean): string {
  const lists = JSON.parse(file) as Record<string, Record<string, unknown>[]>;
  return laidOut({ [list]: lists[list]?.filter(chosen).slice(0, 1) }, "");
}

const WIDTH = 90;

/** What fits into a line stands on one. */
function laidOut(value: unknown, margin: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const inner = `${margin}  `;
  const members = Object.entries(value).map(([name, member]) =>
    Array.isArray(value) ? laidOut(member, inner) : `${JSON.stringify(name)}: ${laidOut(member, inner)}`,
  );
  const line = `${open} ${members.join(", ")} ${close}`;
  if (members.length === 0) return `${open}${close}`;
  if (!line.includes("\n") && line.length + margin.length <= WIDTH) return line;
  return `${open}\n${members.map((member) => inner + member).join(",\n")}\n${margin}${close}`;
}
