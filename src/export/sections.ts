/** The parts of the page about the data: a file each, with its use, its members and a passage of it. */
import type { Atlas } from "../atlas/load.ts";
import { atomFeed, feedPath } from "../changes/atom.ts";
import type { Bilingual, Lang } from "../schemas/common.ts";
import { filePath, pagePath } from "../site.ts";
import { figureCsv, withMark } from "./csv.ts";
import { type DataFile, dataFile } from "./files.ts";
import * as guide from "./guide.ts";
import type { SampleLanguage } from "./highlight.ts";
import { csvSample, jsonSample, sampleSeries, sampleTerm, turtleSample, xmlSample } from "./sample.ts";

export type DataSection = {
  /** Of the heading. */
  id: string;
  /** As readers see it: a file, or the shape of many names. */
  name: string;
  /** The file that the sample is from. */
  file: string;
  href: string;
  bytes: number;
  readers: Bilingual;
  use: Bilingual;
  /** Where the other files of its kind are. */
  also?: string;
  members: readonly guide.Member[];
  sample: string;
  language: SampleLanguage;
};

const READERS = {
  spreadsheet: { ja: "表計算、調査", en: "Spreadsheets, research" },
  translators: { ja: "翻訳", en: "Translators" },
  libraries: { ja: "図書館、目録", en: "Libraries, catalogues" },
  developers: { ja: "プログラム", en: "Developers" },
  newsReaders: { ja: "更新の通知", en: "Following changes" },
} as const satisfies Record<string, Bilingual>;

