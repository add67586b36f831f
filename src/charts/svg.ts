/** A drawing as few and short SVG elements: one path for each class of shapes, one group for each class of texts. */
import { line } from "d3-shape";
import { type Bar, type Dot, type Drawing, TONES } from "./drawing.ts";

export type Path = { className: string; d: string };
export type Group = { className: string; texts: { x: number; y: number; text: string }[] };

export function pathsOf(drawing: Drawing): Path[] {
  const paths = new Map<string, string>();
  const add = (className: string, d: string) => paths.set(className, (paths.get(className) ?? "") + d);
  const join = line<readonly [number, number]>().digits(1);
  for (const kind of ["grid", "axis"] as const) {
    for (const rule of drawing.rules.filter((rule) => rule.kind === kind)) add(kind, join(rule.points) ?? "");
  }
  for (const rest of drawing.rests) add("rest", box(rest));
  for (const bar of drawing.bars) add(`bar ${toneOf(bar.series)}${bar.planned ? " plan" : ""}`, box(bar));
  for (const rule of drawing.rules.filter(({ kind }) => kind === "leader")) add("leader", join(rule.points) ?? "");
  for (const run of drawing.lines) {
    add(`line ${toneOf(run.series)}${run.planned ? " plan" : ""}`, join(run.points) ?? "");
  }
  for (const dot of drawing.dots) add(`dot ${toneOf(dot.series)}${dot.planned ? " plan" : ""}`, marker(dot));
  return [...paths].map(([className, d]) => ({ className, d }));
}

export function groupsOf({ texts }: Drawing): Group[] {
  const groups = new Map<string, Group["texts"]>();
  for (const { x, y, text, anchor, ink } of texts) {
    const className = [anchor === "start" ? "" : anchor, ink === "strong" ? "" : ink].filter(Boolean).join(" ");
    groups.set(className, [...(groups.get(className) ?? []), { x: round(x), y: round(y), text }]);
  }
  return [...groups].map(([className, texts]) => ({ className, texts }));
}

function toneOf(series: number): string {
  return `t${(series % TONES) + 1}`;
}

function box({ x, y, width, height }: Pick<Bar, "x" | "y" | "width" | "height">): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

/** Series differ by shape too: circle, square, triangle, diamond, and again from the start. */
function marker({ x, y, series }: Dot): string {
  const at = (dx: number, dy: number) => `M${round(x + dx)} ${round(y + dy)}`;
  switch (series % 4) {
    case 1:
      return `${at(-3.5, -3.5)}h7v7h-7z`;
    case 2:
      return `${at(0, -4.5)}l4.5 8h-9z`;
    case 3:
      return `${at(0, -5)}l5 5-5 5-5-5z`;
    default:
      return `${at(-4, 0)}a4 4 0 1 1 8 0a4 4 0 1 1-8 0z`;
  }
}

function round(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}
