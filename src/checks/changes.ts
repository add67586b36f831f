/** Changes of the site: in order, in sentences, and about pages that exist. */
import { suggest, type Fault } from "../atlas/fault.ts";
import { pageNames } from "../changes/pages.ts";
import { LANGS } from "../schemas/common.ts";
import { type Check, placeOfValue } from "./check.ts";
import { isUnread } from "./unread.ts";

const STOP = { ja: "。", en: "." };

export const checkChanges: Check = (atlas) => {
  const pages = pageNames(atlas);
  return atlas.changes.flatMap(({ id, date, text, pages: concerned }, index) => {
    const at = (...path: (string | number)[]) => placeOfValue(atlas, "changes", [index, ...path]);
    const before = atlas.changes[index - 1];
    const faults: Fault[] = LANGS.filter((lang) => !text[lang].endsWith(STOP[lang])).map((lang) => ({
      ...at("text", lang),
      what: "the change does not end with a full stop",
      why: "it is printed as it stands, as a sentence",
      fix: `end it with ${STOP[lang]}`,
    }));
    if (before !== undefined && date > before.date)
      faults.push({
        ...at("date"),
        what: `the change "${id}" (${date}) stands after an older one`,
        why: "the first change gives the feeds and the citation their date",
        fix: `move it before "${before.id}" (${before.date})`,
      });
    concerned.forEach((page, i) => {
      if (pages.has(page) || isUnread(atlas, page)) return;
      faults.push({
        ...at("pages", i),
        what: `no page "${page}"`,
        why: "readers of the feed would be led to nothing",
        fix: suggest(page, pages.keys(), "write its address below the language, such as systems/jpki, or home"),
      });
    });
    return faults;
  });
};
