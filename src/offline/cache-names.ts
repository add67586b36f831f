/** Names of our caches. They begin with the base: another application on the same origin has caches of its own. */

export function cachePrefix(base: string): string {
  return `atlas-offline ${base} `;
}

/** Holds one version: its packs and the pages seen. */
export function versionCache(base: string, version: string): string {
  return cachePrefix(base) + version;
}

/** Holds which version is the current one, and which version each open page is of. */
export function stateCache(base: string): string {
  return `${cachePrefix(base)}state`;
}
