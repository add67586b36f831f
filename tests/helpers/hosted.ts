/** What the tests of the recipes share: a part of the built site that is quick to compress, and plain requests. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files and folders of dist/, one of every kind that a server may treat in its own way. */
const PARTS = [
  "index.html",
  "404.html",
  "ja/index.html",
  "ja/systems/jpki/index.html",
  "en/index.html",
  "en/systems/jpki/index.html",
  "en/search/index.html",
  "search/names.json",
  "data/finances.csv",
  "_astro",
  "pagefind",
];

/** A folder below a new temporary one, and how to be rid of both. */
export type Sample = { parent: string; folder: string; remove: () => void };

/** Copies some of the site into a folder of this name: its place below the root of a host. */
export function sampleSite(name: string): Sample {
  const parent = mkdtempSync(join(tmpdir(), "atlas-sample-"));
  const folder = join(parent, name);
  for (const part of PARTS) {
    mkdirSync(dirname(join(folder, part)), { recursive: true });
    cpSync(join("dist", part), join(folder, part), { recursive: true });
  }
  return { parent, folder, remove: () => rmSync(parent, { recursive: true }) };
}

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** One request, its answer as it came: no redirect is followed, nothing is unpacked. */
export function get(address: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}
