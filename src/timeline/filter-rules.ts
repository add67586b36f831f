/**
 * The filter of the timeline as a style sheet: what is chosen in the two lists decides what is shown, without script.
 * It is written from the list of businesses, because a rule has to name what it hides.
 */

const KINDS = ["result", "plan"] as const;

export function filterRules(businesses: readonly string[]): string {
  const rules = businesses.map((business) =>
    hide(chosen([business]), `tbody:not([data-business="${business}"])`, `.event:not([data-business="${business}"])`),
  );
  for (const kind of KINDS) rules.push(hide(chosen([kind]), `:is(.event, a.dot, a.bar):not([data-kind="${kind}"])`));
  for (const business of [...businesses, undefined]) {
    for (const kind of [...KINDS, undefined]) {
      const wanted = [business, kind].filter((value) => value !== undefined);
      if (wanted.length === 0) continue;
      const event = `.event${attribute("business", business)}${attribute("kind", kind)}`;
      // A year whose events are all hidden goes with them.
      rules.push(hide(chosen(wanted), `.year:not(:has(${event}))`));
      rules.push(`.timeline${chosen(wanted)}:not(:has(${event})) .none { display: block; }`);
    }
  }
  return `${rules.join("\n")}\n`;
}

function chosen(values: readonly string[]): string {
  return values.map((value) => `:has(option[value="${value}"]:checked)`).join("");
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? "" : `[data-${name}="${value}"]`;
}

function hide(condition: string, ...what: string[]): string {
  return `${what.map((selector) => `.timeline${condition} ${selector}`).join(", ")} { display: none; }`;
}
