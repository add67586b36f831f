/** Compresses the files of a site beforehand, so that a server has nothing to do and readers get the smallest form. */
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { gzippedAside } from "../bundling/gzip.ts";
import { filesBelow } from "./files.ts";
import { mediaType } from "./media-types.ts";

const brotliAsync = promisify(brotliCompress);

/** A compressed form must save this share, or the file is sent as it is. */
const SAVING = 0.05;

export type Compression = { files: number; bytes: number; brotliBytes: number; gzipBytes: number };

/** Writes `.br` and `.gz` beside every text file below a folder, as many at a time as there are processors. */
export async function compressSite(folder: string): Promise<Compression> {
  const total: Compression = { files: 0, bytes: 0, brotliBytes: 0, gzipBytes: 0 };
  await atATime(filesBelow(folder), async (file) => {
    const content = await readFile(join(folder, file));
    const forms = await compressed(file, content);
    if (forms === undefined) return;
    await writeFile(join(folder, `${file}.br`), forms.brotli);
    await writeFile(join(folder, `${file}.gz`), forms.gzip);
    total.files += 1;
    total.bytes += content.length;
    total.brotliBytes += forms.brotli.length;
    total.gzipBytes += forms.gzip.length;
  });
  return total;
}

/** Does the work for every file, for as many at a time as there are processors. */
export async function atATime(files: readonly string[], work: (file: string) => Promise<void>): Promise<void> {
  const waiting = [...files];
  const worker = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await work(file);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** The forms of a file, or undefined for what does not become smaller: pictures, pieces of the search index. */
export async function compressed(file: string, content: Buffer): Promise<{ brotli: Buffer; gzip: Buffer } | undefined> {
  if (!mediaType(file).text) return undefined;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const [brotli, gzip] = await Promise.all([brotliAsync(content, { params }), gzippedAside(content)]);
  if (brotli.length > content.length * (1 - SAVING)) return undefined;
  return { brotli, gzip };
}
