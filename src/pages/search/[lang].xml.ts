/** OpenSearch description: lets a browser offer the site as a search engine. It needs to know where the site stands. */
import type { APIRoute } from "astro";
import icon from "../../layouts/icon.svg?url";
import { ui } from "../../i18n/ui.ts";
import { LANGS, type Lang } from "../../schemas/common.ts";
import { openSearch } from "../../search/open-search.ts";
import { siteUrl } from "../../site.ts";

export function getStaticPaths() {
  return siteUrl === undefined ? [] : LANGS.map((lang) => ({ params: { lang } }));
}

export const GET: APIRoute = ({ params }) => {
  const lang = params.lang as Lang;
  return new Response(openSearch(lang, siteUrl ?? "", ui[lang].description, icon), {
    headers: { "Content-Type": "application/opensearchdescription+xml" },
  });
};
