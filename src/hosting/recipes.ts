/** The files of docs/deploy/ that are written from data. */
import { nginxConfiguration } from "./nginx.ts";

export const RECIPES: Readonly<Record<string, string>> = {
  "docs/deploy/nginx/atlas.conf": nginxConfiguration("/", []),
  "docs/deploy/nginx/atlas-sub-path.conf": nginxConfiguration("/atlas/", []),
};
