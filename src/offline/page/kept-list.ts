/** On the page that is shown without a connection: links to the pages that are kept. */
import { currentRelease } from "../state.ts";
import { titleOf } from "../../metadata/page-title.ts";
import { base } from "./registration.ts";

const MOST = 50;
const list = document.querySelector<HTMLElement>("[data-kept-list]");

async function fill(list: HTMLElement): Promise<void> {
  const release = await currentRelease(base);
  if (release === undefined) return;
  const own = `${document.documentElement.lang}/`;
  const pages = (await release.seen()).filter((file) => file.startsWith(own) && file.endsWith("index.html"));
  for (const file of pages.slice(-MOST)) {
    const bytes = await release.read(file);
    const link = document.createElement("a");
    link.href = base + file.replace(/index\.html$/, import.meta.env.PAGE_FILE ?? "");
    link.textContent = titleOf(new TextDecoder().decode(bytes)) ?? file;
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
}

if (list !== null && "caches" in window) void fill(list).catch(() => undefined);
