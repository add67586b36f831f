/** The reading order of the systems: by business, then by their own order. */
import type { Atlas } from "../atlas/load.ts";
import { once } from "../atlas/once.ts";
import type { SystemData } from "../schemas/system.ts";

export type SystemEntry = { id: string; data: SystemData };

export const systemsInOrder = once((atlas: Atlas): readonly SystemEntry[] =>
  atlas.businesses.flatMap(({ id }) => systemsOf(atlas, id)),
);

export function systemsOf(atlas: Atlas, business: string): readonly SystemEntry[] {
  return byBusiness(atlas).get(business) ?? [];
}

const byBusiness = once(({ systems }: Atlas) => {
  const entries = [...systems].map(([id, data]) => ({ id, data }));
  entries.sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
  return Map.groupBy(entries, ({ data }) => data.business);
});

export function neighbours(
  atlas: Atlas,
  id: string,
): { previous: SystemEntry | undefined; next: SystemEntry | undefined } {
  const order = systemsInOrder(atlas);
  const index = order.findIndex((entry) => entry.id === id);
  return { previous: order[index - 1], next: order[index + 1] };
}
