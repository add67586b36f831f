/** What kinds of files the site has, by the end of their names. */

/** `text` is compressed beforehand and said to be UTF-8; the others are compressed in themselves. */
export type MediaType = { name: string; text: boolean };

const text = (name: string): MediaType => ({ name, text: true });
const binary = (name: string): MediaType => ({ name, text: false });

export const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  html: text("text/html"),
  css: text("text/css"),
  js: text("text/javascript"),
  json: text("application/json"),
  jsonld: text("application/ld+json"),
  xml: text("application/xml"),
  atom: text("application/atom+xml"),
  svg: text("image/svg+xml"),
  csv: text("text/csv"),
  txt: text("text/plain"),
  ttl: text("text/turtle"),
  tbx: text("application/xml"),
  webmanifest: text("application/manifest+json"),
  ico: binary("image/vnd.microsoft.icon"),
  png: binary("image/png"),
  woff2: binary("font/woff2"),
  zip: binary("application/zip"),
};

/** What a server says of every other file: the pieces of the search index, which are compressed in themselves. */
export const OTHER_TYPE: MediaType = binary("application/octet-stream");

export function mediaType(file: string): MediaType {
  return MEDIA_TYPES[/\.([a-z0-9]+)$/.exec(file)?.[1] ?? ""] ?? OTHER_TYPE;
}

/** The value of a Content-Type header. */
export function contentType(file: string): string {
  const { name, text } = mediaType(file);
  return text ? `${name}; charset=utf-8` : name;
}