/** All of them, in the order of the page. */
export function dataSections(atlas: Atlas, lang: Lang): DataSection[] {
  const term = sampleTerm(atlas);
  const series = sampleSeries(atlas);
  const ofTerm = ({ id }: Record<string, unknown>) => id === term;
  const file = (name: DataFile) => ({
    id: name.replace(".", "-"),
    name,
    file: name,
    href: filePath(`data/${name}`),
    bytes: Buffer.byteLength(dataFile(name)),
  });
  const seriesFile = withMark(figureCsv(atlas, series));
  const feed = atomFeed(atlas, lang);
  return [
    {
      ...file("glossary.csv"),
      readers: READERS.spreadsheet,
      use: {
        ja: "用語集の表で、1行が1語である。文字コードはUTF-8（BOM付き）で、表計算ソフトで開いても文字化けしない。一つの欄に名称やidがいくつも入るときは「 | 」で区切る。式として働く記号（= + - @）で始まる文字列には先頭に「'」を付ける。",
        en: "The glossary as a table, one term a row, in UTF-8 with a byte order mark, so that spreadsheets show the Japanese intact. Several names or ids in one field are separated by “ | ”. A value that begins with =, +, - or @ is prefixed with an apostrophe, so that no spreadsheet runs it as a formula.",
      },
      members: guide.GLOSSARY_CSV,
      sample: csvSample(dataFile("glossary.csv"), (row) => row.startsWith(`${term},`)),
      language: "csv",
    },
    {
      ...file("glossary.tbx"),
      readers: READERS.translators,
      use: {
        ja: "翻訳支援ソフトの用語ベースに取り込むための形式TBX（ISO 30042:2019）で、方言はTBX-Basic、記法はDCAである。2008年版のTBXしか読めないソフトでは、CSVを使う。検索用の言葉は含まない。",
        en: "TBX (ISO 30042:2019) is the format in which termbases of translators’ programs are exchanged; this is its dialect TBX-Basic in the DCA style. Programs that read the TBX of 2008 only are better served by the CSV. Words that serve search alone are left out.",
      },
      members: guide.GLOSSARY_TBX,
      sample: xmlSample(dataFile("glossary.tbx"), `<conceptEntry id="term-${term}">`),
      language: "xml",
    },
    {
      ...file("glossary.ttl"),
      readers: READERS.libraries,
      use: {
        ja: "シソーラスの標準SKOSによる用語集で、RDFのTurtle形式で書く。用語はこのファイルの中の名前（#term-…）で指す。上下の関係にある用語どうしは、標準に従い「関連」としては書かない。",
        en: "The glossary as a thesaurus after the SKOS standard, in RDF’s Turtle. Terms are named within the file (#term-…). As the standard has it, terms of which one is above the other are not called related besides.",
      },
      members: guide.GLOSSARY_SKOS,
      sample: turtleSample(dataFile("glossary.ttl"), `<#term-${term}>`),
      language: "turtle",
    },
    {
      ...file("glossary.json"),
      readers: READERS.developers,
      use: {
        ja: "用語集の全項目と、各用語がどのページで使われているかを収める。例は見やすく字下げした。",
        en: "All of the glossary, and where each term is used. The sample is indented for reading.",
      },
      members: guide.GLOSSARY_JSON,
      sample: jsonSample(dataFile("glossary.json"), "terms", ofTerm),
      language: "json",
    },
    {
      ...file("systems.json"),
      readers: READERS.developers,
      use: {
        ja: "ページのあるシステム等と、図のもとになったデータの流れを収める。例は流れの一つである。",
        en: "The systems that have a page, and the flows of data from which all maps are drawn. The sample is one flow.",
      },
      members: guide.SYSTEMS_JSON,
      sample: jsonSample(dataFile("systems.json"), "flows", ({ network }) => network !== null),
      language: "json",
    },
    {
      ...file("figures.json"),
      readers: READERS.developers,
      use: {
        ja: "数値の系列をすべて収める。公表値のない年度は項目がなく、0ではない。",
        en: "All series of values. A year without a published value has no entry; it is not zero.",
      },
      members: guide.FIGURES_JSON,
      sample: jsonSample(dataFile("figures.json"), "figures", ({ id }) => id === series),
      language: "json",
    },
    {
      id: "figures-csv",
      name: "figures/*.csv",
      file: `${series}.csv`,
      href: filePath(`data/figures/${series}.csv`),
      bytes: Buffer.byteLength(seriesFile),
      readers: READERS.spreadsheet,
      use: {
        ja: "系列ごとの表で、1行が1年度である。どの系列も図表のページから開ける。図のすべての系列をまとめた表（charts/*.csv）は、先頭にseries、title_ja、title_enの列が加わる。",
        en: "A table for each series, one fiscal year a row. Every series can be had from the page of its figure. Tables with all series of a figure (charts/*.csv) begin with the columns series, title_ja and title_en.",
      },
      also: pagePath(lang, "figures"),
      members: guide.FIGURES_CSV,
      sample: csvSample(seriesFile),
      language: "csv",
    },
    {
      ...file("timeline.json"),
      readers: READERS.developers,
      use: {
        ja: "年表の出来事をすべて、日付の順に収める。",
        en: "Every event of the timeline, in the order of their dates.",
      },
      members: guide.TIMELINE_JSON,
      sample: jsonSample(dataFile("timeline.json"), "events", () => true),
      language: "json",
    },
    {
      ...file("finances.csv"),
      readers: READERS.spreadsheet,
      use: {
        ja: "事業別の損益計算書の額をすべて、1行に一つずつ収める。",
        en: "Every amount of the income statements by business, one a row.",
      },
      members: guide.FINANCES_CSV,
      sample: csvSample(dataFile("finances.csv")),
      language: "csv",
    },
    {
      id: "feed-xml",
      name: "feed.xml",
      file: "feed.xml",
      href: feedPath(lang),
      bytes: Buffer.byteLength(feed),
      readers: READERS.newsReaders,
      use: {
        ja: "サイトの更新を知らせるAtomフィードで、フィードリーダーに登録する。言語ごとにある。",
        en: "An Atom feed of the changes below, to be followed in a feed reader. Each language has its own.",
      },
      members: [],
      sample: xmlSample(feed, "<entry>"),
      language: "xml",
    },
  ];
}
