import type { Lang } from "../schemas/common.ts";
import { ui } from "../i18n/ui.ts";
import { entrancePath, pagePath, publicAddress, SITE_NAME } from "../site.ts";

/** The site as schema.org WebSite, on its entrance and home pages. */
export function webSite(lang?: Lang): object {
  return {
    "@type": "WebSite",
    "@id": publicAddress(lang === undefined ? entrancePath : pagePath(lang)),
    name: SITE_NAME,
    ...(lang === undefined ? { inLanguage: ["ja", "en"] } : { alternateName: ui[lang].tagline, inLanguage: lang }),
    url: publicAddress(lang === undefined ? entrancePath : pagePath(lang)),
  };
}
