/** A drawing for each kind of page, on a field of 400 by 400. */
import type { PageKind } from "../page-kind.ts";
import type { Colours } from "./colours.ts";

type Draw = (colours: Colours) => string;

const MOTIFS: Record<PageKind, Draw> = {
  home: ({ link, t2, t4 }) =>
    [
      line("M200 110V200M200 200L90 290M200 200L310 290M90 110L200 200M310 110L200 200", link),
      ...[
        [90, 110],
        [200, 90],
        [310, 110],
        [90, 300],
        [310, 300],
      ].map(([x, y]) => dot(x, y, 30, t4)),
      dot(200, 200, 52, link),
      dot(200, 200, 20, t2),
    ].join(""),
  system: ({ link, t2, t4, panel }) =>
    [
      box(40, 60, 110, 90, link),
      box(250, 60, 110, 90, panel, link),
      box(145, 245, 110, 90, t4),
      line("M168 105H228M208 85L228 105L208 125M200 165V222M180 202L200 222L220 202", t2),
    ].join(""),
  term: ({ ink, faint, t2, panel, link }) =>
    [
      line("M40 80H360M40 140H130", faint, 14),
      line("M160 140H270", ink, 18),
      `<path d="M160 166H272" stroke="${link}" stroke-width="7" stroke-dasharray="1 14" stroke-linecap="round"/>`,
      line("M300 140H360", faint, 14),
      `<path d="M215 178L239 210H350V350H80V210H191Z" fill="${panel}" stroke="${link}" stroke-width="8" stroke-linejoin="round"/>`,
      line("M115 255H240", t2, 18),
      line("M115 305H315", faint, 14),
    ].join(""),
  figure: ({ link, t2, t4, edge }) =>
    [
      ...[120, 190, 150, 260].map((height, index) =>
        box(60 + index * 78, 340 - height, 52, height, [t4, link, t4, link][index] ?? link),
      ),
      line("M40 342H360", edge, 8),
      line("M86 180L164 110L242 150L320 50", t2, 10),
    ].join(""),
  business: ({ link, t2, t4, panel }) =>
    Array.from({ length: 11 }, (_, index) =>
      box(
        50 + (index % 3) * 105,
        20 + Math.floor(index / 3) * 93,
        88,
        76,
        [link, t4, panel, t2][(index * 3) % 4] ?? link,
        link,
      ),
    ).join(""),
  timeline: ({ link, t2, t4, paper, edge }) =>
    [
      line("M110 30V370", edge, 8),
      ...[70, 145, 220].map((y, index) => dot(110, y, 24, [link, t4, link][index] ?? link)),
      `<circle cx="110" cy="315" r="22" fill="${paper}" stroke="${t2}" stroke-width="9"/>`,
      line("M170 70H350M170 145H310M170 220H340", link, 16),
      line("M170 315H290", t2, 16),
    ].join(""),
  finances: ({ link, t2, t4, panel }) =>
    [
      box(40, 80, 200, 84, link),
      box(240, 80, 84, 84, t4),
      box(324, 80, 36, 84, t2),
      box(40, 236, 130, 84, link),
      box(170, 236, 120, 84, t4),
      box(290, 236, 70, 84, panel, link),
      line("M140 180V220M265 180L240 220", t2, 8),
    ].join(""),
  source: ({ link, t2, faint, panel }) =>
    [
      `<path d="M90 30H250L320 100V370H90Z" fill="${panel}" stroke="${link}" stroke-width="10" stroke-linejoin="round"/>`,
      line("M250 30V100H320", link, 10),
      line("M130 160H280M130 215H280M130 270H230", faint, 14),
      dot(262, 268, 20, t2),
      line("M130 325H200", faint, 14),
    ].join(""),
  data: ({ link, t2, t4, panel }) =>
    [
      box(40, 50, 320, 56, link),
      ...[126, 196, 266].flatMap((y, row) => [
        box(40, y, 92, 50, t4),
        box(152, y, 92, 50, panel, link),
        box(264, y, 96, 50, row === 2 ? t2 : panel, row === 2 ? t2 : link),
      ]),
      line("M40 350H360", link),
    ].join(""),
  accessibility: ({ link, t2, panel, faint }) =>
    [
      ...[85, 200, 315].flatMap((y, row) => [
        `<rect x="45" y="${y - 40}" width="80" height="80" rx="14" fill="${panel}" stroke="${link}" stroke-width="9"/>`,
        line(`M66 ${y}L82 ${y + 17}L108 ${y - 18}`, t2, 13),
        line(`M170 ${y - 18}H${[350, 320, 340][row] ?? 350}`, link, 16),
        line(`M170 ${y + 20}H${[300, 340, 280][row] ?? 300}`, faint, 14),
      ]),
    ].join(""),
  other: ({ link, t2, panel }) =>
    [
      `<rect x="60" y="60" width="280" height="280" rx="36" fill="${link}"/>`,
      line("M125 140H275M125 200H225M125 260H250", panel, 22),
      dot(278, 200, 22, t2),
    ].join(""),
};

/** The drawing of a kind as an SVG document. */
export function motif(kind: PageKind, colours: Colours): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" fill="none">${MOTIFS[kind](colours)}</svg>`;
}

function line(path: string, colour: string, width = 10): string {
  return `<path d="${path}" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function dot(x = 0, y = 0, radius = 0, colour = ""): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`;
}

function box(x: number, y: number, width: number, height: number, fill: string, edge = fill): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${fill}" stroke="${edge}" stroke-width="6"/>`;
}
