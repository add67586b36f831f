import type { APIRoute } from "astro";
import { currentAtlas } from "../../atlas/current.ts";
import { atomFeed } from "../../changes/atom.ts";
import { LANGS, type Lang } from "../../schemas/common.ts";

export function getStaticPaths() {
  return LANGS.map((lang) => ({ params: { lang } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(atomFeed(currentAtlas(), params.lang as Lang), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
