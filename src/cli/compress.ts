/** `npm run compress`: writes a brotli and a gzip form beside the files of dist/, for a server that sends them as they are. */
import { existsSync } from "node:fs";
import { compressSite } from "../hosting/compress.ts";

if (!existsSync("dist/index.html")) {
  console.error("dist/ holds no site yet · there is nothing to compress · run npm run build first");
  process.exit(1);
}
const started = performance.now();
const { files, bytes, brotliBytes, gzipBytes } = await compressSite("dist");
const megabytes = (size: number) => `${(size / 1024 / 1024).toFixed(1)} MB`;
console.log(
  `${files} files of dist/ compressed: ${megabytes(bytes)} are ${megabytes(brotliBytes)} as brotli, ${megabytes(gzipBytes)} as gzip (${((performance.now() - started) / 1000).toFixed(1)} s)`,
);
