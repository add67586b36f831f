/** A finished site as its readers reach it: its pages, its files, and whether an address leads to one of them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attribute, attributes, type BuiltPage, builtPages } from "./pages.ts";

/** Attributes that hold an address. */
const ADDRESSES = ["href", "src", "action", "poster", "cite", "data"];

/** Attributes that hold ids of the same page. */
const ID_REFERENCES = [
  "for",
  "form",
  "list",
  "headers",
  "popovertarget",
  "commandfor",
  "interestfor",
  "aria-activedescendant",
  "aria-controls",
  "aria-describedby",
  "aria-details",
  "aria-errormessage",
  "aria-flowto",
  "aria-labelledby",
  "aria-owns",
];

export class BuiltSite {
  readonly folder: string;
  readonly base: string;
  readonly origin: string;
  readonly pages: BuiltPage[];
  /** Paths of all files, as they are spelled, even where the file system does not care. */
  readonly files: ReadonlySet<string>;
  private readonly ids: ReadonlyMap<string, ReadonlySet<string>>;

  /** @param origin that the site knows itself by; without one any other host is foreign */
  constructor(folder = "dist", base = "/", origin = "http://site") {
    this.folder = folder;
    this.base = base;
    this.origin = origin;
    this.pages = builtPages(folder, base);
    this.files = new Set(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => base + join(entry.parentPath, entry.name).slice(join(folder, "/").length)),
    );
    this.ids = new Map(this.pages.map((page) => [page.url, idsOf(page)]));
  }

  page(url: string): BuiltPage {
    const page = this.pages.find((candidate) => candidate.url === url);
    if (page === undefined) throw new Error(`no page ${url} in ${this.folder}`);
    return page;
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  /** Why an address on a page leads nowhere; undefined when it leads somewhere. */
  faultOf(address: string, from: string): string | undefined {
    const { origin, pathname, hash } = new URL(address, this.origin + from);
    if (origin !== this.origin) return "another host";
    if (!pathname.startsWith(this.base)) return `outside ${this.base}`;
    const path = decodeURIComponent(pathname);
    const ids = this.ids.get(path);
    if (ids === undefined && !this.files.has(path)) {
      if (this.ids.has(`${path}/`)) return "the slash at the end is missing";
      const alike = [...this.ids.keys(), ...this.files].find((known) => known.toLowerCase() === path.toLowerCase());
      return alike === undefined ? "nothing is there" : `only ${alike} is there`;
    }
    return hash === "" || ids?.has(decodeURIComponent(hash.slice(1))) === true ? undefined : "no such fragment";
  }

  /** Addresses among these that lead nowhere, with the page and the reason. */
  broken(addresses: readonly string[], from: string): string[] {
    return [...new Set(addresses)].flatMap((address) => {
      const fault = this.faultOf(address, from);
      return fault === undefined ? [] : [`${from} → ${address}: ${fault}`];
    });
  }
}

function idsOf(page: BuiltPage): ReadonlySet<string> {
  return new Set(attributes(page, "id").map(({ value }) => value));
}

/** All addresses in the markup of a page. */
export function addressesOf(page: BuiltPage): string[] {
  return ADDRESSES.flatMap((name) =>
    attributes(page, name).filter(({ tag }) => name !== "data" || tag === "object"),
  ).map(({ value }) => value);
}

/** References by id that meet nothing on their own page. */
export function lostReferences(page: BuiltPage): string[] {
  const ids = idsOf(page);
  return ID_REFERENCES.flatMap((name) =>
    attributes(page, name).flatMap(({ value }) =>
      value
        .split(/\s+/)
        .filter((id) => !ids.has(id))
        .map((id) => `${page.url}: ${name}="${id}"`),
    ),
  );
}

type Json = string | number | boolean | null | Json[] | Thing;
// An interface, because a type may not contain itself as a record.
export interface Thing {
  [key: string]: Json;
}

/** What a page says in JSON-LD: the objects of all its blocks, graphs taken apart. */
export function structuredData(page: BuiltPage): Thing[] {
  return page.elements
    .filter((element) => attribute(element, "type") === "application/ld+json")
    .flatMap((element) => {
      const { "@context": context, "@graph": graph, ...thing } = JSON.parse(textContent(element)) as Thing;
      if (context !== "https://schema.org") throw new Error(`${page.url}: a block without the context of schema.org`);
      return Array.isArray(graph) ? (graph as Thing[]) : [thing];
    });
}

function textContent({ childNodes }: BuiltPage["elements"][number]): string {
  return childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

/** Every string within a value of JSON. */
export function stringsIn(value: Json): string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(stringsIn);
}

/** The values of `<meta property>` and `<meta name>` of a page, by name. */
export function metaOf(page: BuiltPage): ReadonlyMap<string, string> {
  return new Map(
    page.elements
      .filter(({ tagName }) => tagName === "meta")
      .map((meta) => [attribute(meta, "property") ?? attribute(meta, "name") ?? "", attribute(meta, "content") ?? ""]),
  );
}

/** Addresses of `<link>` elements of a kind: by `hreflang` where they have one. */
export function linksOf(page: BuiltPage, rel: string): [hreflang: string, href: string][] {
  return page.elements
    .filter((element) => element.tagName === "link" && attribute(element, "rel") === rel)
    .map((element) => [attribute(element, "hreflang") ?? "", attribute(element, "href") ?? ""]);
}
