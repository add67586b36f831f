import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { loadAtlas } from "../../src/atlas/load.ts";
import { statementsOf } from "../../src/finances/statements.ts";
import { attribute, builtPages } from "../helpers/pages.ts";

const pages = builtPages();
const { statements, accounts } = statementsOf(loadAtlas(process.cwd()).atlas);
const page = (lang: string) => pages.find(({ url }) => url === `/${lang}/finances/`) ?? expect.unreachable();
const text = (html: string) => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

describe.each(["ja", "en"])("the finances page (%s)", (lang) => {
  const { html, elements } = page(lang);

  test("prints the totals of all three years", () => {
    for (const amount of ["47,578,398,000", "118,214,266,496", "265,646,167,173", "−159,861,000", "2,516,602,821"])
      expect(html).toContain(amount);
  });

  test("has a section for every business and a table for every year", () => {
    const ids = elements.map((element) => attribute(element, "id"));
    for (const { id } of accounts.segments) {
      if (id !== "eliminations") expect(ids, id).toContain(id);
    }
    for (const { fiscalYear } of statements) expect(ids).toContain(`fy${fiscalYear}`);
  });

  test("says no zero of a fund that the budget does not have", () => {
    const fund = { ja: "基金からの収益", en: "Revenue of the fund" }[lang] ?? "";
    expect(text(html)).toContain(`${fund} – 17,325,894,928 149,890,529,955`);
  });

  test("gives revenue, expenses and profit of a business that add up", () => {
    expect(text(html)).toContain("16,820,761,125 14,629,845,546 2,190,915,579");
  });

  test("shows both readings where the source has lost a minus sign", () => {
    const card =
      { ja: "−115,176,227 *2 資料の文字：115,176,227", en: "−115,176,227 *2 source text: 115,176,227" }[lang] ?? "";
    expect(text(html)).toContain(card);
    expect(text(html).match(/(?:資料の文字：|source text: )/g)).toHaveLength(13);
  });

  test("marks every row of the tables as adding up", () => {
    const rows = statements.reduce((sum, statement) => sum + statement.rows.length, 0);
    expect(html.match(/✓/g)).toHaveLength(rows);
    expect(html).not.toContain("≠");
  });

  test("names the budget as a draft before the first chart", () => {
    const before = html.slice(html.indexOf("<h1"), html.indexOf("<svg"));
    expect(before).toContain({ ja: "予算案", en: "draft budget" }[lang]);
  });

  test("names every drawing, and each differently", () => {
    const names = elements.filter(({ tagName }) => tagName === "svg").map((svg) => attribute(svg, "aria-label"));
    expect(names.length).toBeGreaterThanOrEqual(2 + 1 + 2 + 2 * 8);
    expect(new Set(names).size).toBe(names.length);
  });

  test("keeps its drawings below 25 KB, compressed", () => {
    const drawings = html.match(/<svg.*?<\/svg>/gs) ?? [];
    expect(gzipSync(drawings.join("")).length).toBeLessThan(25_000);
  });

  test("cites sources that stand at its foot", () => {
    const ids = new Set(elements.flatMap((element) => attribute(element, "id") ?? []));
    const marks = elements.flatMap((element) => attribute(element, "href")?.match(/^#(source-.+)/)?.[1] ?? []);
    expect(marks.length).toBeGreaterThan(20);
    for (const mark of marks) expect(ids, mark).toContain(mark);
  });

  test("is reached from the foot of every page and from the page on the organisation", () => {
    const link = `href="/${lang}/finances/"`;
    expect(pages.find(({ url }) => url === `/${lang}/about/`)?.html).toContain(link);
    const organisation = pages.find(({ url }) => url === `/${lang}/systems/organisation/`)?.html ?? "";
    expect(organisation.slice(organisation.indexOf('id="finances"'), organisation.indexOf('id="revenue"'))).toContain(
      link,
    );
  });
});

test("The CSV has every amount of every statement, and its totals.", () => {
  const lines = readFileSync("dist/data/finances.csv", "utf8").trimEnd().split("\r\n");
  const cells = statements.reduce((sum, { rows, columns }) => sum + rows.length * (columns.length + 1), 0);
  expect(lines).toHaveLength(1 + cells);
  expect(lines).toContain("2024,false,total,total,operating-revenue,265646167173,fy2024-report#by-business-income,");
  expect(lines).toContain("2022,false,card,total,net-profit,-115176227,fy2022-report#by-business-income,115176227");
  expect(lines).toContain("2019,true,total,total,net-profit,-159861000,fy2019-plan#budget-by-business-income,");
});
