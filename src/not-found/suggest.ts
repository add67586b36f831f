/**
 * On the page for addresses without a page: leads on from a renamed one, and lists the nearest ones in both languages,
 * that of the address first.
 */
import type { Lang } from "../schemas/common.ts";
import { create, linkTo } from "../search/hits.ts";
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
    const item = create("li", "", linkTo(addressOf(address, lang), lang === "ja" ? ja : en));
    // A page that stands in no folder is the only one of its kind.
    const kind = address.includes("/") ? list.dataset[address.replace(/\/.*/, "")] : undefined;
    if (kind !== undefined) item.append(" ", create("small", "", kind));
    return item;
  });
  list.replaceChildren(...items);
  status.textContent = (items.length > 0 ? status.dataset.some : status.dataset.none) ?? "";
}

/** What is read and focused first stands first. The other one is moved, so that what has the focus keeps it. */
function putFirst(lang: Lang): void {
  const card = document.querySelector(`.card[lang="${lang}"]`);
  card?.after(...(card.previousElementSibling === null ? [] : [card.previousElementSibling]));
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

if (asked.lang !== undefined) putFirst(asked.lang);
// Without the list the page still has its search and its links.
suggest().catch(() => undefined);
