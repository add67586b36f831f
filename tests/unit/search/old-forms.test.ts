import { expect, test } from "vitest";
import { todaysForms } from "../../../src/search/old-forms.ts";

/** Every character that has a form of today. */
const OLD = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((char) => todaysForms(char) !== char);

test.each([
  ["電子證明書", "電子証明書"],
  ["廣島縣", "広島県"],
  ["髙﨑", "高崎"],
  ["𠮷野", "吉野"],
  ["辨瓣辯", "弁弁弁"],
])("%s is written %s today.", (old, today) => {
  expect(todaysForms(old)).toBe(today);
});

test("A character of today is not the old form of another.", () => {
  expect(OLD.length).toBeGreaterThan(300);
  expect(OLD.filter((char) => OLD.includes(todaysForms(char)))).toEqual([]);
});

test("An old form and that of today are one kanji each, which evening out the width leaves alone.", () => {
  const faulty = OLD.filter((char) => {
    const pair = `${char}${todaysForms(char)}`;
    return !/^\p{Script=Han}{2}$/u.test(pair) || pair.normalize("NFKC") !== pair;
  });
  expect(faulty).toEqual([]);
});

test.each(["弁予台芸欠", "第五次LGWANのサーバー、ｶｰﾄﾞ", "🙂 <b> \ud800"])("%j stays as it is.", (text) => {
  expect(todaysForms(text)).toBe(text);
});
