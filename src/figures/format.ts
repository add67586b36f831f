/** Values in running text and tables. Nothing is rounded: every digit of the source stays. */
import type { Lang } from "../schemas/common.ts";
import type { Point, Unit } from "../schemas/figure.ts";

/** What follows a number in Japanese (its counter) and heads a column in English. */
export const UNIT_NAMES: Record<Unit, Record<Lang, string>> = {
  certificates: { ja: "通", en: "certificates" },
  sheets: { ja: "枚", en: "sheets" },
  cards: { ja: "枚", en: "cards" },
  cases: { ja: "件", en: "cases" },
  people: { ja: "人", en: "people" },
  bodies: { ja: "団体", en: "bodies" },
  companies: { ja: "事業者", en: "companies" },
  stores: { ja: "店", en: "stores" },
  services: { ja: "サービス", en: "services" },
  seminars: { ja: "セミナー", en: "seminars" },
  courses: { ja: "コース", en: "courses" },
  entries: { ja: "件", en: "entries" },
  times: { ja: "回", en: "times" },
  copies: { ja: "部", en: "copies" },
  letters: { ja: "通", en: "letters" },
  percent: { ja: "%", en: "%" },
  yen: { ja: "円", en: "yen" },
};

/**
 * One value as a reader of the language expects it.
 * ja: 約3,570万通, 3,569万7,595通, 1億3,400万円 · en: about 35.7 million, 35,697,595, ¥134 million
 */
export function formatValue(point: Pick<Point, "value" | "approximate">, unit: Unit, lang: Lang): string {
  const about = point.approximate ? { ja: "約", en: "about " }[lang] : "";
  const minus = point.value < 0 ? "−" : "";
  const size = Math.abs(point.value);
  if (lang === "ja") return `${about}${minus}${japanese(size)}${UNIT_NAMES[unit].ja}`;
  return `${about}${minus}${unit === "yen" ? "¥" : ""}${english(size, point.approximate || unit === "yen")}${unit === "percent" ? "%" : ""}`;
}

const MYRIADS = ["", "万", "億", "兆"];

/** 35697595 → 3,569万7,595 */
function japanese(value: number): string {
  if (!Number.isInteger(value) || value < 10_000) return grouped(value);
  const groups: string[] = [];
  for (let rest = value, power = 0; rest > 0; rest = Math.floor(rest / 10_000), power++) {
    const group = rest % 10_000;
    if (group > 0) groups.unshift(`${grouped(group)}${MYRIADS[power] ?? ""}`);
  }
  return groups.join("");
}

/** Round numbers are shortened to millions or billions where no digit is lost; all others are written out. */
function english(value: number, round: boolean): string {
  for (const [size, name] of [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
  ] as const) {
    // A figure of at most five digits is easier to read with its word than with its zeros.
    const scaled = value / size;
    if (round && scaled >= 1 && Number(scaled.toPrecision(5)) === scaled) return `${grouped(scaled)} ${name}`;
  }
  return grouped(value);
}

const digits = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

function grouped(value: number): string {
  return digits.format(value);
}

/** One value in a table whose heading names the unit: digits only, so that columns can be compared. */
export function formatCell(point: Pick<Point, "value" | "approximate">, unit: Unit, lang: Lang): string {
  const about = point.approximate ? { ja: "約", en: "c. " }[lang] : "";
  return `${about}${point.value < 0 ? "−" : ""}${grouped(Math.abs(point.value))}${unit === "percent" ? "%" : ""}`;
}
