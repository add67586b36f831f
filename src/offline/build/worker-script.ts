/** Makes one script of the worker. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Without what it knows of its version, which goes before it. */
export async function workerScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../worker/worker.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    minify: true,
    // The first browsers that can unpack: what is newer is written in older words.
    target: ["chrome103", "firefox113", "safari16.4"],
    legalComments: "none",
  });
  return outputFiles[0]?.text ?? "";
}
