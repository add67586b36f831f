/** From left to right: where the columns of a map stand, and the lanes in which its upright lines run. */
import type { Cell, Link, Row } from "./cells.ts";
import type { Ends } from "./ports.ts";
import type { Shape } from "./shapes.ts";
import { tracksOf } from "./tracks.ts";

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
  ends: (link: Link) => Ends,
  badge: (link: Link) => number,
  shape: Shape,
): Columns {
  const lanes = lanesOf(links, ends);
  const laneWidth = (name: string) => (lanes.get(name)?.count ?? 0) * shape.track;
  /** Room beside the boxes for the heads and numbers of the brackets that leave them. */
  function lead(side: Row["side"], column: Cell["column"]): number {
    const leaving = links.filter(
      ({ a, b, kind }) => kind !== "across" && [a, b].some((cell) => cell.column === column && cell.row.side === side),
    );
    return leaving.length === 0 ? 0 : Math.max(...leaving.map(badge)) + 6;
  }
  const across = links.filter(({ kind }) => kind === "across");
  const gutter = shape.gutter + Math.max(0, ...across.map(badge));

  let x = EDGE;
  /** Goes on to the right and returns where that began. */
  function pass(...widths: number[]): number {
    const start = x;
    for (const width of widths) x += width;
    return start;
  }
  const sideHas = (side: Row["side"]) => rows.some((row) => row.side === side);
  const partiesAt = (side: Row["side"]) => rows.some((row) => row.side === side && row.parties.length > 0);
  const starts = new Map<string, { start: number; direction: 1 | -1 }>();
  const grow = (name: string, start: number, direction: 1 | -1) => starts.set(name, { start, direction });
  const x0 = { left: { system: 0, party: 0 }, right: { system: 0, party: 0 } };
  const frames: Columns["frames"] = { left: [0, 0], right: [0, 0] };

  pass(laneWidth("outside left"));
  grow("outside left", x, -1);
  pass(lead("left", "party"));
  if (partiesAt("left")) x0.left.party = pass(shape.party, gutter);
  const agencyLeft = pass(shape.inset);
  if (sideHas("left")) {
    const start = pass(shape.inset);
    x0.left.system = pass(shape.system, lead("left", "system"));
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
    x0.right.system = pass(shape.system, shape.inset);
    frames.right = [start, x];
  }
  pass(shape.inset);
  const agencyRight = x;
  if (partiesAt("right")) {
    pass(gutter);
    x0.right.party = pass(shape.party);
  }
  pass(lead("right", "party"));
  grow("outside right", pass(laneWidth("outside right"), EDGE), 1);

  return {
    x: x0,
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

/** Brackets share a lane with those that run between the same columns. */
function laneOf({ kind, a, b }: Link): string {
  if (kind !== "between") return `${kind} ${a.row.side}`;
  return `between ${[a.row.side, b.row.side].sort().join(" ")}`;
}

function lanesOf(links: readonly Link[], ends: (link: Link) => Ends) {
  const names = new Set(links.filter(({ kind }) => kind !== "across").map(laneOf));
  return new Map(
    [...names].map((name) => {
      const chosen = links.filter((link) => link.kind !== "across" && laneOf(link) === name);
      const given = tracksOf(
        chosen.map((link) => {
          const { a, b } = ends(link);
          return { top: Math.min(a, b), bottom: Math.max(a, b) };
        }),
      );
      const tracks = new Map(chosen.map((link, index) => [link, given[index] ?? 0]));
      return [name, { tracks, count: Math.max(...given) + 1 }];
    }),
  );
}
