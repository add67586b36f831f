import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { type Match, NameList } from "../../../src/search/lookup.ts";
import { nameRows, type NameRow } from "../../../src/search/names.ts";

/** A term whose label is the same in both languages, and its id. */
const term = (label: string, own: string[] = [], aliases: string[] = []): NameRow => [
  label,
  label,
  label,
  own,
  aliases,
];
/** Terms that nobody asks for, so that a list is as long as a real one. */
const OTHERS = Array.from({ length: 40 }, (_, index) => term(`甲乙丙丁${String(index)}`));
const ids = (matches: Match[]) => matches.map(({ entry }) => entry.id);
const lookUp = (query: string, ...rows: NameRow[]) => new NameList(rows).lookUp(query, 9);
const sure = (query: string, ...rows: NameRow[]) => ids(lookUp(query, ...rows).sure);
const near = (query: string, ...rows: NameRow[]) => ids(lookUp(query, ...rows).near);

const REVOCATION: NameRow = [
  "revocation",
  "失効情報",
  "revocation information",
  ["しっこうじょうほう", "CRL"],
  ["organised lists", "電子カード用の表"],
];

test("A whole name comes before a beginning, that before an inside, that before all words in any order.", () => {
  const names = ["readers of my card", "new card readers", "card reader room", "card reader"];
  expect(sure("card reader", ...names.map((name) => term(name)))).toEqual(names.toReversed());
});

test("Of names that fit alike, one of a term much higher on the list comes first.", () => {
  expect(sure("lgw", term("LGWAN-ASP"), term("LGWAN"))).toEqual(["LGWAN-ASP", "LGWAN"]);
});

test("Of terms that stand together on the list, the one with the shorter name comes first.", () => {
  expect(sure("readers card", term("reader of many a card"), term("card reader"))[0]).toBe("card reader");
  expect(sure("lgw", term("LGWAN-ASP"), term("LGWAN"), ...OTHERS)).toEqual(["LGWAN", "LGWAN-ASP"]);
});

test.each(["lgw"])("For “%s” a name of its own comes before an alias of a term next to it.", (query) => {
  const rows = [term("network", [], ["LGWAN"]), term("mail", ["LGWAN mail service"]), ...OTHERS];
  expect(sure(query, ...rows)).toEqual(["mail", "network"]);
});

test("The best of all names of a term counts, and is told.", () => {
  const [first, ...rest] = lookUp("card", term("document", ["cards for all"], ["new card", "card"])).sure;
  expect(first).toMatchObject({ entry: { id: "document" }, name: "card", rank: 0 });
  expect(rest).toEqual([]);
});

test("A term that is found brings its labels.", () => {
  expect(lookUp("crl", REVOCATION).sure[0]?.entry.label).toEqual({ ja: "失効情報", en: "revocation information" });
});

test.each([
  ["失効情報", "失効情報"],
  ["失效情報", "失効情報"],
  ["失効・情報", "失効情報"],
  ["しっこうじょうほう", "しっこうじょうほう"],
  ["シッコウジョウホウ", "しっこうじょうほう"],
  ["shikkoujouhou", "失効情報"],
  ["shikkō jōhō", "失効情報"],
  ["sikkou zyouhou", "失効情報"],
  ["ＣＲＬ", "CRL"],
  ["crl", "CRL"],
  ["CRLs", "CRL"],
  ["Revocation-Information", "revocation information"],
  ["the revocation information", "revocation information"],
  ["organized list", "organised lists"],
  ["失効情報とは何ですか？", "失効情報"],
  ["What is revocation information?", "revocation information"],
  ["\u200fCRL\u0000", "CRL"],
])("%j is the whole name “%s”.", (query, name) => {
  expect(lookUp(query, REVOCATION, ...OTHERS).sure).toMatchObject([{ entry: { id: "revocation" }, name, rank: 0 }]);
});

test("Of names that search takes for one, the first is told.", () => {
  expect(lookUp("lgwan", term("LGWAN", ["lgwan"])).sure[0]?.name).toBe("LGWAN");
});

test("A name in romaji is found in every spelling.", () => {
  expect(sure("shokaijouho", term("x", [], ["syōkai jōho"]))).toEqual(["x"]);
});

test("A name is found while its word is not yet typed to its end.", () => {
  expect(sure("activities organisat", term("activities organisation"))).toEqual(["activities organisation"]);
});

