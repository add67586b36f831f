/** The measures of the maps: a wide one for a screen, a narrow one for a phone and for paper, and one with numbers to stand beside a table. */
export type Shape = {
  /** Columns of frames; the parties stand on the outer side of each, which for a single one is the right. */
  columns: 1 | 2;
  font: number;
  /** From one line of text to the next. */
  line: number;
  /** Between the text of a box and its edge. */
  padding: number;
  /** Width of a box in a frame, and of one beside it. */
  system: number;
  party: number;
  /** The picture is at least this wide. What is left over goes to the gutters between parties and frames. */
  width: number;
  /** The least width of a gutter, in which the lines turn. */
  gutter: number;
  /** Between a frame and what it holds. */
  inset: number;
  /** Between two boxes of a column. */
  gap: number;
  /** Between two upright lines. */
  track: number;
  /** Whether the lines carry numbers. */
  numbered: boolean;
};

/** The number on a line: two digits in the type of the narrow maps. */
export const BADGE = { width: 20, height: 18 };

export const WIDE: Shape = {
  ...{ columns: 2, font: 13, line: 17, padding: 7, system: 172, party: 156 },
  ...{ width: 1080, gutter: 80, inset: 10, gap: 10, track: 10, numbered: false },
};

export const NARROW: Shape = {
  ...{ columns: 1, font: 12, line: 15, padding: 4, system: 116, party: 116 },
  ...{ width: 355, gutter: 30, inset: 3, gap: 8, track: 5, numbered: false },
};

/** A narrow one with a number on every line; between box and number there is room for an arrowhead. */
export const NUMBERED: Shape = { ...NARROW, width: 390, inset: 6, numbered: true };
