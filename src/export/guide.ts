/** What each file of the data of the site is, for whom, and what its members mean. A test holds the members to the files. */
import type { Bilingual } from "../schemas/common.ts";

/** Members that are told together stand in one entry, with a comma between them. */
export type Member = readonly [names: string, meaning: Bilingual];

const id: Bilingual = {
  ja: "用語のid。ページのアドレスの一部でもある",
  en: "Id of the term, also part of its address",
};
const reading: Bilingual = { ja: "日本語の見出しの読み（ひらがな）", en: "Reading of the Japanese label, in hiragana" };
const definition: Bilingual = { ja: "説明", en: "Definition" };
const note: Bilingual = { ja: "補足", en: "Further remarks" };
const english: Bilingual = {
  ja: "英語の見出しの出どころ。official（公式）、common（広く使われる）、ours（当サイトの訳）",
  en: "Where the English label comes from: official, common (in wide use) or ours (our translation)",
};
const citations: Bilingual = {
  ja: "出典。資料のidと節のidを#でつなぐ",
  en: "Sources: id of the document and id of the section, joined by #",
};
const citation: Bilingual = {
  ja: "出典。資料のidと節のidを#でつなぐ",
  en: "Source: id of the document and id of the section, joined by #",
};
const kind: Bilingual = { ja: "種類（system、law、protocolなど）", en: "Kind, such as system, law or protocol" };
const planned: Bilingual = { ja: "計画または予算の値ならtrue", en: "true for a plan or a budget" };
const year: Bilingual = { ja: "年度（4月に始まる年）", en: "Fiscal year, by the year in which it starts (April)" };
const value: Bilingual = { ja: "値。千や億などの倍率はない", en: "Value, never in thousands or millions" };

export const GLOSSARY_CSV: readonly Member[] = [
  ["id", id],
  ["label_ja, label_en", { ja: "見出し（日本語、英語）", en: "Label in Japanese and in English" }],
  ["reading", reading],
  ["abbreviation, expansion", { ja: "略語と、その元の語", en: "Abbreviation, and what it stands for" }],
  ["kind", kind],
  ["definition_ja, definition_en", definition],
  ["note_ja, note_en", note],
  ["other_names_ja, other_names_en", { ja: "略称、正式名称、表記ゆれ", en: "Short and full names, spellings" }],
  ["former_names_ja, former_names_en", { ja: "旧称", en: "Former names" }],
  [
    "searched_as",
    {
      ja: "検索で当たる言葉。用語の名称ではない",
      en: "Words that lead to the term in search; they are no names of it",
    },
  ],
  ["english", english],
  ["broader, related", { ja: "上位の用語と関連する用語のid", en: "Ids of broader and of related terms" }],
  ["sources", citations],
  ["url_ja, url_en", { ja: "用語のページのアドレス", en: "Addresses of the term’s pages" }],
];

export const GLOSSARY_TBX: readonly Member[] = [
  [
    "conceptEntry",
    {
      ja: "用語一つ。idはページの用語の注と同じterm-…",
      en: "One term; its id, term-…, is that of the notes on the pages",
    },
  ],
  ["descrip subjectField", { ja: "種類（英語）", en: "Kind of the term" }],
  ["ref crossReference", { ja: "上位、下位、関連の用語", en: "Broader, narrower and related terms" }],
  ["langSec", { ja: "言語ごとのまとまり（ja、en）", en: "What is said in one language (ja, en)" }],
  ["descrip definition, admin source", { ja: "説明と、その出典", en: "Definition, and the sources of it" }],
  [
    "term, termNote termType",
    {
      ja: "名称と、その形。fullForm、abbreviation、shortForm、variant",
      en: "A name and its form: fullForm, abbreviation, shortForm or variant",
    },
  ],
  [
    "termNote administrativeStatus",
    {
      ja: "見出しはpreferred、ほかの名称はadmitted、旧称はsuperseded",
      en: "preferred for the label, admitted for other names, superseded for former ones",
    },
  ],
  ["note", { ja: "読み、英語の名称の出どころ、補足", en: "Reading, where the English label comes from, remarks" }],
];

export const GLOSSARY_SKOS: readonly Member[] = [
  ["skos:prefLabel", { ja: "見出し（日本語と英語に一つずつ）", en: "Label, one in Japanese and one in English" }],
  [
    "skos:altLabel",
    { ja: "略語、略称、正式名称、旧称、表記ゆれ", en: "Abbreviations, short, full and former names, spellings" },
  ],
  [
    "skos:hiddenLabel",
    { ja: "検索用の言葉と、ひらがなの読み（ja-Hira）", en: "Words for search, and readings in hiragana (ja-Hira)" },
  ],
  ["skos:notation", id],
  ["skos:definition, skos:note", { ja: "説明と補足", en: "Definition and remarks" }],
  [
    "skos:broader, skos:narrower, skos:related",
    {
      ja: "上位、下位、関連の用語。どちらの側にも書く",
      en: "Broader, narrower and related terms, stated from both sides",
    },
  ],
  ["skos:Collection, skos:member", { ja: "種類ごとのまとまり", en: "The terms of each kind" }],
  [
    "dct:source, dct:isPartOf",
    { ja: "出典の節と、その資料", en: "The section it rests on, and the document of that section" },
  ],
  ["foaf:page", { ja: "サイトのページ", en: "Pages of this site" }],
];

