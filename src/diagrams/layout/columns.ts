/** From left to right: where the columns of a map stand, and the lanes in which its upright lines run. */
import type { Cell, Link, Row } from "./cells.ts";
import { type Lane, laneOf } from "./lanes.ts";
import { BADGE, type Shape } from "./shapes.ts";

type Range = [left: number, right: number];

export type Columns = {
  x: Record<Row["side"], Record<Cell["column"], number>>;
  width: number;
  /** What holds the frames, and the frames of each side. */
  agency: Range;
  frames: Record<Row["side"], Range>;
  /** Where the upright piece of a bracket runs. */
  lane: (link: Link) => number;
};

/** Room at the edges of the picture for the thickness of lines. */
const EDGE = 2;

export function columnsOf(
  rows: readonly Row[],
  links: readonly Link[],
  lanes: ReadonlyMap<string, Lane>,
  shape: Shape,
): Columns {
  const gutter = shape.gutter + (shape.numbered ? BADGE.width : 0);
  const gutters = (["left", "right"] as const).filter((side) => hasParties(rows, side)).length;
  const narrowest = place(rows, links, lanes, shape, gutter);
  const spare = Math.max(0, shape.width - narrowest.width);
  return gutters === 0 ? narrowest : place(rows, links, lanes, shape, gutter + Math.floor(spare / gutters));
}

function hasParties(rows: readonly Row[], side: Row["side"]): boolean {
  return rows.some((row) => row.side === side && row.parties.length > 0);
}

function place(
  rows: readonly Row[],
  links: readonly Link[],
  lanes: ReadonlyMap<string, Lane>,
  shape: Shape,
  gutter: number,
): Columns {
  const laneWidth = (name: string) => (lanes.get(name)?.count ?? 0) * shape.track;
  /** Room beside the boxes for the heads and numbers of the brackets that leave them. */
  function lead(side: Row["side"], column: Cell["column"]): number {
    const some = links.some(
      ({ a, b, kind }) => kind !== "across" && [a, b].some((cell) => cell.column === column && cell.row.side === side),
    );
    return some ? 6 + (shape.numbered ? BADGE.width : 0) : 0;
  }

  let x = EDGE;
  /** Goes on to the right and returns where that began. */
  function pass(...widths: number[]): number {
    const start = x;
    for (const width of widths) x += width;
    return start;
  }
  const sideHas = (side: Row["side"]) => rows.some((row) => row.side === side);
  const starts = new Map<string, { start: number; direction: 1 | -1 }>();
  const grow = (name: string, start: number, direction: 1 | -1) => starts.set(name, { start, direction });
  const columns = { left: { system: 0, party: 0 }, right: { system: 0, party: 0 } };
  const frames: Columns["frames"] = { left: [0, 0], right: [0, 0] };

  pass(laneWidth("outside left"));
  grow("outside left", x, -1);
  pass(lead("left", "party"));
  if (hasParties(rows, "left")) columns.left.party = pass(shape.party, gutter);
  const agencyLeft = pass(shape.inset);
  if (sideHas("left")) {
    const start = pass(shape.inset);
    columns.left.system = pass(shape.system, lead("left", "system"));
    grow("within left", pass(laneWidth("within left"), shape.inset), 1);
    frames.left = [start, x];
  }
  grow("between left left", pass(laneWidth("between left left")), 1);
  grow("between left right", pass(laneWidth("between left right")), 1);
  pass(laneWidth("between right right"), sideHas("left") ? shape.inset : 0);
  grow("between right right", x, -1);
  if (sideHas("right")) {
    const start = pass(shape.inset, laneWidth("within right"));
    grow("within right", pass(lead("right", "system")), -1);
    columns.right.system = pass(shape.system, shape.inset);
    frames.right = [start, x];
  }
  pass(shape.inset);
  const agencyRight = x;
  if (hasParties(rows, "right")) {
    pass(gutter);
    columns.right.party = pass(shape.party);
  }
  pass(lead("right", "party"));
  grow("outside right", pass(laneWidth("outside right"), EDGE), 1);

  return {
    x: columns,
    width: Math.ceil(x),
    agency: [agencyLeft, agencyRight],
    frames,
    lane(link) {
      const name = laneOf(link);
      const { start, direction } = starts.get(name) ?? { start: 0, direction: 1 };
      return start + direction * ((lanes.get(name)?.tracks.get(link) ?? 0) + 0.5) * shape.track;
    },
  };
}
