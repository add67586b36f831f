/** Compression with gzip that writes the same bytes on every system. */
import { promisify } from "node:util";
import { gzip, gzipSync } from "node:zlib";

const OPTIONS = { level: 9 };
/** Where gzip notes the system it ran on; 255 stands for "unknown". */
const SYSTEM = 9;
const UNKNOWN = 255;

const inBackground = promisify(gzip);

export function gzipped(content: Uint8Array): Buffer<ArrayBuffer> {
  return ofNoSystem(gzipSync(content, OPTIONS));
}

/** The same, beside other work. */
export async function gzippedAside(content: Uint8Array): Promise<Buffer<ArrayBuffer>> {
  return ofNoSystem(await inBackground(content, OPTIONS));
}

function ofNoSystem(compressed: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  compressed[SYSTEM] = UNKNOWN;
  return compressed;
}
