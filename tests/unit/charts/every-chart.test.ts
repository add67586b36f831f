import { describe, expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { drawChart } from "../../../src/charts/draw.ts";
import { chartInput } from "../../../src/charts/input.ts";
import { LANGS } from "../../../src/schemas/common.ts";
import { expectSound, lengthPerValue } from "./charts.ts";

const { atlas } = loadAtlas(process.cwd());

describe.each(LANGS)("Every chart of the site, in %s,", (lang) => {
  test.each([...atlas.charts])(
    "%s, keeps its texts apart and within the drawing, and draws no year without a value",
    (id, chart) => {
      const input = chartInput(atlas, chart);
      expectSound(drawChart(input, lang), input, id);
    },
  );

  test("looks the same each time", () => {
    for (const chart of atlas.charts.values()) {
      const input = chartInput(atlas, chart);
      expect(drawChart(input, lang)).toEqual(drawChart(structuredClone(input), lang));
    }
  });

  test("has bars that begin at zero", () => {
    for (const [id, chart] of atlas.charts) {
      if (chart.form !== "bars" && chart.form !== "grouped") continue;
      const input = chartInput(atlas, chart);
      const drawing = drawChart(input, lang);
      const upright = new Set(drawing.bars.map(({ width }) => width)).size === 1 && chart.form === "bars";
      const lengths = lengthPerValue(drawing, input, upright ? "height" : "width").filter(Number.isFinite);
      expect(Math.max(...lengths), id).toBeCloseTo(Math.min(...lengths), 6);
    }
  });
});
