/** `<FiscalYear of={2024} />` and `<EraDate of="2024-12-02" />` become text in the page's language. */
import { fiscalYearInterval, formatDate, formatFiscalYear } from "../i18n/dates.ts";
import type { Lang } from "../schemas/common.ts";
import type { Attributes } from "./attributes.ts";
import { element, type HtmlNode } from "./element.ts";

export function fiscalYear({ of, short }: Attributes, lang: Lang): HtmlNode {
  // An interval is no valid value of <time datetime>, so the year is given as data.
  return element(
    "data",
    { value: fiscalYearInterval(Number(of)) },
    formatFiscalYear(Number(of), lang, { short: short === true }),
  );
}

export function eraDate({ of, short }: Attributes, lang: Lang): HtmlNode {
  return element("time", { dateTime: String(of) }, formatDate(String(of), lang, { short: short === true }));
}
