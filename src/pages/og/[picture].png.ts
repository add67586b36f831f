/** The pictures of link previews. */
import type { APIRoute, GetStaticPaths } from "astro";
import { type Preview, previews } from "../../metadata/previews/draw.ts";

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await previews()).values()].map((preview) => ({
    params: { picture: preview.path.replace(/^.*\/|\.png$/g, "") },
    props: { preview },
  }));

export const GET: APIRoute<{ preview: Preview }> = ({ props }) =>
  new Response(new Uint8Array(props.preview.png), { headers: { "Content-Type": "image/png" } });