test.each(["カード", "かあど"])("A name in kana is found by its sound, as in “%s”.", (name) => {
  expect(lookUp("kaado", term("x", [], [name])).sure).toMatchObject([{ name: "x", rank: 0 }]);
});

test("A name with words of a question in it is whole as well.", () => {
  expect(lookUp("use of cards", term("use of cards")).sure[0]?.rank).toBe(0);
});

test.each([
  ["two letters inside a name", "ca", "new card"],
  ["two kana inside a name", "せい", "あんせいど"],
  ["one word of two", "card printer", "card reader"],
  ["another word", "ocsp", "card"],
])("With %s no term is sure.", (_, query, name) => {
  expect(sure(query, term(name))).toEqual([]);
});

test.each([
  ["one letter at the beginning of a name", "c", "card"],
  ["three letters inside a name", "car", "new card"],
  ["one kanji inside a name", "効", "失効情報"],
  ["all words of a name in another order", "readers card", "card reader"],
  ["all words in another order, with small ones between", "the use of a card by readers", "card reader"],
  ["all words of a Japanese name in another order", "証明書　利用者", "利用者証明用電子証明書"],
])("With %s a term is sure.", (_, query, name) => {
  expect(sure(query, term(name))).toEqual([name]);
});

test.each(["失効じょう", "失効じょうほう", "失効じょうh", "電子カードじょうほう"])(
  "The half-converted name “%s” is found.",
  (query) => {
    expect(sure(query, REVOCATION)).toEqual(["revocation"]);
  },
);

test("A half-converted name comes behind the beginning of a name and before all words in any order.", () => {
  const rows = [term("カード電子表"), term("電子カード用紙", ["でんしかーどようし"]), term("電子カードよう紙")];
  expect(sure("電子カードよう", ...rows)).toEqual(["電子カードよう紙", "電子カード用紙", "カード電子表"]);
});

test("The kana of a half-converted name are looked for in readings only.", () => {
  expect(sure("失効らせ", term("失効のおしらせ", ["しっこうのつうち"]))).toEqual([]);
});

test.each([
  ["no name begins like it", "情報じょうほう"],
  ["no reading has its kana", "失効かくにん"],
  ["one kana is left", "失効じ"],
])("A half-converted name is not found where %s.", (_, query) => {
  expect(sure(query, REVOCATION)).toEqual([]);
});

test.each(["しっk", "しっこうj", "シッコウじょうhy"])(
  "A consonant that waits for its vowel is left out of “%s”.",
  (query) => {
    expect(sure(query, REVOCATION)).toEqual(["revocation"]);
  },
);

test.each(["LGWANとJ-LIS", "LGWANとJ-LISの仕組み", "lgwan and j-lis"])(
  "A query of names alone, “%s”, means them all.",
  (query) => {
    const found = lookUp(query, term("LGWAN"), term("J-LIS"), ...OTHERS);
    expect(ids(found.sure).toSorted()).toEqual(["J-LIS", "LGWAN"]);
    expect(found).toMatchObject({ near: [], telling: false });
  },
);

test.each([
  ["card reader LGWAN", "card reader"],
  ["証明書情報とLGWAN", "証明書情報"],
])("In “%s” the longest name counts, not the names in it.", (query, longest) => {
  const rows = ["card", "reader", "証明書", "情報", "LGWAN", longest].map((name) => term(name));
  expect(sure(query, ...rows).toSorted()).toEqual([longest, "LGWAN"].toSorted());
});

test.each([
  ["two Latin letters", "CA RA", "CA", "RA"],
  ["digits", "2019 2024", "2019", "2024"],
  ["two kana", "ロゴとメモ", "ロゴ", "メモ"],
  ["one kanji", "印と鍵", "印", "鍵"],
])("Names of %s are too short for a query of names alone.", (_, query, ...names) => {
  expect(sure(query, ...names.map((name) => term(name)))).toEqual([]);
});

test.each([
  ["three Latin letters", "CRL LRA", "CRL", "LRA"],
  ["three kana", "アプリとメモリ", "アプリ", "メモリ"],
  ["two kanji", "印鑑と公印", "印鑑", "公印"],
])("Names of %s are long enough for a query of names alone.", (_, query, ...names) => {
  expect(sure(query, ...names.map((name) => term(name))).toSorted()).toEqual(names.toSorted());
});

