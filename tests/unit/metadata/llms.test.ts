import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { llmsTxt } from "../../../src/metadata/llms.ts";
import { project, SOURCE, swap } from "../../helpers/project.ts";

const text = () =>
  llmsTxt(loadAtlas(project({ [SOURCE]: swap("en: Business report", 'en: "Business [draft] report"') })).atlas);

test("It has the parts that llmstxt.org asks for, in their order: title, summary, notes, sections of links.", () => {
  const [title, summary, ...rest] = text().trimEnd().split("\n\n");
  expect(title).toBe("# J-LIS Atlas");
  expect(summary).toMatch(/^> [^\n]+$/);
  const firstSection = rest.findIndex((part) => part.startsWith("#"));
  expect(rest.slice(0, firstSection).join("\n")).toMatch(/非公式[^]*unofficial/);
  const sections = rest.slice(firstSection);
  sections.forEach((part, index) => {
    // A heading, then a list whose every line is a link with or without a note.
    if (index % 2 === 0) expect(part).toMatch(/^## [^\n]+$/);
    else
      for (const line of part.split("\n")) expect(line).toMatch(/^- \[(?:[^[\]]|\\[[\]])+\]\(\/[^\s)]+\)(?:: \S.*)?$/);
  });
  expect(sections.length).toBe(14);
});

test("Every system has a line a language, made of its name and its summary.", () => {
  expect(text()).toContain("- [住基ネット](/ja/systems/juki-net/): 台帳を結ぶ。\n");
  expect(text()).toContain("- [Juki-net](/en/systems/juki-net/): It links the registers.\n");
});

test("Brackets in a name do not end its link.", () => {
  expect(text()).toContain("- [Business \\[draft\\] report](/en/sources/report/): Has no cover.\n");
});
