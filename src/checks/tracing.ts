/** Every paragraph cites a section, and the paragraph around a value cites the section that the value comes from. */
import type { Parent } from "mdast";
import type { Atlas } from "../atlas/load.ts";
import type { Fault } from "../atlas/fault.ts";
import { type Block, type Element, isElement, type Page } from "../atlas/page-file.ts";
import { attributesOf } from "../markdown/attributes.ts";
import { allPages, type Check } from "./check.ts";

export const checkTracing: Check = (atlas) =>
  allPages(atlas).flatMap((page) => [...untraced(page), ...valuesWithoutSource(atlas, page), ...strayValues(page)]);

function untraced(page: Page): Fault[] {
  return page.blocks.flatMap((block, index): Fault[] => {
    // Background is general knowledge, told apart from what the sources state.
    if (block.aside?.name === "Background" || citationsIn(block).size > 0) return [];
    // An aside is one statement; its last paragraph may say what the page makes of the documents cited before.
    if (
      block.aside !== undefined &&
      page.blocks.some((other) => other.aside === block.aside && citationsIn(other).size > 0)
    )
      return [];
    const [before, after] = [page.blocks[index - 1], page.blocks[index + 1]].map((near) =>
      // A heading between two blocks parts them.
      near?.under === block.under ? near : undefined,
    );
    const isList = block.node.type === "list" || block.node.type === "table";
    if (isList && before !== undefined && citationsIn(before).size > 0) return [];
    if (!isList && after !== undefined && ["list", "table"].includes(after.node.type) && citationsIn(after).size > 0)
      return [];
    return [
      {
        ...at(page, block),
        what: `the ${block.node.type} cites no source`,
        why: "every statement can be traced to a section of a source document",
        fix: "add a mark such as [^fy2024-report#3-4-2], or move general knowledge into <Background>",
      },
    ];
  });
}

function valuesWithoutSource(atlas: Atlas, page: Page): Fault[] {
  return page.blocks.flatMap((block) => {
    const cited = citationsIn(block);
    return values(block.node as Parent).flatMap(({ of, year }): Fault[] => {
      const source = atlas.figures.get(of)?.points.find((point) => point.fiscalYear === year)?.source;
      if (source === undefined || cited.has(source)) return [];
      return [
        {
          ...at(page, block),
          what: `the value of ${of} for ${year} comes from ${source}, which the ${block.node.type} does not cite`,
          why: "a reader who doubts the number must find it in the cited section",
          fix: `add [^${source}]`,
        },
      ];
    });
  });
}

/** A value in a heading or alone on its line has no paragraph that could cite its source. */
function strayValues(page: Page): Fault[] {
  const within = ({ place }: Element) =>
    page.blocks.some(({ node }) => {
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      return place.offset >= start && place.offset < end;
    });
  return page.elements
    .filter((element) => element.name === "Value" && !within(element))
    .map(({ place }) => ({
      ...{ file: page.file, line: place.line, column: place.column },
      what: "a <Value> outside a paragraph",
      why: "nothing beside it could cite where the number comes from",
      fix: "put it into a sentence with its source mark, or use <FigureTable>",
    }));
}

function at(page: Page, block: Block) {
  return { file: page.file, line: block.place.line, column: block.place.column };
}

function citationsIn(block: Block): Set<string> {
  const found = new Set<string>();
  walk(block.node as Parent, (node) => {
    if (node.type === "sourceMark") found.add(`${node.document}#${node.section}`);
  });
  return found;
}

function values(parent: Parent): { of: string; year: number }[] {
  const found: { of: string; year: number }[] = [];
  walk(parent, (node) => {
    if (!isElement(node) || node.name !== "Value") return;
    const { of, year } = attributesOf(node);
    if (typeof of === "string" && typeof year === "number") found.push({ of, year });
  });
  return found;
}

function walk(parent: Parent, visit: (node: Parent["children"][number]) => void): void {
  for (const node of parent.children) {
    visit(node);
    if ("children" in node) walk(node, visit);
  }
}
