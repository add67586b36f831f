/** All that content refers to by id, in data and in pages, and how the ids are exchanged. */
export type Kind = "term" | "system" | "figure" | "chart" | "business" | "citation" | "end";

/** What stands for an id; undefined takes the reference away. */
export type MapId = (kind: Kind, id: string) => string | undefined;

const FIELDS: Readonly<Record<string, Kind>> = {
  ...{ term: "term", broader: "term", related: "term", legalBasis: "term" },
  ...{ system: "system", systems: "system", business: "business", businesses: "business" },
  ...{ figure: "figure", total: "figure", source: "citation", sources: "citation" },
  ...{ from: "end", to: "end", network: "end" },
};
export const FIELDS_OF_SYSTEM: Readonly<Record<string, Kind>> = { ...FIELDS, related: "system" };

/** The same data with other ids. A list loses the references that are taken away, an object the field. */
export function mapData<T>(data: T, map: MapId, fields = FIELDS): T {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, item]: [string, unknown]) => {
        const mapped = reference(fields[name], item) ?? visit(item);
        return mapped === GONE ? [] : [[name, mapped]];
      }),
    );
  };
  const reference = (kind: Kind | undefined, item: unknown): unknown => {
    if (kind === undefined) return undefined;
    if (typeof item === "string") return map(kind, item) ?? GONE;
    if (!Array.isArray(item) || !item.every((one) => typeof one === "string")) return undefined;
    return item.flatMap((one) => map(kind, one) ?? []);
  };
  return visit(data) as T;
}
const GONE = Symbol("no such reference");

/** What of a page or a definition is not running text: marks, addresses, ids of headings, components. */
export const MARKUP = /<[A-Za-z/][^>]*>|(?<=\])\([^)\s]*\)|\[#[^\]\s]*\]|\[\^[^\]\s]*\]/g;

/** The same page or definition with other ids. */
export function mapText(text: string, map: MapId): string {
  return text
    .replace(/\[([^\]^]*)\]\((system|term):([a-z0-9-]+)(#[^)]*)?\)/g, (_, words: string, kind, id, anchor = "") => {
      const mapped = map(kind as Kind, id as string);
      return mapped === undefined ? words : `[${words}](${String(kind)}:${mapped}${String(anchor)})`;
    })
    .replace(/\[\^([^\]\s]+)\]/g, (_, id: string) => {
      const mapped = map(id.includes("#") ? "citation" : "term", id);
      return mapped === undefined ? "" : `[^${mapped}]`;
    })
    .replace(/<(Figure|FigureTable|Value) [^>]*>/g, (tag, name) =>
      tag.replace(/"([a-z0-9-]+)"/g, (_, id: string) => `"${map(name === "Figure" ? "chart" : "figure", id) ?? id}"`),
    );
}

/** The ids of one kind that a page or a definition names. */
export function idsIn(text: string, wanted: Kind): Set<string> {
  const found = new Set<string>();
  mapText(text, (kind, id) => {
    if (kind === wanted) found.add(id);
    return id;
  });
  return found;
}