test("A name beside other words is near, and telling where few names hold it.", () => {
  const rare = lookUp("lgwan rollout", term("LGWAN"), ...OTHERS);
  expect(ids(rare.near)).toEqual(["LGWAN"]);
  expect(rare).toMatchObject({ sure: [], telling: true });
  expect(lookUp("lgwan rollout", term("LGWAN"), term("LGWAN mail"), term("LGWAN line"))).toMatchObject({
    sure: [],
    telling: false,
  });
});

test("A name beside several other words tells little.", () => {
  expect(lookUp("lgwan rollout budget overrun committee", term("LGWAN"), ...OTHERS).telling).toBe(false);
});

test("A whole name within a query comes before a part of one.", () => {
  expect(near("lgwan rollout", term("LGWAN mail"), term("LGWAN"), ...OTHERS)).toEqual(["LGWAN", "LGWAN mail"]);
});

test("The term with more words of the query comes first.", () => {
  const rows = [term("revoked card"), term("revoked reader card"), ...OTHERS];
  expect(near("revoked reader card rollout", ...rows)[0]).toBe("revoked reader card");
});

test("A rare word of the query counts more than a common one.", () => {
  const rows = ["card reader", "card room", "card law", "chip"].map((name) => term(name));
  expect(near("card chips rollout", ...rows, ...OTHERS)[0]).toBe("chip");
});

test("A name that half the names hold counts less than one that stands alone.", () => {
  const rows = ["証明書", "証明書甲", "証明書乙", "証明書丙", "利用者"].map((name) => term(name));
  expect(near("証明書と利用者と未知", ...rows, ...OTHERS)[0]).toBe("利用者");
});

test("A name of one term alone tells, even where many names hold it.", () => {
  const rows = Array.from({ length: 20 }, (_, index) => term(`証明書${String(index)}`));
  expect(lookUp("証明書と未知", term("証明書"), ...rows, ...OTHERS).telling).toBe(true);
  expect(lookUp("証明書と未知", ...rows, ...OTHERS).telling).toBe(false);
});

test("The first name that stands in the query is told.", () => {
  expect(lookUp("card chip rollout", term("x", [], ["chip", "card"])).near[0]?.name).toBe("card");
});

test("Names in the query come before a slip of the hand in all of it.", () => {
  const rows = [term("LGWAN CRL fax"), term("x", [], ["LGWAN", "CRL"]), ...OTHERS];
  expect(near("lgwan crl fox", ...rows)).toEqual(["x", "LGWAN CRL fax"]);
});

test("What holds far less of the query than the best falls away.", () => {
  const rows = [term("chip law"), term("revoked reader of chips"), ...OTHERS];
  expect(near("chip reader revoked rollout", ...rows)).toEqual(["revoked reader of chips"]);
});

test("A Latin word is looked for where one begins, and from three letters on.", () => {
  expect(near("ard rollout", term("cards"))).toEqual([]);
  expect(near("card rollout", term("id cards"))).toEqual(["id cards"]);
  expect(near("id rollout", term("id cards"))).toEqual([]);
});

test.each([
  ["RSA", "affairs and communications"],
  ["hash", "りようしゃしょうめい"],
  ["API", "じちたいちゅうかんさーばぴーえふ"],
  ["net", "cabinet"],
])("“%s” is not in “%s”.", (query, name) => {
  expect(sure(query, term(name))).toEqual([]);
});

test("A Latin word after Japanese letters is one of its own.", () => {
  expect(sure("lgpki", term("第五次LGPKI"))).toEqual(["第五次LGPKI"]);
});

test.each([
  ["LPKI", "LGPKI"],
  ["LGPKIA", "LGPKI"],
  ["LGPXI", "LGPKI"],
  ["LGPIK", "LGPKI"],
  ["OCPS", "OCSP"],
  ["what is OCPS?", "OCSP"],
  ["certificatoin", "certification"],
  ["sertificazion", "certification"],
  ["しゅうこねっと", "じゅうきねっと"],
])("“%s” is a slip of the hand for %s.", (query, name) => {
  expect(lookUp(query, term(name), ...OTHERS)).toMatchObject({
    sure: [],
    near: [{ entry: { id: name }, name, misspelt: true }],
    telling: true,
  });
});

test.each([
  ["two slips in a short name", "LGWXX", "LGWAN"],
  ["one slip in three letters", "CRK", "CRL"],
  ["three slips in a long name", "sertifidatiom", "certification"],
])("With %s nothing is found.", (_, query, name) => {
  expect(lookUp(query, term(name))).toEqual({ sure: [], near: [], telling: false });
});

