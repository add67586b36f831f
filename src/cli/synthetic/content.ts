/** The content of a project as the synthetic ones are made of it: the model's data, and the pages as they are written. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { type Atlas, loadAtlas } from "../../atlas/load.ts";
import { LANGS, type Lang } from "../../schemas/common.ts";
import { compareDates } from "../../timeline/span.ts";

const FOLDERS = { terms: "glossary", figures: "figures", charts: "charts", sources: "sources" } as const;
const LISTS = { businesses: "businesses", nodeList: "nodes", timeline: "timeline" } as const;

export type Content = Pick<Atlas, keyof typeof FOLDERS | keyof typeof LISTS | "systems" | "accounts"> & {
  texts: Map<string, Record<Lang, string>>;
};

/** @throws Error when the content has faults */
export function readContent(root: string): Content {
  const { atlas, faults } = loadAtlas(root);
  if (faults.length > 0) throw new Error("the content has faults; npm run check says which");
  const text = (id: string, lang: Lang) => readFileSync(join(root, "content/systems", id, `${lang}.mdx`), "utf8");
  const texts = [...atlas.systems.keys()].map((id) => [id, { ja: text(id, "ja"), en: text(id, "en") }] as const);
  return { ...atlas, texts: new Map(texts) };
}

/** Several contents as one. What there is only once, the names of the accounts, comes from the first. */
export function joined(contents: readonly Content[]): Content {
  const all = <K extends keyof Content>(key: K) => contents.map((content) => content[key]);
  return {
    terms: new Map(all("terms").flatMap((map) => [...map])),
    systems: new Map(all("systems").flatMap((map) => [...map])),
    figures: new Map(all("figures").flatMap((map) => [...map])),
    charts: new Map(all("charts").flatMap((map) => [...map])),
    sources: new Map(all("sources").flatMap((map) => [...map])),
    texts: new Map(all("texts").flatMap((map) => [...map])),
    businesses: all("businesses").flat(),
    nodeList: all("nodeList").flat(),
    timeline: all("timeline")
      .flat()
      .sort((a, b) => compareDates(a.date, b.date)),
    accounts: contents[0]?.accounts,
  };
}

/** Writes the content below `root`, in place of all that is there but the statements. */
export function writeContent(root: string, content: Content): void {
  const write = (path: string, data: unknown) => writeFileSync(join(root, "content", path), stringify(data));
  for (const [key, folder] of Object.entries(FOLDERS)) {
    emptied(join(root, "content", folder));
    for (const [id, data] of content[key as keyof typeof FOLDERS]) write(`${folder}/${id}.yaml`, data);
  }
  for (const [key, name] of Object.entries(LISTS)) write(`${name}.yaml`, content[key as keyof typeof LISTS]);
  write("accounts.yaml", content.accounts);
  // Synthetic pages have had no other address.
  write("renamed.yaml", []);
  emptied(join(root, "content/systems"));
  for (const [id, data] of content.systems) {
    mkdirSync(join(root, "content/systems", id));
    write(`systems/${id}/system.yaml`, data);
    for (const lang of LANGS) {
      writeFileSync(join(root, "content/systems", id, `${lang}.mdx`), content.texts.get(id)?.[lang] ?? "");
    }
  }
}

function emptied(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
