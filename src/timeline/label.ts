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

/** For a mark that shows nothing but its place: "August 2002: Juki-net went into operation." */
export function eventLine(atlas: Atlas, event: EventData, lang: Lang): string {
  const { date, until } = event;
  const when =
    until === undefined ? formatDate(date, lang, { short: true }) : formatPeriod(date, until, lang, { short: true });
  const label = planLabel(atlas, event, lang);
  const text = `${when}${lang === "ja" ? "：" : ": "}${event.text[lang]}`;
  if (label === undefined) return text;
  return lang === "ja" ? `${text}（${label}）` : `${text} (${label})`;
}
