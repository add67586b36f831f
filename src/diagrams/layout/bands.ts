/** A high map in bands for paper: cut between its frames, where the highest band is as low as can be. */
import type { MapLayout } from "./layout.ts";

export type Band = { y: number; height: number };

export function bandsOf({ frames, height }: MapLayout, count: number): Band[] {
  const edges = [0, ...cutsBetween(frames), height];
  const heights = edges.flatMap((top, index) => edges.slice(index + 1).map((bottom) => bottom - top));
  for (const limit of heights.sort((a, b) => a - b)) {
    const bands = filled(edges, limit);
    if (bands.length <= count && bands.every(({ height }) => height <= limit)) return bands;
  }
  return [{ y: 0, height }];
}

/** Half-way between what belongs to a frame, its parties included, and what belongs to the next. */
function cutsBetween(frames: MapLayout["frames"]): number[] {
  const rows = frames.map(({ boxes, ...frame }) => ({
    top: Math.min(frame.y, ...boxes.map(({ y }) => y)),
    bottom: Math.max(frame.y + frame.height, ...boxes.map(({ y, height }) => y + height)),
  }));
  return rows.slice(1).map(({ top }, index) => ((rows[index]?.bottom ?? top) + top) / 2);
}

/** Each band reaches as far down as the limit lets it, and at least to the next edge. */
function filled(edges: readonly number[], limit: number): Band[] {
  const bands: Band[] = [];
  for (const [index, edge] of edges.slice(1).entries()) {
    const last = bands.at(-1);
    if (last !== undefined && edge - last.y <= limit) last.height = edge - last.y;
    else bands.push({ y: edges[index] ?? 0, height: edge - (edges[index] ?? 0) });
  }
  return bands;
}
