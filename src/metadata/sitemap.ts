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
    serialize: (item) => ({ ...item, links: linksOf(new URL(item.url).pathname) }),
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

/** The alternates of a page as a sitemap writes them. */
export function linksOf(pathname: string): { lang: string; url: string }[] {
  const [, ...path] = pathname
    .slice(basePath.length)
    .split("/")
    .filter((step) => step !== "");
  return alternates(path).map(({ hreflang, path: twin }) => ({ lang: hreflang, url: publicAddress(twin) }));
}
