/** Dated events: in order, told once, and told as what their sources can know of them. */
import { distance } from "fastest-levenshtein";
import type { Fault } from "../atlas/fault.ts";
import type { Atlas } from "../atlas/load.ts";
import type { Path } from "../atlas/yaml-file.ts";
import { LANGS } from "../schemas/common.ts";
import type { EventData } from "../schemas/event.ts";
import { asOf } from "../timeline/plan.ts";
import { firstDay, lastDay } from "../timeline/span.ts";
import { type Check, placeOfValue } from "./check.ts";

type Finding = Pick<Fault, "what" | "why" | "fix"> & { path: Path };

export const checkTimeline: Check = (atlas) => {
  let latest = "";
  const told = new Map<string, EventData[]>();
  return atlas.timeline.flatMap((event, index) => {
    const key = `${event.date} ${event.business}`;
    const alike = told.get(key) ?? [];
    const findings = [
      ...wording(event),
      ...ends(event),
      ...(latest > lastDay(event.date) ? order(event, atlas.timeline.slice(0, index)) : []),
      ...knowledge(event, atlas),
      ...repetition(event, alike),
    ];
    if (firstDay(event.date) > latest) latest = firstDay(event.date);
    told.set(key, [...alike, event]);
    return findings.map(({ path, ...rest }) => ({ ...placeOfValue(atlas, "timeline", [index, ...path]), ...rest }));
  });
};

const STOP = { ja: "。", en: "." };
/** A sentence in brackets has its stop within them. */
const STOPPED = { ja: /。[）」]?$/, en: /\.[)”]?$/ };

function wording({ text }: EventData): Finding[] {
  return LANGS.filter((lang) => !STOPPED[lang].test(text[lang])).map((lang) => ({
    path: ["text", lang],
    what: "the event does not end with a full stop",
    why: "it is printed as it stands, before the names of its sources",
    fix: `end it with ${STOP[lang]}`,
  }));
}

function ends({ date, until }: EventData): Finding[] {
  if (until === undefined || lastDay(until) > lastDay(date)) return [];
  return [
    {
      path: ["until"],
      what: `the period from ${date} to ${until} does not end after it begins`,
      why: "it would be drawn backwards or not at all",
      fix: "exchange the two dates, or leave `until` out for a single event",
    },
  ];
}

/** A year or a fiscal year has no one place among its months: only what is surely too late is told. */
function order(event: EventData, before: readonly EventData[]): Finding[] {
  const later = before.find(({ date }) => firstDay(date) > lastDay(event.date));
  if (later === undefined) return [];
  return [
    {
      path: ["date"],
      what: `the event "${event.id}" (${event.date}) stands after a later one`,
      why: "whoever adds the next event looks for its place by date and may write one that is there already",
      fix: `move it before "${later.id}" (${later.date})`,
    },
  ];
}

function knowledge(event: EventData, atlas: Atlas): Finding[] {
  const dates = event.sources.map((citation) => asOf(atlas, citation));
  // A document that does not exist is told elsewhere.
  if (!dates.every((date) => date !== undefined)) return [];
  const days = dates.map(lastDay);
  const newest = days.toSorted().at(-1) ?? "";
  const late = days.findIndex((day, i) => day > (days[i - 1] ?? day));
  const findings: Finding[] = [];
  if (late !== -1) {
    findings.push({
      path: ["sources", late],
      what: `the source of ${dates[late] ?? ""} stands after an older one`,
      why: "readers take the first source for the newest word on the event",
      fix: "put the newest source first",
    });
  }
  if (!event.planned && firstDay(event.date) > newest) {
    findings.push({
      path: ["date"],
      what: `the event of ${event.date} is told as a result, but its newest source is of ${newest}`,
      why: "no document can know what happened after it, so readers would take a plan for a result",
      fix: "add `planned: true`, correct the date or cite a later document",
    });
  }
  const first = atlas.sources.get(event.sources[0]?.split("#")[0] ?? "");
  if (event.planned && first?.kind === "report" && lastDay(event.until ?? event.date) <= lastDay(first.asOf)) {
    findings.push({
      path: ["planned"],
      what: `the event is told as a plan, but its newest source reports the results up to ${first.asOf}`,
      why: "readers would be told that the result is unknown, although a report of that time is cited",
      fix: "tell the result that the report gives, or cite only the document that states the plan",
    });
  }
  return findings;
}

/** Texts of which no more than so large a part differs are about the same thing. */
const ALIKE = 0.25;

/** @param others before it, of its date and business */
function repetition(event: EventData, others: readonly EventData[]): Finding[] {
  const twin = others.find(
    ({ id, text }) =>
      id !== event.id &&
      LANGS.some((lang) => {
        const [one, two] = [text[lang], event.text[lang]];
        return distance(one, two) <= ALIKE * Math.max(one.length, two.length);
      }),
  );
  if (twin === undefined) return [];
  return [
    {
      path: ["text"],
      what: `the event "${event.id}" seems to be "${twin.id}" again: same date, same business, almost the same words`,
      why: "readers would count one event twice",
      fix: "merge the two and list the sources of both, or say what is different",
    },
  ];
}
