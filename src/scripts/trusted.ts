/**
 * Addresses of scripts that a script loads: the service worker, a worker. Under Trusted Types a browser takes no plain
 * string there, only one that has passed a policy the page names. Ours lets the site's own files pass and nothing else.
 */

/** The parts of Trusted Types that are used here; TypeScript does not know them yet. */
type Policy = { createScriptURL: (address: string) => string };
type PolicyFactory = { createPolicy: (name: string, rules: Policy) => Policy };

/** The one name that the Content-Security-Policy allows. */
export const POLICY_NAME = "own-files";

let policy: Policy | undefined;

/**
 * The address of a script below the base: `ownScript("sw.js")`. Typed as text, which is what `register` and `Worker`
 * ask for; where the browser has Trusted Types it is a TrustedScriptURL.
 * @throws TypeError when the address is not below the base of the site, or the page does not say where that is
 */
export function ownScript(file: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy(POLICY_NAME, { createScriptURL: ownAddress }) ?? {
    createScriptURL: ownAddress,
  };
  return policy.createScriptURL(file);
}

/** The check is inside the policy: whoever gets hold of the policy gets no further with it. */
function ownAddress(file: string): string {
  const path = document.documentElement.dataset.base;
  if (path === undefined) throw new TypeError("the page does not say where its site begins");
  const base = new URL(path, location.origin);
  const address = new URL(file, base);
  const isBelow = address.pathname.startsWith(base.pathname) && !/%2f|%5c/i.test(address.pathname);
  const isOwn = address.origin === base.origin && isBelow;
  if (!isOwn) throw new TypeError(`${file} is no file of this site`);
  return address.href;
}
