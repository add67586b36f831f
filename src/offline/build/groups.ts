/** Which files of the site are kept on devices, and which of them travel together. */
import { SHELL } from "../manifest.ts";

/** Written for web servers and other programs: no reader opens them from a page without a connection. */
const FOR_OTHERS: readonly RegExp[] = [
  /\.(?:br|gz|map|png|xml|zip)$/,
  /^(?:robots|llms[^/]*)\.txt$/,
  /^sbom\.cdx\.json$/,
  // The search asks its index without a worker.
  /^pagefind\/pagefind-worker\.js$/,
];

/** Read by the server itself, or by the browser outside of any version. */
const NO_FILE_OF_THE_SITE = /^(?:_headers|_redirects|_routes\.json|\.[^/]*|sw\.js|offline\/.*)$/;

/** Pages that are kept at the first visit, whatever page it was. */
const SHELL_PAGES = /^(?:(?:ja|en)\/(?:(?:about|search|offline)\/)?index\.html|index\.html|404\.html)$/;
/** What pages load; search begins with the list of names and the script of the index. */
const SHELL_FILES =
  /^(?:_astro\/.*|[^/]+\.(?:js|svg|ico)|timeline\/.*\.css|search\/names\.json|pagefind\/pagefind(?:\.js|-entry\.json))$/;

export function isOfVersion(path: string): boolean {
  return !NO_FILE_OF_THE_SITE.test(path);
}

/** Undefined for a file that is not kept. */
export function groupOf(path: string): string | undefined {
  if (FOR_OTHERS.some((pattern) => pattern.test(path))) return undefined;
  if (SHELL_PAGES.test(path) || SHELL_FILES.test(path)) return SHELL;
  if (path.startsWith("search/terms/")) return "search-terms";
  if (path.startsWith("pagefind/")) return `search-${indexLanguage(path)}`;
  const [first = "", second = ""] = path.split("/");
  if (first === "ja" || first === "en") return `${first}-${second}`;
  return "data";
}

/** Pagefind has no stemmer for Japanese and calls what it uses instead "unknown". */
function indexLanguage(path: string): string {
  return /(?:^pagefind\/|\/)(?:wasm\.|pagefind\.)?en[._]/.test(path) ? "en" : "ja";
}
