/** Data for machines in the words of schema.org, as it stands in a page. */

/** One object, or several as a graph; safe inside a script element. */
export function jsonLd(things: readonly object[]): string {
  const data = things.length === 1 ? things[0] : { "@graph": things };
  return JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
}
