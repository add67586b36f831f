/** Compresses the files of a site beforehand, so that a server has nothing to do and readers get the smallest form. */
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { filesBelow } from "./files.ts";
import { mediaType } from "./media-types.ts";

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** A compressed form must save this share, or the file is sent as it is. */
const SAVING = 0.05;
/** Where gzip notes the system it ran on; 255 stands for "unknown", so that every system writes the same bytes. */
const GZIP_SYSTEM = 9;

export type Compression = { files: number; bytes: number; brotliBytes: number; gzipBytes: number };

/** Writes `.br` and `.gz` beside every text file below a folder, as many at a time as there are processors. */
export async function compressSite(folder: string): Promise<Compression> {
  const total: Compression = { files: 0, bytes: 0, brotliBytes: 0, gzipBytes: 0 };
  const waiting = filesBelow(folder).filter((file) => mediaType(file).text);
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const content = await readFile(join(folder, file));
      const forms = await compressed(content);
      if (forms.brotli.length > content.length * (1 - SAVING)) continue;
      await writeFile(join(folder, `${file}.br`), forms.brotli);
      await writeFile(join(folder, `${file}.gz`), forms.gzip);
      total.files += 1;
      total.bytes += content.length;
      total.brotliBytes += forms.brotli.length;
      total.gzipBytes += forms.gzip.length;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return total;
}

async function compressed(content: Buffer): Promise<{ brotli: Buffer; gzip: Buffer }> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const [brotli, gzipped] = await Promise.all([brotliAsync(content, { params }), gzipAsync(content, { level: 9 })]);
  gzipped[GZIP_SYSTEM] = 255;
  return { brotli, gzip: gzipped };
}