test("The fewer the slips, the earlier a term stands.", () => {
  expect(near("certificaton", term("certificates"), term("certification"))).toEqual(["certification", "certificates"]);
});

test("A long name with a slip in several words is found.", () => {
  expect(lookUp("certficate authorty operatoin", term("certificate authority operations")).near).toMatchObject([
    { name: "certificate authority operations", misspelt: true },
  ]);
});

test.each([
  ["certficate authorty", "certificate authority"],
  ["What is a certificaet?", "certificate"],
  ["revoked certficate", "revoked certificate"],
])("“%s” is put right as “%s”.", (query, right) => {
  expect(new NameList([term("certificate authority")]).corrected(query)).toBe(right);
});

test.each(["certificate authorities", "certif", "crad", "lasr", "cardx", "unknowable", "certficateの更新", "", "「」"])(
  "In “%s” there is nothing to put right.",
  (query) => {
    expect(new NameList([term("certificate authority"), term("card"), term("laser")]).corrected(query)).toBeUndefined();
  },
);

test("Of two words that may be meant the nearer one is taken.", () => {
  expect(new NameList([term("certificates"), term("certification")]).corrected("certificaton")).toBe("certification");
});

test("The nearest names stand in the order of their distance, and what is far off stays away.", () => {
  const list = new NameList(["carpet", "cart", "cards", "carp", "care", "car"].map((name) => term(name)));
  expect(ids(list.nearest("CARDZ"))).toEqual(["cards"]);
  expect(ids(list.nearest("cardz", 1))).toEqual(["cards"]);
});

test.each(["zzzz", "", "「」"])("Nothing is near “%s”.", (query) => {
  expect(new NameList([term("card")]).nearest(query)).toEqual([]);
});

test.each(["card", "card rollout"])("At most three terms are found for “%s”, or as many as asked for.", (query) => {
  const list = new NameList([...["card a1", "card b1", "card c1", "card d1"].map((name) => term(name)), ...OTHERS]);
  const found = (limit?: number) => {
    const { sure, near } = list.lookUp(query, limit);
    return [...sure, ...near].length;
  };
  expect(found()).toBe(3);
  expect(found(4)).toBe(4);
});

test("At most three terms are found for a query of names alone.", () => {
  const list = new NameList(["CRL", "LRA", "DNS", "PIN"].map((name) => term(name)));
  expect(list.lookUp("crl lra dns pin").sure).toHaveLength(3);
});

test.each([
  "",
  "  ",
  "of the",
  "「」",
  "(",
  ".*",
  "\\",
  "[",
  "__proto__",
  "constructor",
  "<script>",
  "\u0000",
  "\ud800",
  "🙂",
])("%j finds nothing.", (query) => {
  expect(lookUp(query, REVOCATION, ...OTHERS)).toEqual({ sure: [], near: [], telling: false });
});

test("A list without terms finds nothing.", () => {
  expect(lookUp("card")).toEqual({ sure: [], near: [], telling: false });
});

const { atlas } = loadAtlas(process.cwd());
const GLOSSARY = new NameList(nameRows(atlas));

test("Every term of the glossary is found by its labels and its reading, whole.", () => {
  for (const [id, { label, reading }] of atlas.terms) {
    for (const name of [label.ja, label.en, reading]) {
      const found = GLOSSARY.lookUp(name, Infinity).sure.filter(({ rank }) => rank === 0);
      expect(ids(found), name).toContain(id);
    }
  }
});

test.each(["a", "証", "マ", "しょう", "card ", "\ud800", "㍿", "'", "certficate authorty "])(
  "Ten thousand times %j is answered at once.",
  (text) => {
    const query = text.repeat(10_000);
    const start = performance.now();
    GLOSSARY.lookUp(query);
    GLOSSARY.nearest(query);
    GLOSSARY.corrected(query);
    expect(performance.now() - start).toBeLessThan(1000);
  },
);

test("Latin letters at the end of a Japanese name belong to it.", () => {
  expect(sure("引越しOSS", term("引越し"), term("moving", [], ["引越しOSS"]))[0]).toBe("moving");
});

test("A long query of nothing is near to nothing.", () => {
  expect(new NameList([term("card")]).nearest("x".repeat(100))).toEqual([]);
});
