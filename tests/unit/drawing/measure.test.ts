import { expect, test } from "vitest";
import { textWidth, wrap } from "../../../src/drawing/measure.ts";

test("A full-width character is wider than a capital, and a capital wider than a small letter.", () => {
  expect(textWidth("住（ー")).toBe(3);
  expect(textWidth("AB")).toBeGreaterThan(textWidth("ab"));
  expect(textWidth("AB")).toBeLessThan(2);
});

test("A narrow letter is narrower than others, and a wide one wider.", () => {
  expect(textWidth("ill")).toBeLessThan(textWidth("ooo"));
  expect(textWidth("mmm")).toBeGreaterThan(textWidth("ooo"));
});

test.each([
  ["ja", "住民基本台帳ネットワークシステムの全国サーバ", 6],
  ["ja", "情報提供ネットワークシステム", 5],
  ["en", "Ministry of Internal Affairs and Communications", 7],
  ["en", "Internationalisation", 4],
] as const)("In %s no line of “%s” is wider than %i, and no letter is lost.", (lang, text, width) => {
  const lines = wrap(text, width, lang);
  expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
  expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
});

test("An English text breaks between words.", () => {
  expect(wrap("Consolidated centre for servers", 8, "en")).toEqual(["Consolidated", "centre for", "servers"]);
});

test.each([
  ["ja", "住民（個人）、団体（法人）。", 3],
  ["ja", "サーバーとルーター", 2],
  ["en", "a network (closed) and (open)", 4],
] as const)("In %s no line of “%s” begins with a closing mark.", (lang, text, width) => {
  expect(wrap(text, width, lang).filter((line) => /^[、。）」)ー・\]-]/.test(line))).toEqual([]);
});

test("A katakana word stays whole where a line can hold it.", () => {
  expect(wrap("ガバメントクラウド接続", 9, "ja")).toEqual(["ガバメントクラウド", "接続"]);
});

test("A katakana word that is too long for a line keeps its last part whole.", () => {
  expect(wrap("ネットワークシステム", 7, "ja")).toEqual(["ネットワーク", "システム"]);
});

test.each([
  ["ja", "個人番号付番システム", 9, ["個人番号付番", "システム"]],
  ["ja", "住民サービスと研究開発", 9, ["住民サービスと", "研究開発"]],
  ["ja", "クラウド型被災者支援システム", 9, ["クラウド型被災者", "支援システム"]],
  ["ja", "地方税・地方交付税の情報処理", 13, ["地方税・地方交付税の", "情報処理"]],
  ["ja", "スマートフォン用電子証明書", 9, ["スマートフォン用", "電子証明書"]],
  ["ja", "LGWAN-ASPの提供者", 9, ["LGWAN-ASPの", "提供者"]],
  ["en", "Resident-record-code provision", 13, ["Resident-record-code", "provision"]],
] as const)("In %s “%s” is broken where the least is torn apart.", (lang, text, width, lines) => {
  expect(wrap(text, width, lang)).toEqual(lines);
});

test("The lines are about equally long.", () => {
  expect(wrap("aa aa aa aa", 5, "en")).toEqual(["aa aa", "aa aa"]);
});

test("An empty text has no line.", () => {
  expect(wrap("", 5, "ja")).toEqual([]);
});
