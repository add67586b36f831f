/** Gives upright lines a track each, so that no two run on one another. */
export type Span = { top: number; bottom: number };

/** The track of each span, from 0; short ones first, so that they lie inside the long ones. */
export function tracksOf(spans: readonly Span[]): number[] {
  const order = [...spans.keys()].sort((a, b) => lengthOf(spans[a]) - lengthOf(spans[b]) || a - b);
  const tracks: Span[][] = [];
  const chosen = new Map<number, number>();
  for (const index of order) {
    const span = spans[index];
    if (span === undefined) continue;
    const free = tracks.findIndex((track) => track.every((other) => apart(span, other)));
    const track = free === -1 ? tracks.push([]) - 1 : free;
    tracks[track]?.push(span);
    chosen.set(index, track);
  }
  return [...spans.keys()].map((index) => chosen.get(index) ?? 0);
}

/** A little air, so that two lines in one track are not read as one. */
function apart(a: Span, b: Span): boolean {
  return a.bottom + 6 <= b.top || b.bottom + 6 <= a.top;
}

function lengthOf(span: Span | undefined): number {
  return span === undefined ? 0 : span.bottom - span.top;
}
