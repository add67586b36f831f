/** Puts the cells of a row into the order in which its lines cross least. */
import type { Cell, Link, Row } from "./cells.ts";
import { ABOVE, arranged, BELOW, byMiddle, crossings, type Pull, reach, type Tie } from "./order.ts";

export function arrange(row: Row, rows: readonly Row[], links: readonly Link[]) {
  const pulls: Pull[] = [];
  const ties: Record<Cell["column"], Tie[]> = { system: [], party: [] };
  for (const { a, b, kind } of links) {
    if (kind === "across" && a.row === row) {
      const [system, party] = a.column === "system" ? [a, b] : [b, a];
      pulls.push({ system: system.node.id, party: party.node.id });
    } else if (kind === "between") {
      for (const [cell, other] of [[a, b] as const, [b, a] as const]) {
        if (cell.row !== row || other.row.side !== row.side) continue;
        const below = rows.indexOf(other.row) > rows.indexOf(row);
        ties.system.push({ one: cell.node.id, other: below ? BELOW : ABOVE });
      }
    } else if (a.row === row) {
      ties[a.column].push({ one: a.node.id, other: b.node.id });
    }
  }
  const ids = (cells: readonly Cell[]) => cells.map(({ node }) => node.id);
  const parties = ids(row.parties);
  const systems = arranged(
    ids(row.systems),
    (order) => 2 * crossings(order, byMiddle(parties, order, pulls), pulls) + reach(order, ties.system),
  );
  sort(row.systems, systems);
  sort(
    row.parties,
    arranged(
      byMiddle(parties, systems, pulls),
      (order) => 2 * crossings(systems, order, pulls) + reach(order, ties.party),
    ),
  );
}

function sort(cells: Cell[], order: readonly string[]) {
  cells.sort((a, b) => order.indexOf(a.node.id) - order.indexOf(b.node.id));
}
