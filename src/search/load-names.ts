/** Loads the name list, once for all that ask for it. */
import { NameList } from "./lookup.ts";
import type { NameRow } from "./names.ts";

let names: Promise<NameList> | undefined;

/** @throws Error when the list cannot be loaded; the next call tries again */
export function loadNames(base: string): Promise<NameList> {
  names ??= getJson<NameRow[]>(`${base}search/names.json`).then((rows) => new NameList(rows));
  names.catch(() => (names = undefined));
  return names;
}

export async function getJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as Value;
}
