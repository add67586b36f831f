/** A drawing as few and short SVG elements: one path for each class of shapes, one group for each class of texts. */
import { line } from "d3-shape";
import { type Bar, type Dot, type Drawing, type Line, type Text } from "./drawing.ts";
import { toneOf } from "./tones.ts";

export type Path = { className: string; d: string };
export type Group = { className: string; texts: Pick<Text, "x" | "y" | "text" | "mark">[] };

export function pathsOf(drawing: Drawing): Path[] {
  const paths = new Map<string, string>();
  const add = (className: string, d: string) => paths.set(className, (paths.get(className) ?? "") + d);
  const join = line<readonly [number, number]>().digits(1);
  for (const kind of ["grid", "axis"] as const) {
    for (const rule of drawing.rules.filter((rule) => rule.kind === kind)) add(kind, join(rule.points) ?? "");
  }
  for (const rest of drawing.rests) add("rest", box(rest));
  for (const bar of drawing.bars) add(`bar t${toneOf(bar.tone)}${bar.planned ? " plan" : ""}`, box(bar));
  for (const swatch of drawing.swatches) add(`bar t${toneOf(swatch.tone)}`, box(swatch));
  for (const rule of drawing.rules.filter(({ kind }) => kind === "leader")) add("leader", join(rule.points) ?? "");
  for (const run of runsOf(drawing.lines)) {
    add(`line t${toneOf(run.series)}${run.planned ? " plan" : ""}`, join(run.points) ?? "");
  }
  for (const dot of drawing.dots) add(`dot t${toneOf(dot.series)}${dot.planned ? " plan" : ""}`, marker(dot));
  return [...paths].map(([className, d]) => ({ className, d }));
}

export function groupsOf({ texts }: Drawing): Group[] {
  const groups = new Map<string, Group["texts"]>();
  for (const { x, y, text, mark, anchor, ink } of texts) {
    const className = [anchor === "start" ? "" : anchor, ink === "strong" ? "" : ink].filter(Boolean).join(" ");
    groups.set(className, [...(groups.get(className) ?? []), { x: Math.round(x), y: Math.round(y), text, mark }]);
  }
  return [...groups].map(([className, texts]) => ({ className, texts }));
}

/** Lines that go on from where the one before ended become one. */
function runsOf(lines: readonly Line[]): Line[] {
  const runs: Line[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const [end, start] = [last?.points.at(-1), line.points[0]];
    const goesOn = last?.series === line.series && last.planned === line.planned && end?.[0] === start?.[0];
    if (last !== undefined && goesOn)
      runs[runs.length - 1] = { ...last, points: [...last.points, ...line.points.slice(1)] };
    else runs.push(line);
  }
  return runs;
}

function box({ x, y, width, height }: Pick<Bar, "x" | "y" | "width" | "height">): string {
  // Whole edges at the sides are sharp; the height is what tells the value, or the width of a lying bar.
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
