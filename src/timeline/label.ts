/** How an event is told apart in words: the label of a plan, and the whole event in one line. */
import type { Atlas } from "../atlas/load.ts";
import { formatDate, formatPeriod } from "../i18n/dates.ts";
import { ui } from "../i18n/ui.ts";
import type { Lang } from "../schemas/common.ts";
import type { EventData } from "../schemas/event.ts";
import { newestDate, standingOf } from "./plan.ts";

/** "Planned as of March 2025"; nothing for a result. */
export function planLabel(atlas: Atlas, event: EventData, lang: Lang): string | undefined {
  const standing = standingOf(atlas, event);
  if (standing === "result") return undefined;
  return ui[lang].timeline[standing](formatDate(newestDate(atlas, event), lang, { short: true }));
}

/** "August 2002: Juki-net went into operation." */
export function eventLine({ date, until, text }: EventData, lang: Lang): string {
  const short = { short: true };
  const when = until === undefined ? formatDate(date, lang, short) : formatPeriod(date, until, lang, short);
  return `${when}${lang === "ja" ? "：" : ": "}${text[lang]}`;
}

/** For a mark that shows nothing but its place: the event in one line, and as of when it was a plan. */
export function markTitle(atlas: Atlas, event: EventData, lang: Lang): string {
  const line = eventLine(event, lang);
  const label = planLabel(atlas, event, lang);
  if (label === undefined) return line;
  return lang === "ja" ? `${line}（${label}）` : `${line} (${label})`;
}
