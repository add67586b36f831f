import type { Lang } from "../schemas/common.ts";
import { ui } from "../i18n/ui.ts";
import { pagePath, publicAddress } from "../site.ts";

/** A page on the way from the home page to where the reader is. */
export type Step = { label: string; href: string };

/** The way to a page, beginning with the home page. */
export function wayTo(trail: readonly Step[], lang: Lang): Step[] {
  return [{ label: ui[lang].home, href: pagePath(lang) }, ...trail];
}

/** The same as schema.org BreadcrumbList; the page itself ends it and needs no address. */
export function breadcrumbList(way: readonly Step[], here: string): object {
  const items = [...way.map(({ label, href }) => ({ name: label, item: publicAddress(href) })), { name: here }];
  return {
    "@type": "BreadcrumbList",
    itemListElement: items.map((item, index) => ({ "@type": "ListItem", position: index + 1, ...item })),
  };
}
