/** What searching writes into addresses. */

import { MAX_LENGTH } from "./query.ts";

/** Names words that a page marks when a hit leads there; the first is preferred, the others stand in for it. */
export const MARK_PARAMETER = "mark";

/** The search page with a query; the same address again without one. */
export function searchAddress(page: string, query: string): string {
  const address = new URL(page, location.href);
  if (query.trim() === "") address.searchParams.delete("q");
  else address.searchParams.set("q", query.slice(0, MAX_LENGTH));
  return address.pathname + address.search;
}
