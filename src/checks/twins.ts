/** Both languages have the page, with the same sections in the same order. */
import { suggest, type Fault } from "../atlas/fault.ts";
import type { Page } from "../atlas/page-file.ts";
import { LANGS } from "../schemas/common.ts";
import { SECTION_IDS } from "../systems/sections.ts";
import { allPages, type Check } from "./check.ts";

export const checkTwins: Check = (atlas) => {
  const faults: Fault[] = [];
  for (const [id, twins] of atlas.pages) {
    for (const lang of LANGS) {
      const file = `content/systems/${id}/${lang}.mdx`;
      if (twins[lang] !== undefined || atlas.unread.has(file)) continue;
      faults.push({
        file,
        ...{ line: 1, column: 1 },
        what: `the page has no ${lang === "ja" ? "Japanese" : "English"} twin`,
        why: "readers who switch the language would meet a missing page",
        fix: `write ${file} with the sections of its twin`,
      });
    }
    if (twins.ja !== undefined && twins.en !== undefined) faults.push(...orderFaults(twins.ja, twins.en));
  }
  for (const page of allPages(atlas)) {
    faults.push(...sectionFaults(page));
    const name = atlas.systems.get(page.system)?.name[page.lang];
    if (name !== undefined && page.title !== "" && page.title !== name) {
      faults.push({
        ...{ file: page.file, line: 2, column: 1 },
        what: `the title "${page.title}" is not the name in system.yaml, "${name}"`,
        why: "menus and search would call the page by another name than the page itself",
        fix: "write the same in both files",
      });
    }
    if (page.summary === "") {
      faults.push({
        ...{ file: page.file, line: 1, column: 1 },
        what: "the page has no <Summary>",
        why: "lists, search engines and readers in a hurry rely on it",
        fix: "begin the page with a plain summary of at most three sentences",
      });
    }
  }
  return faults;
};

/** Compares the sections of the English page with those of the Japanese one, up to the first difference. */
function orderFaults(ja: Page, en: Page): Fault[] {
  const shape = (page: Page) => page.sections.map(({ depth, id }) => `${"#".repeat(depth)} [#${id ?? ""}]`);
  // A heading without an id is told by itself.
  if ([...ja.sections, ...en.sections].some(({ id }) => id === undefined)) return [];
  const [expected, found] = [shape(ja), shape(en)];
  const index = expected.findIndex((section, i) => section !== found[i]);
  const at = index === -1 && found.length > expected.length ? expected.length : index;
  if (at === -1) return [];
  const place = (en.sections[at] ?? en.sections.at(-1))?.place ?? { line: 1, column: 1 };
  return [
    {
      file: en.file,
      line: place.line,
      column: place.column,
      what: `section ${at + 1} is ${found[at] ?? "missing"}, its Japanese twin has ${expected[at] ?? "none"} (${ja.file})`,
      why: "the language switch leads to the same section, and both languages must say the same",
      fix: "bring the sections of both files into the same order",
    },
  ];
}

function sectionFaults(page: Page): Fault[] {
  const at = (place: { line: number; column: number }) => ({ file: page.file, line: place.line, column: place.column });
  const seen = new Set<string>();
  let last = -1;
  return page.sections.flatMap(({ id, depth, title, place }): Fault[] => {
    if (id === undefined) {
      const what = `the heading "${title}" has no id`;
      return [
        {
          ...at(place),
          what,
          why: "both languages and all links share the ids of sections",
          fix: "end it with [#an-id]",
        },
      ];
    }
    if (seen.has(id)) {
      const what = `the section id "${id}" stands twice on the page`;
      return [{ ...at(place), what, why: "links would lead to the first one only", fix: "rename one of them" }];
    }
    seen.add(id);
    if (depth !== 2) return [];
    const rank = SECTION_IDS.indexOf(id as (typeof SECTION_IDS)[number]);
    if (rank === -1) {
      const known = `the sections are ${SECTION_IDS.join(", ")}`;
      const why = "all system pages share one order of sections, so that readers find their way";
      return [{ ...at(place), what: `unknown section "${id}"`, why, fix: suggest(id, SECTION_IDS, known) }];
    }
    if (rank < last) {
      const what = `the section "${id}" stands too late`;
      const why = "all system pages share one order of sections, so that readers find their way";
      return [{ ...at(place), what, why, fix: `the order is ${SECTION_IDS.join(", ")}` }];
    }
    last = rank;
    return [];
  });
}
