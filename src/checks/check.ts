import type { Atlas } from "../atlas/load.ts";
import type { Fault } from "../atlas/fault.ts";
import type { Path } from "../atlas/yaml-file.ts";

/** Looks for one kind of fault in the whole model. */
export type Check = (atlas: Atlas) => Fault[];

/** Where a value of a YAML file stands; `key` is its folder and id, such as `glossary/ocsp`. */
export function placeOfValue(atlas: Atlas, key: string, path: Path): Pick<Fault, "file" | "line" | "column"> {
  return atlas.locate.get(key)?.(path) ?? { file: `content/${key}.yaml`, line: 1, column: 1 };
}

/** The pages in a stable order. */
export function allPages(atlas: Atlas) {
  return [...atlas.pages.values()].flatMap((twins) => [twins.ja, twins.en].filter((page) => page !== undefined));
}
