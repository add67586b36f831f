/** `sitemap-index.xml` and `sitemap-0.xml`: every page that may be found from elsewhere, with its twin. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { basePath, publicAddress } from "../site.ts";
import { alternates } from "./alternates.ts";

/** What a sitemap says needs absolute addresses; without an origin there is none. */
export function sitemaps(origin: string | undefined): AstroIntegration[] {
  if (origin === undefined) return [];
  // The pages themselves say which of them are not to be listed.
  const unlisted = new Set<string>();
  const integration = sitemap({
    filter: (address) => !unlisted.has(address),
    serialize: ({ url }) => entryOf(new URL(url).pathname),
    namespaces: { news: false, image: false, video: false },
  });
  const write = integration.hooks["astro:build:done"];
  return [
    {
      ...integration,
      hooks: {
        ...integration.hooks,
        "astro:build:done": async (options) => {
          for (const { pathname } of options.pages)
            if (saysNoindex(fileURLToPath(new URL(`${pathname}index.html`, options.dir))))
              unlisted.add(publicAddress(basePath + pathname));
          await write?.(options);
        },
      },
    },
  ];
}

/** @param file of a page; the page of a status code stands elsewhere and is never listed */
function saysNoindex(file: string): boolean {
  return (
    !file.endsWith("/404/index.html") && readFileSync(file, "utf8").includes('<meta name="robots" content="noindex"')
  );
}

/** What a sitemap says of a page: its address and its alternates, as they stand in its head. */
export function entryOf(pathname: string): { url: string; links: { lang: string; url: string }[] } {
  const [lang, ...path] = pathname
    .slice(basePath.length)
    .split("/")
    .filter((step) => step !== "");
  const links = alternates(path).map((twin) => ({ lang: twin.hreflang, url: publicAddress(twin.path) }));
  // The entrance is the page of its group that has no language.
  const own = links.find((link) => link.lang === (lang ?? "x-default"));
  return { url: own?.url ?? publicAddress(pathname), links };
}
