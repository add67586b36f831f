/** `_headers` and `_redirects` as their documentation describes them, read and applied by code that shares nothing with ours. */

export type HeaderRule = { path: string; headers: [name: string, value: string][] };
export type RedirectRule = { from: string; to: string; status: number };

/** An address that is not indented opens a rule; indented lines below it are headers. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const header = /^\s+([A-Za-z][A-Za-z0-9-]*):\s+(\S.*)$/.exec(line);
    const path = /^(\/\S*)$/.exec(line)?.[1];
    if (path !== undefined) rules.push({ path, headers: [] });
    else if (header !== null && rules.length > 0) rules.at(-1)?.headers.push([header[1] ?? "", header[2] ?? ""]);
    else throw new Error(`neither an address nor a header: "${line}"`);
  }
  return rules;
}

/** All rules that fit add up; a header that several of them set gets all values with commas between. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const result = new Map<string, string>();
  for (const rule of rules.filter((each) => fits(path, each.path))) {
    for (const [name, value] of rule.headers) {
      const before = result.get(name.toLowerCase());
      result.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
    }
  }
  return result;
}

function fits(path: string, pattern: string): boolean {
  const parts = pattern.split("*");
  if (parts.length > 2) throw new Error(`a rule may have one star: ${pattern}`);
  const [before = "", after] = parts;
  if (after === undefined) return path === pattern;
  return path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after);
}

export function parseRedirects(text: string): RedirectRule[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [, from, to, status] = /^(\/\S+)\s+(\/\S+)\s+(30[1278])$/.exec(line) ?? [];
      if (from === undefined || to === undefined) throw new Error(`not a redirect: "${line}"`);
      return { from, to, status: Number(status) };
    });
}
