import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtPages } from "../helpers/pages.ts";

type Glossary = { terms: Record<string, unknown>[] };
type Systems = { systems: { id: string; url: Record<string, string> }[]; flows: Record<string, unknown>[] };
type Timeline = { events: Record<string, unknown>[] };
type Figures = { figures: { id: string; points: Record<string, unknown>[] }[] };

const read = (name: string) => JSON.parse(readFileSync(`dist/data/${name}.json`, "utf8")) as unknown;
const urls = new Set(builtPages().map(({ url }) => url));

describe("the data files", () => {
  test("hold no mark that was meant for the pages", () => {
    for (const name of ["glossary", "systems", "figures", "timeline"])
      expect(JSON.stringify(read(name)), name).not.toContain("[^");
    expect(readFileSync("dist/search/names.json", "utf8")).not.toContain("[^");
  });

  test("hold every term with all promised fields, and its pages exist", () => {
    const { terms } = read("glossary") as Glossary;
    expect(terms.length).toBeGreaterThanOrEqual(150);
    const fields = [
      "abbr",
      "aliases",
      "broader",
      "definition",
      "english",
      "expansion",
      "id",
      "kind",
      "label",
      "note",
      "reading",
      "related",
      "sources",
      "url",
      "usedIn",
    ];
    for (const term of terms) {
      expect(Object.keys(term).sort(), String(term.id)).toEqual(fields);
      for (const url of Object.values(term.url as Record<string, string>)) expect(urls).toContain(url);
    }
    const marked = terms.filter((term) => (term.usedIn as unknown[]).length > 0);
    expect(marked.length).toBeGreaterThanOrEqual(100);
  });

  test("hold every system and every flow between known ends", () => {
    const { systems, flows } = read("systems") as Systems;
    expect(systems.map(({ id }) => id).sort()).toEqual([
      "certificate-validity",
      "convenience-store-issuance",
      "csirt-council",
      "intermediate-server",
      "jpki",
      "juki-net",
      "lgwan",
      "organisation",
    ]);
    for (const { url } of systems) for (const address of Object.values(url)) expect(urls).toContain(address);
    for (const flow of flows)
      expect(Object.keys(flow).sort()).toEqual(["from", "network", "source", "stated", "to", "what"]);
    expect(flows.length).toBeGreaterThan(30);
  });

  test("hold every figure with a source for each point", () => {
    const { figures } = read("figures") as Figures;
    expect(figures.length).toBeGreaterThan(40);
    for (const { id, points } of figures) {
      for (const point of points) {
        expect(typeof point.value, id).toBe("number");
        expect(typeof point.fiscalYear, id).toBe("number");
        expect(typeof point.approximate, id).toBe("boolean");
        expect(point.source, id).toMatch(/^[a-z0-9-]+#[a-z0-9-]+$/);
      }
    }
  });

  test("hold every event with all promised fields", () => {
    const { events } = read("timeline") as Timeline;
    expect(events.length).toBeGreaterThan(0);
    const fields = ["business", "date", "id", "planned", "sources", "systems", "text", "until"];
    for (const event of events) expect(Object.keys(event).sort(), String(event.id)).toEqual(fields);
  });
});
