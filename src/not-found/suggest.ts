/** On the page for addresses without a page: leads on from a renamed one, and lists the nearest ones in both languages. */
import type { Lang } from "../schemas/common.ts";
import { linkTo } from "../search/hits.ts";
import { getJson, loadNames } from "../search/load-names.ts";
import { nearestPages, type PageList, type PageRow, readAddress, renamedTo } from "./nearest.ts";

const base = document.documentElement.dataset.base ?? "/";
const asked = readAddress(location.pathname, base);

function addressOf(address: string, lang: Lang): string {
  return `${base}${lang}/${address}/`;
}

function show(lang: Lang, pages: readonly PageRow[]): void {
  const list = document.querySelector<HTMLElement>(`#nearest-${lang}`);
  const status = document.querySelector<HTMLElement>(`#nearest-status-${lang}`);
  if (list === null || status === null) return;
  const items = pages.map(([address, ja, en]) => {
    const item = document.createElement("li");
    item.append(linkTo(addressOf(address, lang), lang === "ja" ? ja : en));
    return item;
  });
  list.replaceChildren(...items);
  status.textContent = (items.length > 0 ? status.dataset.some : status.dataset.none) ?? "";
}

async function suggest(): Promise<void> {
  const [list, names] = await Promise.all([
    getJson<PageList>(`${base}search/pages.json`),
    loadNames(base).catch(() => undefined),
  ]);
  const target = renamedTo(asked, list);
  if (target !== undefined && asked.lang !== undefined) {
    // As a link, which knows what the host wants addresses to end in.
    const link = linkTo(addressOf(target, asked.lang), "");
    link.search = location.search;
    link.hash = location.hash;
    location.replace(link.href);
    return;
  }
  const pages = nearestPages(asked, list, names);
  for (const lang of ["ja", "en"] as const) show(lang, pages);
}

// Without the list the page still has its search and its links.
suggest().catch(() => undefined);
