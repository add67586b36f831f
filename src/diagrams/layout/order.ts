/** The order of the boxes in the columns of a row, in which its lines cross least and reach least far. */

/** A line between two boxes of different columns, by their keys. */
export type Pull = { system: string; party: string };
/** A line between two boxes of one column; the other end may lie in a row above or below. */
export type Tie = { one: string; other: string };
export const ABOVE = "above";
export const BELOW = "below";

/**
 * Moves one box at a time for as long as that lowers the cost. It starts from the given order, so that the outcome is
 * the same every time, and what makes no difference stays as it was.
 */
export function arranged(order: readonly string[], cost: (order: readonly string[]) => number): string[] {
  let best = [...order];
  let least = cost(best);
  for (let better = true; better;) {
    better = false;
    for (const candidate of moves(best)) {
      const next = cost(candidate);
      if (next >= least) continue;
      [best, least, better] = [candidate, next, true];
    }
  }
  return best;
}

function* moves(order: readonly string[]): Generator<string[]> {
  for (const from of order.keys()) {
    for (const to of order.keys()) {
      if (from === to) continue;
      const next = [...order];
      next.splice(to, 0, ...next.splice(from, 1));
      yield next;
    }
  }
}

/** The parties, each as near as can be to the middle of the systems it is joined to; those joined to none at the end. */
export function byMiddle(
  parties: readonly string[],
  systems: readonly string[],
  pulls: readonly Pull[],
): readonly string[] {
  const middles = new Map(
    parties.map((party) => {
      const places = pulls.filter((pull) => pull.party === party).map(({ system }) => systems.indexOf(system));
      const sum = places.reduce((total, place) => total + place, 0);
      return [party, places.length === 0 ? systems.length : sum / places.length];
    }),
  );
  return [...parties].sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0));
}

/** How many pairs of lines between two columns cross. */
export function crossings(systems: readonly string[], parties: readonly string[], pulls: readonly Pull[]): number {
  const ends = pulls.map(({ system, party }) => [systems.indexOf(system), parties.indexOf(party)] as const);
  let count = 0;
  for (const [index, [system, party]] of ends.entries()) {
    for (const [otherSystem, otherParty] of ends.slice(index + 1)) {
      if ((system - otherSystem) * (party - otherParty) < 0) count++;
    }
  }
  return count;
}

/** How many boxes the lines within a column pass. */
export function reach(order: readonly string[], ties: readonly Tie[]): number {
  const place = (key: string) => (key === ABOVE ? -1 : key === BELOW ? order.length : order.indexOf(key));
  return ties.reduce((sum, { one, other }) => sum + Math.max(0, Math.abs(place(one) - place(other)) - 1), 0);
}
