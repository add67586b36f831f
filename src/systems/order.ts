/** The reading order of the systems: by business, then by their own order. */
import type { Atlas } from "../atlas/load.ts";
import type { SystemData } from "../schemas/system.ts";

export type SystemEntry = { id: string; data: SystemData };

export function systemsInOrder(atlas: Atlas): SystemEntry[] {
  return atlas.businesses.flatMap(({ id }) => systemsOf(atlas, id));
}

export function systemsOf(atlas: Atlas, business: string): SystemEntry[] {
  return [...atlas.systems]
    .filter(([, data]) => data.business === business)
    .map(([id, data]) => ({ id, data }))
    .sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}

export function neighbours(
  atlas: Atlas,
  id: string,
): { previous: SystemEntry | undefined; next: SystemEntry | undefined } {
  const order = systemsInOrder(atlas);
  const index = order.findIndex((entry) => entry.id === id);
  return { previous: order[index - 1], next: order[index + 1] };
}
