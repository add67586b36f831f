/** The site as a search engine for browsers, after OpenSearch 1.1. */
import type { Lang } from "../schemas/common.ts";
import { pagePath, SITE_NAME } from "../site.ts";

/**
 * @param site origin of the site, such as https://example.jp
 * @param icon path of its picture
 */
export function openSearch(lang: Lang, site: string, description: string, icon: string): string {
  const address = (path: string) => escape(new URL(path, site).href);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SITE_NAME}</ShortName>
  <Description>${escape(description)}</Description>
  <Language>${lang}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${address(icon)}</Image>
  <Url type="text/html" rel="results" template="${address(pagePath(lang, "search"))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
