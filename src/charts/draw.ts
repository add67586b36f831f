/** From data to drawing. Pure: the same input gives the same drawing. */
import type { Lang } from "../schemas/common.ts";
import type { ChartInput, Drawing } from "./drawing.ts";
import { drawBars } from "./forms/bars.ts";
import { drawLine } from "./forms/line.ts";
import { drawRows } from "./forms/rows.ts";
import { drawStacked } from "./forms/stacked.ts";
import { drawShare } from "./forms/share.ts";

export function drawChart(input: ChartInput, lang: Lang): Drawing {
  switch (input.form) {
    case "bars":
      return drawBars(input, lang);
    case "line":
      return drawLine(input, lang);
    case "stacked":
      return drawStacked(input, lang);
    case "grouped":
      return drawRows(input, lang);
    case "share":
      return drawShare(input, lang);
  }
}
