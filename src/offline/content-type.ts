/** Types of the files that are kept: a pack holds bytes alone. */
const TYPES: Record<string, string> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  svg: "image/svg+xml",
  xml: "application/xml; charset=utf-8",
  tbx: "application/xml; charset=utf-8",
  ttl: "text/turtle; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

export function contentType(file: string): string {
  return TYPES[file.slice(file.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}
