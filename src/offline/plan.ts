/** What of an older version goes over into a newer one, and what has to be fetched for it. */
import type { Manifest, Pack } from "./manifest.ts";

export type Stored = {
  /** Names of packs. */
  packs: readonly string[];
  /** Pages kept because they were seen. */
  seen: readonly string[];
};

export type Plan = { packs: Step<Pack>[]; seen: Step<string>[] };
/** `copy` when the bytes are the same in both versions. */
export type Step<What> = { what: What; copy: boolean };

export function planUpdate(before: Manifest, stored: Stored, next: Manifest): Plan {
  const has = new Set(stored.packs);
  const groups = new Set(before.packs.filter(({ name }) => has.has(name)).map(({ group }) => group));
  // Whoever keeps the whole site keeps new parts of it as well.
  const whole = before.packs.every(({ name }) => has.has(name));
  const [, ...others] = next.packs;
  return {
    packs: others.filter(({ group }) => whole || groups.has(group)).map((what) => ({ what, copy: has.has(what.name) })),
    seen: stored.seen
      .filter((file) => file in next.files)
      .map((what) => ({ what, copy: next.files[what]?.[0] === before.files[what]?.[0] })),
  };
}
