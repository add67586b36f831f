/** From data to drawing. Pure: the same input gives the same drawing. */
import type { Lang } from "../schemas/common.ts";
import type { ChartInput, Drawing } from "./drawing.ts";
import { drawBars } from "./forms/bars.ts";
import { drawLine } from "./forms/line.ts";
import { drawRows } from "./forms/rows.ts";
import { drawShare } from "./forms/share.ts";
import { drawStacked } from "./forms/stacked.ts";

const FORMS: Record<ChartInput["form"], (input: ChartInput, lang: Lang) => Drawing> = {
  bars: drawBars,
  line: drawLine,
  stacked: drawStacked,
  grouped: drawRows,
  share: drawShare,
};

export function drawChart(input: ChartInput, lang: Lang): Drawing {
  return renumbered(FORMS[input.form](input, lang));
}

/** The notes of values that found no room lose their mark; those that are left are numbered through. */
function renumbered(drawing: Drawing): Drawing {
  const seen = new Set(drawing.texts.map(({ mark }) => mark));
  const marks = new Map<string, string>();
  const notes = drawing.says.notes.map(({ mark, text }) => {
    if (mark === undefined || !seen.has(mark)) return { mark: undefined, text };
    const number = `*${marks.size + 1}`;
    marks.set(mark, number);
    return { mark: number, text };
  });
  const texts = drawing.texts.map((text) => (text.mark === undefined ? text : { ...text, mark: marks.get(text.mark) }));
  return { ...drawing, texts, says: { ...drawing.says, notes } };
}
