/** The smallest project without a fault, in a temporary folder; each test changes the one thing it is about. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

export const JA = "content/systems/juki-net/ja.mdx";
export const EN = "content/systems/juki-net/en.mdx";
export const SYSTEM = "content/systems/juki-net/system.yaml";
export const TERM = "content/glossary/ocsp.yaml";
export const FIGURE = "content/figures/cards.yaml";
export const SOURCE = "content/sources/report.yaml";
export const BUSINESSES = "content/businesses.yaml";
export const NODES = "content/nodes.yaml";
export const CHART = "content/charts/cards.yaml";
export const TIMELINE = "content/timeline.yaml";
export const RENAMED = "content/renamed.yaml";
export const CHANGES = "content/changes.yaml";
export const ACCOUNTS = "content/accounts.yaml";
export const STATEMENT = "content/statements/fy2024.yaml";

const FILES: Record<string, string> = {
  [BUSINESSES]: `- { id: registry, name: { ja: 台帳, en: Registry }, summary: { ja: 台帳の事業。, en: Registry. }, source: report#1 }
`,
  [NODES]: `- { id: residents, name: { ja: 住民, en: Residents }, kind: person }
`,
  [SOURCE]: `title: { ja: 事業報告書, en: Business report }
short: { ja: 報告書, en: Report }
kind: report
publisher: { ja: 機構, en: Agency }
asOf: "2025-03-31"
covers: { from: 2024, to: 2024 }
pageNumbers: none
note: { ja: 表紙がない。, en: Has no cover. }
sections:
  - { id: "1", ja: 概要, en: Overview }
  - { id: "2", ja: 実績, en: Results }
  - { id: 2-1-status, ja: 状況, en: Status, page: 7 }
  - { id: statement, ja: 損益計算書, en: Income statement }
`,
  [TERM]: `label: { ja: OCSP, en: OCSP }
reading: おーしーえすぴー
kind: protocol
definition: { ja: 状態を答える方式。, en: A protocol that answers at once. }
related: [juki-net]
sources: [report#2]
english: common
`,
  "content/glossary/juki-net.yaml": `label: { ja: 住基ネット, en: Juki-net }
reading: じゅうきねっと
aliases: [{ text: 住民基本台帳ネットワーク, lang: ja, kind: legal }]
kind: network
definition: { ja: 台帳を結ぶ。, en: Links the registers. }
system: juki-net
sources: [report#1]
english: official
`,
  "content/glossary/card.yaml": `label: { ja: カード, en: card }
reading: かーど
kind: document
definition: { ja: 身分を示す。, en: Proves who someone is. }
sources: [report#1]
english: ours
match: explicit
`,
  [FIGURE]: `title: { ja: 枚数, en: Cards }
unit: cards
measure: level
business: registry
system: juki-net
points:
  - { fiscalYear: 2024, value: 100, source: report#2 }
`,
  [CHART]: `title: { ja: カードの枚数, en: Cards }
reading: { ja: 100枚ある。, en: There are 100. }
form: bars
business: registry
order: 1
series:
  - { figure: cards }
`,
  [TIMELINE]: `- { id: start, date: "2002-08", text: { ja: 稼働した。, en: Went live. }, business: registry, systems: [juki-net], sources: [report#1] }
`,
  [RENAMED]: `[]
`,
  [CHANGES]: `- { id: first-pages, date: "2025-04-01", text: { ja: 最初のページである。, en: The first pages. }, pages: [systems/juki-net] }
`,
  [ACCOUNTS]: `lead: [{ text: { ja: 決算である。, en: Results. }, sources: [report#2] }]
cautions: [{ text: { ja: 税を含む。, en: With tax. }, sources: [report#2] }]
readings:
  overview: { text: { ja: 二つある。, en: Two. }, sources: [report#2] }
  revenue: { text: { ja: 手数料。, en: Fees. }, sources: [report#2] }
  expenses: { text: { ja: 事業費。, en: Costs. }, sources: [report#2] }
segments:
  - { id: network, name: { ja: 網, en: Network }, businesses: [registry] }
  - { id: cards, name: { ja: 札, en: Cards } }
  - { id: eliminations, name: { ja: 相殺等, en: Eliminations } }
lines:
  - { id: fees, part: operating-revenue, name: { ja: 手数料, en: Fees }, term: card }
  - { id: grants, part: operating-revenue, name: { ja: 交付金, en: Grants } }
  - { id: costs, part: operating-expenses, name: { ja: 事業費, en: Costs } }
totals:
  - { id: operating-revenue, name: { ja: 営業収益, en: Operating revenue } }
  - { id: operating-expenses, name: { ja: 営業費用, en: Operating expenses } }
  - { id: operating-profit, name: { ja: 営業利益, en: Operating profit } }
items:
  - { id: rent, name: { ja: 賃借料, en: Rent } }
`,
  [STATEMENT]: `fiscalYear: 2024
kind: { ja: 決算, en: Result }
source: report#statement
precision: 1
columns: [network, cards, eliminations]
rows:
  - { row: fees, values: [70, 31, -1], total: 100 }
  - { row: grants, values: [30, 0, 0], total: 30 }
  - { row: operating-revenue, values: [100, 31, -1], total: 130 }
  - { row: costs, values: [90, 41, -1], total: 130 }
  - { row: operating-expenses, values: [90, 41, -1], total: 130 }
  - { row: operating-profit, values: [10, -10, 0], total: 0 }
items:
  - { of: costs, source: report#statement, values: { rent: 40 } }
corrections:
  - { note: { ja: 負号がない。, en: Sign lost. }, cells: [{ row: operating-profit, column: cards, printed: 10 }] }
elsewhere:
  - { source: report#1, column: network, precision: 10, values: { operating-revenue: 100 } }
`,
  [SYSTEM]: `name: { ja: 住基ネット, en: Juki-net }
short: { ja: 住基ネット, en: Juki-net }
reading: じゅうきねっと
term: juki-net
business: registry
kind: system
order: 1
parts:
  - { id: server, name: { ja: サーバ, en: Server }, what: { ja: 答える。, en: Answers. }, source: report#1 }
flows:
  - { from: residents, to: juki-net/server, what: { ja: 届出, en: Notices }, stated: true, source: report#1 }
sources: [report#1]
`,
  [JA]: `---
title: 住基ネット
---

<Summary>
台帳を結ぶ。[^report#1]
</Summary>

## 目的 [#purpose]

住基ネット[^juki-net]は全国を結ぶ[^report#1]。
`,
  [EN]: `---
title: Juki-net
---

<Summary>
It links the registers.[^report#1]
</Summary>

## Purpose [#purpose]

Juki-net[^juki-net] spans the country.[^report#1]
`,
};

/** By path: the whole file, null for a file that is missing, or what becomes of the file of the smallest project. */
export type Overlay = Record<string, string | null | ((text: string) => string)>;

/** Writes the project with its changes and returns its root, which is gone when the test has finished. */
export function project(overlay: Overlay = {}): string {
  const root = mkdtempSync(join(tmpdir(), "atlas-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeProject(root, overlay);
  return root;
}

/** Writes the project with its changes into a folder. */
export function writeProject(root: string, overlay: Overlay): void {
  for (const file of new Set([...Object.keys(FILES), ...Object.keys(overlay)])) {
    const change = overlay[file];
    const before = FILES[file] ?? "";
    const text = change === undefined ? before : typeof change === "function" ? change(before) : change;
    if (text === null) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** A change of a file: one passage becomes another. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`"${from}" does not stand in the file`);
    return text.replace(from, () => to);
  };
}

/** A change of a file: something more at its end. On a page it begins on line 13, the heading before it on line 9. */
export function add(more: string): (text: string) => string {
  return (text) => `${text}\n${more}\n`;
}

/** A change of a YAML file: further lines at its end. */
export function addLines(...lines: string[]): (text: string) => string {
  return (text) => `${text}${lines.join("\n")}\n`;
}

export function readProject(root: string, file: string): string {
  return readFileSync(join(root, file), "utf8");
}
