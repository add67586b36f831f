/** The lines beneath a drawing that keep a reader from misreading it. */
import { formatFiscalYear } from "../i18n/dates.ts";
import { ui } from "../i18n/ui.ts";
import type { Lang } from "../schemas/common.ts";
import type { Says } from "./drawing.ts";

export function explain(says: Says, lang: Lang): string[] {
  const t = ui[lang].charts;
  const year = (of: number) => formatFiscalYear(of, lang, { short: true });
  const list = (items: readonly string[]) => items.join({ ja: "、", en: ", " }[lang]);
  return [
    says.from === undefined ? undefined : t.from(says.from),
    says.planned === undefined ? undefined : { outline: t.planned, marker: t.plannedMarker }[says.planned],
    says.approximate ? t.approximate : undefined,
    says.missing.length > 0 ? t.missing(list(says.missing.map(year))) : undefined,
    says.missing.length === 0 && says.dashes ? t.dash : undefined,
    ...says.incomplete.map(({ years, labels }) =>
      t.incomplete(list(years.map(year)), list(labels.map((label) => label[lang]))),
    ),
    says.rests ? t.rests : undefined,
    says.gaps ? t.gaps : undefined,
    says.shares ? t.shares : undefined,
    says.summed ? t.summed : undefined,
    says.unlabelled ? t.unlabelled : undefined,
    says.rounded ? t.rounded : undefined,
  ].filter((line) => line !== undefined);
}