export const GLOSSARY_JSON: readonly Member[] = [
  ["id", id],
  ["label", { ja: "見出し", en: "Label" }],
  ["reading", reading],
  ["abbr, expansion", { ja: "略語と、その元の語。なければnull", en: "Abbreviation and what it stands for, or null" }],
  [
    "aliases",
    {
      ja: "別名。kindはshort（略称）、former（旧称）、legal（正式名称）、spelling（表記ゆれ）、colloquial（検索用）",
      en: "Other names; kind is short, former, legal, spelling or colloquial (for search only)",
    },
  ],
  ["kind", kind],
  ["definition", definition],
  ["note", { ja: `${note.ja}。なければnull`, en: `${note.en}, or null` }],
  ["english", english],
  ["broader, related", { ja: "上位の用語と関連する用語のid", en: "Ids of broader and of related terms" }],
  ["sources", citations],
  [
    "url",
    {
      ja: "ページのアドレス。サイトを置いた場所から先",
      en: "Addresses of its pages below the place where the site stands",
    },
  ],
  ["usedIn", { ja: "用語が出てくるページ、言語、見出し", en: "Where it is marked: page, language and heading" }],
];

export const SYSTEMS_JSON: readonly Member[] = [
  ["systems: id, name, url", { ja: "ページのあるシステム等", en: "The systems that have a page" }],
  ["systems: business", { ja: "事業区分のid", en: "Id of its business" }],
  [
    "flows: from, to",
    {
      ja: "流れの両端。システム、その構成要素（システム/要素）、または外の相手のid",
      en: "Both ends of a flow: id of a system, of its component (system/component) or of an outside party",
    },
  ],
  ["flows: what", { ja: "何が流れるか", en: "What flows" }],
  ["flows: network", { ja: "経路のid。不明ならnull", en: "Id of the network, or null" }],
  [
    "flows: stated",
    {
      ja: "資料に明記があればtrue、当サイトの読み取りならfalse",
      en: "true if a source states it, false for our reading",
    },
  ],
  ["flows: source", citation],
];

export const FIGURES_JSON: readonly Member[] = [
  ["id, title, unit", { ja: "系列のid、題名、単位", en: "Id, title and unit of the series" }],
  ["points: fiscalYear", year],
  ["points: value", value],
  ["points: approximate", { ja: "資料が概数で示す値ならtrue", en: "true where the source gives a rounded value" }],
  ["points: planned", planned],
  ["points: asOf", { ja: "年度末でない値の日付", en: "Date of a value that is not of the end of the year" }],
  ["points: source", citation],
  ["points: note", note],
];

export const FIGURES_CSV: readonly Member[] = [
  ["fiscal_year", year],
  ["value, unit", { ja: "値と単位。千や億などの倍率はない", en: "Value and its unit, never in thousands or millions" }],
  [
    "approximate, planned",
    { ja: "概数ならtrue、計画または予算ならtrue", en: "true for a rounded value; true for a plan or a budget" },
  ],
  ["as_of", { ja: "年度末でない値の日付", en: "Date of a value that is not of the end of the year" }],
  ["source", citation],
  ["note_ja, note_en", note],
];

export const TIMELINE_JSON: readonly Member[] = [
  ["id", { ja: "出来事のid", en: "Id of the event" }],
  [
    "date, until",
    {
      ja: "日付と、期間ならその終わり。FY2026は2026年度",
      en: "Date, and the end of a period; FY2026 is a fiscal year",
    },
  ],
  ["text", { ja: "出来事", en: "What happened" }],
  [
    "business, systems",
    { ja: "事業区分のidと、関係するシステムのid", en: "Id of the business, and ids of the systems it concerns" },
  ],
  ["planned", { ja: "資料の時点で計画ならtrue", en: "true where the newest source tells it as a plan" }],
  ["sources", citations],
];

export const FINANCES_CSV: readonly Member[] = [
  ["fiscal_year, planned", { ja: "年度と、予算案ならtrue", en: "Fiscal year; true for a draft budget" }],
  ["segment", { ja: "事業。totalは全体", en: "Business, or total" }],
  [
    "side, line",
    {
      ja: "損益計算書の区分（小計と利益はtotal）と、科目",
      en: "Part of the statement (total for sums and results), and the line",
    },
  ],
  ["value", { ja: "額（円）", en: "Amount in yen" }],
  ["source", citation],
  ["printed", { ja: "資料の文字が違うとき、その文字", en: "What the source prints, where that differs" }],
];
