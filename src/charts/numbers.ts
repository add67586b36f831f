/** Numbers on a drawing: shortened to what a reader can take in at a glance. The table has every digit. */
import { UNIT_NAMES } from "../figures/format.ts";
import type { Lang } from "../schemas/common.ts";
import type { Unit } from "../schemas/figure.ts";

export type Numbers = {
  /** The unit, to be named once; undefined where every number carries it. */
  unit: string | undefined;
  write: (value: number) => string;
  /** Whether `write` leaves digits out. */
  rounds: (value: number) => boolean;
};

type Scale = { size: number; name: string };
const SCALES: Record<Lang, readonly Scale[]> = {
  ja: [
    { size: 1e12, name: "兆" },
    { size: 1e8, name: "億" },
    { size: 1e4, name: "万" },
  ],
  en: [
    { size: 1e12, name: "trillion" },
    { size: 1e9, name: "billion" },
    { size: 1e6, name: "million" },
  ],
};
/** Where values of very different sizes share a drawing, each English one carries its size. */
const SHORT: Record<string, string> = { trillion: "tn", billion: "bn", million: "m" };
/** Up to here every digit of every value is written. */
const PLAIN: Record<Lang, number> = { ja: 1e5, en: 1e6 };
const ONE: Scale = { size: 1, name: "" };

/**
 * How the numbers of one drawing are written: 3,570万 · 35.7 under "million certificates" · 35.7 million.
 * @param values all values of the drawing
 * @param words in English each number has its own word; otherwise one word stands with the unit
 */
export function numbersFor(
  values: readonly number[],
  { unit, lang, words = false }: { unit: Unit; lang: Lang; words?: boolean },
): Numbers {
  const largest = Math.max(0, ...values.map(Math.abs));
  const plain = largest < PLAIN[lang] || unit === "percent";
  const common = scaleOf(largest, lang);
  const apart = values.some((value) => value !== 0 && Math.abs(value) < common.size / 100);
  const own = lang === "ja" || words || apart;
  const shared = plain || own ? ONE : common;
  const wordOf = ({ name }: Scale) => (lang === "ja" ? name : words ? ` ${name}` : (SHORT[name] ?? ""));
  const shorten = (value: number) => {
    const scale = plain ? ONE : own ? scaleOf(value, lang) : shared;
    const scaled = value / scale.size;
    const decimals = decimalsOf(scaled);
    const rounded = Number(scaled.toFixed(decimals));
    // Below the smallest word every digit is written.
    const whole = scale === ONE || Math.abs(rounded - scaled) <= scaled * 1e-9;
    return { scale, whole, text: whole ? digits(scaled, 0, 6) : digits(rounded, decimals, decimals) };
  };
  const name = UNIT_NAMES[unit][lang];
  const used = SCALES.en.filter((scale) => values.some((value) => scaleOf(Math.abs(value), "en") === scale));
  const meanings = used.map((scale) => `${wordOf(scale)} = ${scale.name}`).join(", ");
  const explained = lang === "en" && own && !words && !plain ? `${name} (${meanings})` : name;
  const heading = shared === ONE ? explained : unit === "yen" ? `¥ ${shared.name}` : `${shared.name} ${name}`;
  return {
    unit: unit === "percent" ? undefined : heading,
    write: (value) => {
      const { scale, text } = shorten(Math.abs(value));
      const word = own && scale !== ONE ? wordOf(scale) : "";
      return `${value < 0 ? "−" : ""}${text}${word}${unit === "percent" ? "%" : ""}`;
    },
    rounds: (value) => !shorten(Math.abs(value)).whole,
  };
}

function scaleOf(value: number, lang: Lang): Scale {
  // What rounds up to one of the next size is written in that size.
  return SCALES[lang].find(({ size }) => value / size >= 0.9995) ?? ONE;
}

/** At most four digits: 1,362 · 236.1 · 35.7 · 1.74 · 0.17 · 0.051 */
function decimalsOf(value: number): number {
  if (value >= 1000) return 0;
  if (value >= 10) return 1;
  if (value >= 1 || value === 0) return 2;
  return 1 - Math.floor(Math.log10(value));
}

const formats = new Map<string, Intl.NumberFormat>();

/** To make a format takes far longer than to write a number with it. */
function digits(value: number, fewest: number, most: number): string {
  const key = `${fewest} ${most}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat("en-US", { minimumFractionDigits: fewest, maximumFractionDigits: most });
  formats.set(key, format);
  return format.format(value);
}
