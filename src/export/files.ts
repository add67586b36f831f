/** The files below `/data/` as they are written: made once, for the addresses themselves and for the page about them. */
import type { Atlas } from "../atlas/load.ts";
import { perAtlas } from "../atlas/current.ts";
import { financesCsv } from "../finances/csv.ts";
import { statementsOf } from "../finances/statements.ts";
import { contentType } from "../hosting/media-types.ts";
import { withMark } from "./csv.ts";
import { figuresData, glossaryData, systemsData, timelineData } from "./data.ts";
import { glossaryCsv } from "./glossary-csv.ts";
import { glossarySkos } from "./skos.ts";
import { glossaryTbx } from "./tbx.ts";

const WRITERS = {
  "glossary.csv": (atlas) => withMark(glossaryCsv(atlas)),
  "glossary.tbx": glossaryTbx,
  "glossary.ttl": glossarySkos,
  "glossary.json": (atlas) => JSON.stringify(glossaryData(atlas)),
  "systems.json": (atlas) => JSON.stringify(systemsData(atlas)),
  "figures.json": (atlas) => JSON.stringify(figuresData(atlas)),
  "timeline.json": (atlas) => JSON.stringify(timelineData(atlas)),
  "finances.csv": (atlas) => {
    const { statements, accounts } = statementsOf(atlas);
    return withMark(financesCsv(statements, accounts));
  },
} as const satisfies Record<string, (atlas: Atlas) => string>;

export type DataFile = keyof typeof WRITERS;

const written = perAtlas((atlas) => {
  const texts = new Map<DataFile, string>();
  return (file: DataFile): string => {
    const text = texts.get(file) ?? WRITERS[file](atlas);
    texts.set(file, text);
    return text;
  };
});

/** The text of a file. */
export function dataFile(file: DataFile): string {
  return written()(file);
}

export function dataResponse(file: DataFile): Response {
  return new Response(dataFile(file), { headers: { "content-type": contentType(file) } });
}
