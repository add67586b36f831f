/** The site as a configuration of nginx. */
import type { Redirect } from "../renamed/redirects.ts";
import { HEADERS, IMMUTABLE, IMMUTABLE_FILES, REVALIDATE } from "./headers.ts";
import { MEDIA_TYPES, OTHER_TYPE } from "./media-types.ts";

/** Where an administrator is told to put the site; under a sub-path it is a folder of that name in here. */
export const ROOT = "/var/www";

/**
 * The whole of a configuration: at the root of a host a server of its own, under a sub-path what goes into a server
 * that is there already.
 * @param base path of the site, with a slash at both ends
 * @param redirects of renamed pages, with the base
 */
export function nginxConfiguration(base: string, redirects: readonly Redirect[]): string {
  return base === "/" ? ownServer(redirects) : partOfServer(base, redirects);
}

function ownServer(redirects: readonly Redirect[]): string {
  return `${head("at the root of a host")}
# Unpack the site to ${ROOT}/atlas and put this file into /etc/nginx/conf.d/. For https add "listen 443 ssl" and the
# certificate, or let a server in front of this one see to it: every address that nginx writes is relative.

server {
    listen 80;
    server_name atlas.example; # the name of your host

    location / {
        root ${ROOT}/atlas;

${indent(locationBody("/", redirects), 8)}
    }
}
`;
}

function partOfServer(base: string, redirects: readonly Redirect[]): string {
  return `${head(`under ${base}`)}
# Unpack the site to ${ROOT}${base.slice(0, -1)}, keep this file as /etc/nginx/snippets/atlas.conf and put
#     include snippets/atlas.conf;
# into the server that is to have it. Nothing outside ${base} is touched.

location = ${base.slice(0, -1)} {
    absolute_redirect off;
    return 301 ${base};
}

location ^~ ${base} {
    root ${ROOT};

${indent(locationBody(base, redirects), 4)}
}
`;
}

function head(where: string): string {
  return `# J-LIS Atlas ${where}.
# Written from src/hosting/ by "node src/cli/recipes.ts"; a test compares the two.
#`;
}

function locationBody(base: string, redirects: readonly Redirect[]): string {
  return `index index.html;
# A folder without a page of its own is a missing page too, not a forbidden one.
error_page 403 404 =404 ${base}404.html;
server_tokens off;
# Addresses stay right behind a proxy, on any port and with https.
absolute_redirect off;

# The forms that "npm run compress" has written beside the files, in place of compressing each answer.
# Without Debian's package libnginx-mod-http-brotli-static take the line of brotli away.
brotli_static on;
gzip_static on;
gzip_vary on;

charset utf-8;
charset_types
${indent(charsetTypes().join("\n"), 4)};
default_type ${OTHER_TYPE.name};
types {
${indent(types().join("\n"), 4)}
}

# Files whose name changes with their content are kept for good; all others are asked for again.
set $atlas_cache "${REVALIDATE}";
${IMMUTABLE_FILES.map((file) => cacheRule(base + file)).join("\n")}
add_header Cache-Control $atlas_cache always;
${HEADERS.map(({ name, value }) => `add_header ${name} ${quoted(value)} always;`).join("\n")}${redirects
    .map((redirect, index) => (index === 0 ? "\n\n# Renamed pages.\n" : "\n") + redirectRule(redirect))
    .join("")}`;
}

function types(): string[] {
  const byName = new Map<string, string[]>();
  for (const [extension, { name }] of Object.entries(MEDIA_TYPES)) {
    byName.set(name, [...(byName.get(name) ?? []), extension]);
  }
  return [...byName].map(([name, extensions]) => `${name} ${extensions.join(" ")};`);
}

/** nginx says UTF-8 of HTML anyway and warns when it is named. */
function charsetTypes(): string[] {
  const names = Object.values(MEDIA_TYPES).flatMap(({ name, text }) => (text && name !== "text/html" ? [name] : []));
  return [...new Set(names)];
}

/** With a condition that does nothing but set a variable, nginx's "if" is as reliable as any directive. */
function cacheRule(path: string): string {
  return `if ($uri ~ "${pattern(path)}") { set $atlas_cache "${IMMUTABLE}"; }`;
}

/** A path in which a star stands for anything, as a regular expression. */
function pattern(path: string): string {
  const regex = `^${path.replace(/[.+?^$(){}|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`;
  return regex.replace(/\.\*\$$/, "");
}

function redirectRule({ from, to }: Redirect): string {
  return `location = ${from} { set $atlas_cache "${REVALIDATE}"; return 301 ${to}$is_args$args; }`;
}

function quoted(value: string): string {
  return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

function indent(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(spaces));
}
