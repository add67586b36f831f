import { expect, test } from "vitest";
import { englishWords, fold, foldEnglish, foldRomaji, isLatin } from "../../../src/search/fold.ts";

test.each([
  ["ＬＧＷＡＮ-ＳＯＣ", "lgwansoc"],
  ["J-LIS", "jlis"],
  ["サーバー", "さば"],
  ["サーバ", "さば"],
  ["ｶｰﾄﾞ", "かど"],
  ["か\u3099", "が"],
  ["ァヴヵヶ", "ぁゔゕゖ"],
  ["個人番号・カード（写し）", "個人番号かど写し"],
  ["card’s chip", "cardschip"],
  ["電子證明書", "電子証明書"],
  ["第五次LGWAN", "第5次lgwan"],
  ["第〇第一第二第三第四第六第七第八第九", "第0第1第2第3第4第6第7第8第9"],
  ["第十五条", "第十五条"],
  ["五団体", "五団体"],
  ["Ⅲ", "iii"],
  ["ー「」", ""],
])("“%s” folds to “%s”.", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("Control characters, marks of direction and halves of surrogate pairs fall away.", () => {
  expect(fold("\ud800a\u0000\u200fb")).toBe("ab");
});

test.each(["shikkō jōhō", "shikkou jouhou", "shikko joho", "Shikkoh Johoh", "sikkou zyouhou", "ＳＨＩＫＫＯ-ＪＯＨＯ"])(
  "The romaji “%s” folds to one spelling.",
  (text) => {
    expect(foldRomaji(text)).toBe("shikkojoho");
  },
);

test.each([
  ["a long a", "sābisu", "saabisu", "sabisu"],
  ["a long i", "nīgata", "niigata", "nigata"],
  ["a long u", "kūki", "kuuki", "kuki"],
  ["a long e", "sēfu", "seefu", "sefu"],
  ["a long e spelled as in kana", "kēsatsu", "keisatsu", "kesatsu"],
  ["a long o", "ōsaka", "oosaka", "osaka"],
  ["a long o spelled as in kana", "tōkyō", "toukyou", "tokyo"],
  ["a long o of passports", "kōchi", "kohchi", "kochi"],
  ["n before b, m and p", "shimbun", "shinbun", "shinbun"],
  ["n before m", "ammin", "anmin", "anmin"],
  ["n before p", "tempo", "tenpo", "tenpo"],
  ["an apostrophe", "kan'i", "kani", "kani"],
  ["a doubled ch", "matcha", "maccha", "maccha"],
])("With %s, “%s” and “%s” are “%s”.", (_, a, b, folded) => {
  expect(foldRomaji(a)).toBe(folded);
  expect(foldRomaji(b)).toBe(folded);
});

test.each([
  ["sinsei", "shinsei"],
  ["syakai", "shakai"],
  ["tihou", "chihou"],
  ["tyosa", "chosa"],
  ["tuuti", "tsuuchi"],
  ["zigyou", "jigyou"],
  ["zyuusyo", "juusho"],
  ["jyumin", "jumin"],
  ["hukuoka", "fukuoka"],
])("The Kunrei spelling “%s” is “%s” in Hepburn.", (kunrei, hepburn) => {
  expect(foldRomaji(kunrei)).toBe(foldRomaji(hepburn));
});

test.each([
  ["an h between vowels", "johari"],
  ["the hu of chu and shu", "chushutsu"],
  ["m before other letters", "shimin"],
  ["a doubled consonant", "kitte"],
])("%s stays in romaji.", (_, text) => {
  expect(foldRomaji(text)).toBe(text);
});

test.each([
  ["Basic Resident Registers", ["basic", "resident", "register"]],
  ["basic-resident register", ["basic", "resident", "register"]],
  ["the copy of a record and an ID for the town in or on to", ["copy", "record", "id", "town"]],
  ["resident’s record", ["resident", "record"]],
  ["resident's record", ["resident", "record"]],
  ["residents' records", ["resident", "record"]],
  ["ＬＧＷＡＮ café", ["lgwan", "cafe"]],
  ["DNS", ["dns"]],
  ["(the)", []],
])("The English words of “%s” are %j.", (text, words) => {
  expect(englishWords(text)).toEqual(words);
});

test("English words fold to one run of letters.", () => {
  expect(foldEnglish("Registers of the basic-residents")).toBe("registerbasicresident");
});

test.each([
  ["cards", "card"],
  ["authorities", "authority"],
  ["addresses", "address"],
  ["viruses", "virus"],
  ["boxes", "box"],
  ["waltzes", "waltz"],
  ["branches", "branch"],
  ["dishes", "dish"],
  ["services", "service"],
  ["keys", "key"],
])("“%s” is the plural of “%s”.", (plural, singular) => {
  expect(foldEnglish(plural)).toBe(foldEnglish(singular));
});

test.each([
  ["organise", "organize"],
  ["organised", "organized"],
  ["organiser", "organizer"],
  ["organisers", "organizers"],
  ["organising", "organizing"],
  ["organisation", "organization"],
  ["organisations", "organizations"],
  ["analyse", "analyze"],
  ["analysed", "analyzed"],
  ["analysing", "analyzing"],
  ["colour", "color"],
  ["colours", "colors"],
  ["honoured", "honored"],
  ["labouring", "laboring"],
  ["behavioural", "behavioral"],
  ["honourable", "honorable"],
  ["favourite", "favorite"],
  ["centre", "center"],
  ["centres", "centers"],
  ["catalogue", "catalog"],
  ["programme", "program"],
  ["programmes", "programs"],
  ["defence", "defense"],
  ["licence", "license"],
  ["offence", "offense"],
  ["cancelled", "canceled"],
  ["cancelling", "canceling"],
  ["traveller", "traveler"],
])("The British “%s” and the American “%s” are one word.", (british, american) => {
  expect(foldEnglish(british)).toBe(foldEnglish(american));
});

test.each([
  ["address", "addres"],
  ["access", "acces"],
  ["status", "statu"],
  ["analysis", "analysi"],
  ["bus", "bu"],
  ["hour", "hor"],
  ["source", "sorce"],
  ["store", "stoer"],
  ["fire", "fier"],
  ["residence", "residense"],
  ["bill", "bil"],
  ["install", "instal"],
  ["register", "registrar"],
])("“%s” and “%s” are two words.", (a, b) => {
  expect(foldEnglish(a)).not.toBe(foldEnglish(b));
});

test.each(["LGWAN-ASP 2", "shikkō", "ＬＧＷＡＮ", "café?", "「a」", "🙂", ""])(
  "“%s” may be English or romaji.",
  (text) => {
    expect(isLatin(text)).toBe(true);
  },
);

test.each(["住民", "カード", "LGWANとは", "ー", "Ж"])("“%s” is neither English nor romaji.", (text) => {
  expect(isLatin(text)).toBe(false);
});

test.each([
  ["databases", "database"],
  ["licenses", "license"],
  ["purposes", "purpose"],
  ["clauses", "clause"],
  ["viruses", "virus"],
  ["practise", "practice"],
])("“%s” and “%s” are one word.", (a, b) => {
  expect(foldEnglish(a)).toBe(foldEnglish(b));
});

test.each([
  ["juminhyo utsushi", "juuminhyou utsushi"],
  ["eikyo hyoka", "eikyou hyouka"],
])("The romaji “%s” and “%s” are one name.", (a, b) => {
  expect(foldRomaji(a)).toBe(foldRomaji(b));
});

test("An h before y begins a syllable.", () => {
  expect(foldRomaji("kyohyo")).toBe("kyohyo");
});
